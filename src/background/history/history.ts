import type { History, Lookup } from '../../schema/evidence.ts';
import type { DisclosureRequest } from '../../schema/request.ts';
import { answerFrom } from './answer.ts';
import { type Decision, type HistoryDatabase, openHistory, type Sighting } from './database.ts';
import { type Hasher, hasherOf } from './hash.ts';
import { isSameSighting, sightingOf } from './sighting.ts';

const DAY_MS = 86_400_000;
const WINDOW_MS = 30 * DAY_MS;
const SOURCE = 'history of this browser';

/** Most rows read for one answer. A sender with more is busy enough to be told so. */
const MAX_ROWS = 2000;

let opened: Promise<{ database: HistoryDatabase; hasher: Hasher }> | null = null;

/** One connection for a life of the worker; a failed one is tried again by the next call. */
function open() {
  opened ??= openHistory().then(async (database) => ({ database, hasher: await hasherOf(database) }));
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

export interface HistoryOptions {
  isSharedDomain(domain: string): boolean;
  now: number;
}

/** Answers the `history` look-up for some requests at once; null for one that names no sender. */
export async function historyOf(
  requests: readonly DisclosureRequest[],
  options: HistoryOptions,
): Promise<(Lookup<History> | null)[]> {
  const at = new Date(options.now).toISOString();
  try {
    const { database, hasher } = await open();
    const sightings = await Promise.all(requests.map((request) => sightingOf(request, { hasher, ...options })));
    const since = Math.min(options.now, ...sightings.map((sighting) => sighting?.at ?? options.now)) - WINDOW_MS;
    const related = await database.getAllFromIndex('sightings', 'at', IDBKeyRange.lowerBound(since), MAX_ROWS);
    return await Promise.all(
      sightings.map(async (current): Promise<Lookup<History> | null> => {
        if (!current) return null;
        const [bySender, decisions] = await Promise.all([
          database.getAllFromIndex('sightings', 'email', current.email, MAX_ROWS),
          database.getAllFromIndex('decisions', 'email', current.email, MAX_ROWS),
        ]);
        const value = answerFrom(current, { bySender, related, decisions }, options.now);
        return value ? { status: 'found', value, source: SOURCE, at } : { status: 'absent', source: SOURCE, at };
      }),
    );
  } catch (error) {
    const reason = `the history of this browser could not be read (${error instanceof Error ? error.name : 'unknown'})`;
    return requests.map(() => ({ status: 'unavailable', reason, source: SOURCE, at }));
  }
}

/** Remembers that a request was seen. The same request read again changes its record and adds none. */
export async function rememberRequest(request: DisclosureRequest, options: HistoryOptions): Promise<void> {
  const { database, hasher } = await open();
  const sighting = await sightingOf(request, { hasher, ...options });
  if (!sighting) return;
  // Hashes are made before the transaction opens: it would close while they are awaited.
  const transaction = database.transaction('sightings', 'readwrite');
  let cursor = await transaction.store.index('email').openCursor(sighting.email);
  while (cursor && !isSameSighting(cursor.value, sighting)) cursor = await cursor.continue();
  if (cursor) await cursor.update(joined(cursor.value, sighting));
  else await transaction.store.add(sighting);
  await transaction.done;
}

/** A later reading adds what an earlier one lacked; the time that counts stays the request's own. */
const joined = (known: Sighting, read: Sighting): Sighting => ({
  ...read,
  agency: read.agency ?? known.agency,
  phone: read.phone ?? known.phone,
  targets: read.targets.length > 0 ? read.targets : known.targets,
  sketch: read.sketch.length > 0 ? read.sketch : known.sketch,
  caseNumber: read.caseNumber ?? known.caseNumber,
  moment: read.moment ?? known.moment,
  url: read.url ?? known.url,
  at: Math.min(known.at, read.at),
});

/** Remembers what the reviewer did about a request's sender; false when the request names none. */
export async function rememberDecision(
  request: DisclosureRequest,
  { kind, call }: Pick<Decision, 'kind' | 'call'>,
  options: HistoryOptions,
): Promise<boolean> {
  const { database, hasher } = await open();
  const sighting = await sightingOf(request, { hasher, ...options });
  if (!sighting) return false;
  await database.add('decisions', { email: sighting.email, kind, at: options.now, ...(call ? { call } : {}) });
  return true;
}

/** Forgets what is older than the retention allows. */
export async function forgetBefore(moment: number): Promise<void> {
  const { database } = await open();
  const transaction = database.transaction(['sightings', 'decisions'], 'readwrite');
  for (const store of ['sightings', 'decisions'] as const) {
    let cursor = await transaction.objectStore(store).index('at').openCursor(IDBKeyRange.upperBound(moment, true));
    while (cursor) {
      await cursor.delete();
      cursor = await cursor.continue();
    }
  }
  await transaction.done;
}
