import { createGateway } from '../../providers/gateway/gateway.ts';
import type { RequestLog } from '../../providers/gateway/types.ts';
import type { ProviderSettings } from '../../providers/provider.ts';
import { teamHeaders, teamService, teamUrl } from '../../providers/team-service.ts';
import { requestLog } from '../lookups/request-log.ts';
import { switchedOn } from '../lookups/switched-on.ts';

const HOUR_MS = 3_600_000;

/** Questions that say nothing about any request are asked all day: one row an hour stands for them in the log. */
function hourly(log: RequestLog): RequestLog {
  const rows = new Map<string, { id: number; at: number }>();
  return {
    async begin(row) {
      const known = rows.get(row.disclosed);
      if (known && row.at - known.at < HOUR_MS) return known.id;
      const id = await log.begin(row);
      rows.set(row.disclosed, { id, at: row.at });
      return id;
    },
    end: (id, change) => log.end(id, change),
  };
}

const clock = { now: () => Date.now(), timer: (ms: number) => AbortSignal.timeout(ms) };
let origins: readonly string[] = [];
const allowed = () => origins;
const fetching = (url: string, init: RequestInit) => fetch(url, init);
const told = createGateway({ ...clock, fetch: fetching, log: requestLog, allowed });
const quiet = createGateway({ ...clock, fetch: fetching, log: hourly(requestLog), allowed });

export interface TeamRequest {
  path: string;
  /** A body makes it a POST. */
  body?: string;
  /** What leaves the browser with it; null when that is nothing about any request. */
  discloses: string | null;
  accept?: readonly string[];
  maxBytes?: number;
  expects?: readonly number[];
}

export interface Team {
  settings: ProviderSettings;
  /** The service's address, under which everything of it is kept. */
  address: string;
  send(request: TeamRequest, signal?: AbortSignal): ReturnType<ReturnType<typeof told>>;
}

/** The service as it is set up now; null when it is off. Settings, token and the browser's grants are read anew. */
export async function team(): Promise<Team | null> {
  const on = (await switchedOn()).get(teamService.id);
  const address = on ? teamUrl(on.settings, '') : null;
  if (!on || address === null) return null;
  origins = on.origins;
  return {
    settings: on.settings,
    address,
    send({ path, body, discloses, accept = ['application/json'], ...rest }, signal = new AbortController().signal) {
      const open = discloses === null ? quiet : told;
      return open(
        teamService.id,
        signal,
      )({
        url: new URL(path, address).href,
        headers: { ...teamHeaders(on.settings), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { method: 'POST' as const, body }),
        discloses: discloses ?? 'nothing about any request',
        accept,
        ...rest,
      });
    },
  };
}
