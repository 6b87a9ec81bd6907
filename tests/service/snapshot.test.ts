import { createHash, verify } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptManifest } from '../../src/providers/snapshot/accept.ts';
import { openHashList, packHashList } from '../../src/providers/snapshot/hash-list.ts';
import { publishSnapshot } from '../../src/service/snapshot/publish.ts';
import { rangesOf } from '../../src/service/snapshot/range.ts';
import { openEmbeddedStore } from '../../src/service/store/embedded.ts';
import type { Store } from '../../src/service/store/store.ts';
import { hash, keys, serviceOver } from './helpers/service.ts';

let store: Store;
beforeAll(async () => {
  store = await openEmbeddedStore();
}, 60_000);
afterAll(() => store.close());

test('what companies report is published, signed, and found by the client that checks it', async () => {
  const { get, post, tenant, deps } = serviceOver(store, 'published');
  const { token } = await tenant('one', { inExchange: true });
  const report = {
    key: 'report-000000009',
    subject: 'sender',
    hash: hash('own'),
    exchangeHash: hash('bad'),
    kind: 'fraud',
    reason: 'other',
    checked: [],
    level: null,
  };
  await post('/v1/reports', token, report);
  expect(await publishSnapshot(deps, { notWithinMs: 0 })).toBe(1);
  const accepted = await acceptManifest(await (await get('/v1/snapshot', token)).json(), {
    last: null,
    now: deps.now().getTime(),
    verify: async ({ payload, signature }) =>
      verify(null, Buffer.from(payload), keys.publicKey, Buffer.from(signature, 'base64url')),
  });
  if (!accepted.ok) throw new Error(accepted.why);
  const entry = accepted.manifest.lists.find(({ list }) => list === 'reported-accounts');
  const response = await get(entry?.url ?? '', token);
  expect(response.headers.get('cache-control')).toContain('immutable');
  const content = new Uint8Array(await response.arrayBuffer());
  expect(createHash('sha256').update(content).digest('hex')).toBe(entry?.sha256);
  const facts = openHashList(content)?.find(Buffer.from(hash('bad'), 'base64url')) ?? 0;
  expect({ standing: facts >> 14, reporters: (facts >> 8) & 63, ageDays: facts & 255 }).toEqual({
    standing: 2,
    reporters: 1,
    ageDays: 0,
  });
  // A list that did not change keeps its version; the manifest's rises all the same.
  expect(await publishSnapshot(deps, { notWithinMs: 0 })).toBe(2);
  expect((await get(entry?.url ?? '', token)).status).toBe(200);
});

test('a range is asked for by a prefix so short that every answer holds 32 rows, and all answers have one size', () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => ({
    hash: createHash('sha256').update(`${at}`).digest(),
    facts: at,
  }));
  const ranges = rangesOf(packHashList(rows));
  expect(ranges?.bits).toBe(8);
  const answers = Array.from({ length: 256 }, (_, prefix) => ranges?.answer(prefix) ?? new Uint8Array());
  expect(new Set(answers.map(({ length }) => length)).size).toBe(1);
  const [first] = rows;
  const wanted = Buffer.from(first?.hash.subarray(0, 5) ?? []);
  expect(Buffer.from(answers[first?.hash[0] ?? 0] ?? []).includes(wanted)).toBe(true);
  const few = rangesOf(packHashList(rows.slice(0, 100)));
  expect(few?.bits).toBeLessThanOrEqual(1);
});

test('a range of the wrong width is refused with the right one', async () => {
  const { get, tenant } = serviceOver(store, 'range');
  const { token } = await tenant('range');
  const response = await get('/v1/range/reported-accounts/0000000011', token);
  expect(response.status).toBe(400);
  expect((await get('/v1/range/reported-accounts/all', token)).status).toBe(200);
  expect((await get('/v1/range/nothing/all', token)).status).toBe(404);
});
