import { parseJson } from '../../providers/gateway/json.ts';
import { KeysAnswer } from '../../schema/service.ts';
import { team } from './connection.ts';
import { flushQueue, queued } from './queue.ts';
import { refreshSnapshot } from './snapshot.ts';

const MINUTE_MS = 60_000;

const WHY = {
  'no-answer': 'nothing is published yet',
  'bad-list': 'a list is not the one that was signed',
} as const;

/** How the company's own service is, in words: whether it answers, how old its lists are, and what waits to be sent. */
export async function testTeam(): Promise<string | null> {
  const service = await team();
  if (!service) return null;
  const reply = await service.send({ path: 'v1/keys', discloses: null });
  const keys = reply.ok ? parseJson(reply.bytes, KeysAnswer) : reply;
  if (!keys.ok) return `It did not work: ${keys.reason}. ${await queued()} waiting to be sent.`;
  await flushQueue();
  const updated = await refreshSnapshot(service);
  const sharing = keys.value.exchange ? 'Shares with other companies.' : 'Shares with nobody.';
  const why = updated && !updated.ok ? (updated.why in WHY ? WHY[updated.why as keyof typeof WHY] : updated.why) : null;
  const lists = updated?.ok
    ? `Lists of ${Math.max(0, Math.round((Date.now() - Date.parse(updated.issuedAt)) / MINUTE_MS))} minutes ago.`
    : `No new lists: ${why ?? 'no key to check them with'}.`;
  return `It answered. ${sharing} ${lists} ${await queued()} waiting to be sent.`;
}
