import { createHash } from 'node:crypto';
import { createGateway } from '../../src/providers/gateway/gateway.ts';
import type { RequestRow } from '../../src/providers/gateway/types.ts';
import { providers } from '../../src/providers/index.ts';
import { createLookups } from '../../src/providers/orchestrate/lookups.ts';
import { type LookupStore, memoryStore } from '../../src/providers/orchestrate/store.ts';
import type { AnyProvider, ProviderSettings, SharedCache } from '../../src/providers/provider.ts';

export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

export const digest = async (algorithm: 'SHA-1' | 'SHA-256', text: string) =>
  createHash(algorithm.replace('-', '').toLowerCase()).update(text).digest('hex');

export function memoryCache(): SharedCache & { entries: Map<string, unknown> } {
  const entries = new Map<string, unknown>();
  return {
    entries,
    get: async (key) => entries.get(key),
    put: async (key, value) => {
      entries.set(key, value);
    },
  };
}

export interface Stage {
  fetch: FetchLike;
  /** Settings by provider id; a provider that is not named is off. */
  settings?: Record<string, ProviderSettings>;
  providers?: readonly AnyProvider[];
  store?: LookupStore;
  now?: () => number;
  timer?: (ms: number) => AbortSignal;
}

/** Everything around look-ups that tests need, with a clock that stands still unless said otherwise. */
export function stage({ fetch, settings = {}, providers: list = providers, store = memoryStore(), ...rest }: Stage) {
  const now = rest.now ?? (() => Date.parse('2026-06-15T12:00:00Z'));
  const timer = rest.timer ?? (() => new AbortController().signal);
  const rows: RequestRow[] = [];
  const log = {
    begin: async (row: RequestRow) => rows.push({ ...row }) - 1,
    end: async (id: number, change: Pick<RequestRow, 'bytes' | 'outcome'>) => {
      Object.assign(rows[id] ?? {}, change);
    },
  };
  const settingsOf = (id: string): ProviderSettings | null => settings[id] ?? null;
  const allowed = (id: string) => list.find((provider) => provider.id === id)?.origins(settings[id] ?? {}) ?? [];
  const gateway = createGateway({ fetch, now, timer, log, allowed });
  const shared = memoryCache();
  const lookups = createLookups({
    providers: list,
    settingsOf,
    gateway,
    store,
    shared,
    now,
    random: () => 0.5,
    timer,
    digest,
  });
  return { lookups, gateway, rows, store, shared };
}

/** What one provider says of one subject, through the gateway. */
export async function lookWith(provider: AnyProvider, subject: string, options: Stage & { own?: ProviderSettings }) {
  const settings = options.own ?? {};
  const { gateway, rows, shared } = stage({ ...options, settings: { [provider.id]: settings }, providers: [provider] });
  const send = gateway(provider.id, new AbortController().signal);
  const now = options.now ?? (() => Date.parse('2026-06-15T12:00:00Z'));
  const answer = await provider.look(subject, { send, now, settings, shared, digest });
  return { answer, rows };
}

/** A fetch that answers from a table of `METHOD address` or address; anything else is no connection. */
export function answering(
  table: Record<string, () => Response>,
): FetchLike & { asked: { url: string; init: RequestInit }[] } {
  const asked: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    const answer = table[url] ?? table[new URL(url).origin + new URL(url).pathname];
    if (!answer) throw new TypeError('no connection');
    return answer();
  };
  return Object.assign(fetch, { asked });
}

export const json = (value: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(value), { ...init, headers: { 'content-type': 'application/json', ...init.headers } });
