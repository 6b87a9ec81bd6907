import { type Team, team } from './connection.ts';
import { teamDatabase, type Waiting } from './database.ts';

/** Most writes that wait; a browser that never reaches its service keeps the latest. Chosen by us. */
const MOST = 2_000;
/** Answers that will not change by trying again: what was sent is refused for good. */
const REFUSED = [400, 403, 404, 413, 422];

/** Puts a write in the queue: it is on disk before anyone is told that it is recorded. */
export async function enqueue(path: Waiting['path'], body: object): Promise<void> {
  const database = await teamDatabase();
  await database.add('queue', { path, body: JSON.stringify(body), at: Date.now(), triedAt: 0 });
  const first = (await database.count('queue')) > MOST ? (await database.getAllKeys('queue', null, 1))[0] : undefined;
  if (first !== undefined) await database.delete('queue', first);
}

/** How many writes wait to be sent. */
export const queued = async (): Promise<number> => (await teamDatabase()).count('queue');

async function sendOne(service: Team, { path, body }: Waiting): Promise<'sent' | 'refused' | 'later'> {
  const discloses = path === 'v1/reports' ? 'a report with keyed hashes' : 'a call-back with a keyed hash';
  const reply = await service.send({ path, body, discloses, expects: REFUSED });
  if (!reply.ok) return 'later';
  return REFUSED.includes(reply.status) ? 'refused' : 'sent';
}

let underWay: Promise<number> | null = null;

async function flushOnce(): Promise<number> {
  const service = await team();
  if (!service) return 0;
  const database = await teamDatabase();
  let sent = 0;
  for (const key of await database.getAllKeys('queue')) {
    const row = await database.get('queue', key);
    if (!row) continue;
    const outcome = await sendOne(service, row);
    // In order: what comes later may take back what comes first.
    if (outcome === 'later') break;
    await database.delete('queue', key);
    if (outcome === 'sent') sent += 1;
  }
  return sent;
}

/**
 * Sends what waits, oldest first; answers how many were taken. Each write has a key of its own, so one that was sent just
 * before the worker stopped is sent again and counted once.
 */
export function flushQueue(): Promise<number> {
  underWay ??= flushOnce().finally(() => {
    underWay = null;
  });
  return underWay;
}
