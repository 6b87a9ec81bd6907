import { parseJson } from '../../providers/gateway/json.ts';
import type { DisclosureRequest } from '../../schema/request.ts';
import { HistoryAnswer } from '../../schema/service.ts';
import { team } from './connection.ts';
import { type KeptAnswer, teamDatabase } from './database.ts';
import { teamKeys } from './keys.ts';
import { teamSighting } from './sighting.ts';

/** Answers kept; the oldest go first. Chosen by us: a few hundred bytes each. */
const MOST = 1_000;

async function keep(row: KeptAnswer): Promise<void> {
  const database = await teamDatabase();
  // A failure takes the place of no answer: what was known stays, and is shown with what it lacks.
  const before = row.answer === null ? await database.get('answers', row.key) : undefined;
  await database.put('answers', { ...row, answer: row.answer ?? before?.answer ?? null });
  if ((await database.count('answers')) <= MOST) return;
  const cursor = await database.transaction('answers', 'readwrite').store.index('at').openCursor();
  await cursor?.delete();
}

/** Tells the company's service of a request, and keeps what it answers. False when the service is off. */
export async function tellTeam(request: DisclosureRequest, signal: AbortSignal): Promise<boolean> {
  const service = await team();
  if (!service) return false;
  const keys = await teamKeys(service);
  const sighting = keys && (await teamSighting(request, keys));
  if (!sighting) return true;
  const discloses = 'keyed hashes of sender, phone and targets, and coarse facts';
  const reply = await service.send({ path: 'v1/sightings', body: JSON.stringify(sighting), discloses }, signal);
  const parsed = reply.ok ? parseJson(reply.bytes, HistoryAnswer) : reply;
  await keep({
    key: sighting.key,
    hashes: [sighting.sender, sighting.domain],
    at: Date.now(),
    ...(parsed.ok ? { answer: parsed.value, failed: null } : { answer: null, failed: parsed.reason }),
  });
  return true;
}
