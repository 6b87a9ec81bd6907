import { parseJson } from '../../providers/gateway/json.ts';
import { ChangesAnswer } from '../../schema/service-records.ts';
import { report } from '../report.ts';
import { assessAgain } from '../tab/assess-frame.ts';
import { knownTabs, tabItem } from '../tab/record.ts';
import { assessed } from '../tab/same-request.ts';
import { subjectOf } from '../tab/subject.ts';
import { tellTeam } from './ask.ts';
import { type Team, team } from './connection.ts';
import { teamDatabase } from './database.ts';
import { teamKeys } from './keys.ts';
import { pauseMs } from './pause.ts';
import { teamSighting } from './sighting.ts';

/** Seconds that the service may hold a question open: within the gateway's deadline. */
const WAIT_S = 2;
const LEAST_MS = 500;

let since: string | null = null;
const seen = new Set<string>();
let running = false;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Tabs that show a request, with the hashes that a change about it would name. */
async function openRequests(service: Team) {
  const keys = await teamKeys(service);
  const tabs = await Promise.all(
    (await knownTabs()).map(async (tabId) => {
      const tab = await tabItem(tabId).get();
      const subject = tab && !tab.privateWindow ? subjectOf(tab) : null;
      const record = subject?.frame.page === 'request' ? subject.frame.requests[0] : undefined;
      const sighting = record && keys ? await teamSighting(assessed(record), keys) : null;
      return record && sighting
        ? [{ tabId, request: assessed(record), hashes: [sighting.sender, sighting.domain] }]
        : [];
    }),
  );
  return tabs.flat();
}

/** Asks again about each open request that something was put on record about. */
async function take(service: Team, { changes, asOf }: ChangesAnswer): Promise<void> {
  const fresh = changes.filter(({ key }) => !seen.has(key));
  since = asOf;
  if (fresh.length === 0) return;
  const changed = new Set(fresh.map(({ hash }) => hash));
  for (const { tabId, request, hashes } of await openRequests(service)) {
    if (!hashes.some((hash) => changed.has(hash))) continue;
    await tellTeam(request, AbortSignal.timeout(3_000));
    await assessAgain(tabId, Date.now());
  }
  if (seen.size > 5_000) seen.clear();
  for (const { key } of fresh) seen.add(key);
}

async function loop(): Promise<void> {
  for (;;) {
    const service = await team();
    // Reading the store also tells the browser that this worker is at work.
    if (!service || (await knownTabs()).length === 0) return;
    since ??= new Date(Date.now() - 60_000).toISOString();
    const path = `v1/changes?since=${encodeURIComponent(since)}&wait=${WAIT_S}`;
    const asked = Date.now();
    const reply = await service.send({ path, discloses: null });
    const parsed = reply.ok ? parseJson(reply.bytes, ChangesAnswer) : reply;
    if (parsed.ok) await take(service, parsed.value);
    else await pause(pauseMs(Math.random()));
    // A service that answers at once, whatever it is asked to do, is not asked without end.
    if (Date.now() - asked < LEAST_MS) await pause(LEAST_MS);
  }
}

/** Hears of what colleagues put on record while a request is open in any tab. May be called at any time. */
export function watchTeam(): void {
  if (running) return;
  running = true;
  loop()
    .catch((error: unknown) => report('hear of changes', error))
    .finally(() => {
      running = false;
    });
}

/** Forgets what is known of a service that is no longer the one that is set up. */
export async function forgetOthers(): Promise<void> {
  const service = await team();
  const database = await teamDatabase();
  for (const store of ['keys', 'snapshots'] as const) {
    for (const address of await database.getAllKeys(store)) {
      if (address !== service?.address) await database.delete(store, address);
    }
  }
}
