import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeSnapshot } from '../../src/engine/registry/snapshot.ts';
import { openHashList } from '../../src/providers/snapshot/hash-list.ts';
import { epochAt, keyedHash, listKey } from '../../src/service/exchange/keys.ts';
import { fetchRegistry, listRegistries, takeRegistry } from '../../src/service/feeds/registry.ts';
import { takeFeedForAll } from '../../src/service/feeds/take.ts';
import { buildLists } from '../../src/service/snapshot/build.ts';
import { openEmbeddedStore } from '../../src/service/store/embedded.ts';
import type { Store } from '../../src/service/store/store.ts';
import { serviceOver, sighting } from './helpers/service.ts';

let store: Store;
beforeAll(async () => {
  store = await openEmbeddedStore();
}, 60_000);
afterAll(() => store.close());

const STIX = {
  type: 'bundle',
  objects: [
    { type: 'indicator', pattern: "[email-addr:value = 'K.Lund@Harlow.example']", valid_from: '2026-05-01T00:00:00Z' },
    { type: 'indicator', pattern: "[domain-name:value = 'mail.elmsford.example']" },
    { type: 'indicator', pattern: "[ipv4-addr:value = '192.0.2.1']" },
    { type: 'malware', name: 'not an indicator' },
  ],
};
const MISP = {
  Event: {
    date: '2026-05-02',
    info: 'shop',
    Attribute: [
      { type: 'email', value: 'k.lund@harlow.example' },
      { type: 'ip-src', value: '192.0.2.1' },
    ],
  },
};
const CSV = 'email,seen_at,where\nk.lund@harlow.example,2026-05-03,shop\nnot an address,2026-05-03,shop\n';
const FEEDS = [
  ['stix', JSON.stringify(STIX), { taken: 2, skipped: 1 }],
  ['misp', JSON.stringify(MISP), { taken: 1, skipped: 1 }],
  ['csv', CSV, { taken: 1, skipped: 1 }],
] as const;

const service = (name: string, over = {}) => serviceOver(store, `feeds:${name}`, over);
const send = ({ app }: ReturnType<typeof service>, token: string, format: string, body: string) =>
  app.request(`/v1/feeds/${format}`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body });

test.each(FEEDS)(
  'a %s feed is taken, its bad rows counted, and its offers come with the next sighting',
  async (...feed) => {
    const [format, text, counts] = feed;
    const started = service(format);
    const { token } = await started.tenant(format, { role: 'admin' });
    const answer = await send(started, token, format, text);
    expect(await answer.json()).toEqual(counts);
    const { tenantKey } = (await (await started.get('/v1/keys', token)).json()) as { tenantKey: string };
    const sender = keyedHash(tenantKey, 'email', 'k.lund@harlow.example');
    const told = await (await started.post('/v1/sightings', token, sighting('a', { sender }))).json();
    expect(told).toMatchObject({ offered: { sender: { where: format }, domain: null } });
  },
);

test('what is no feed of its form, and a form that is not known, are refused', async () => {
  const started = service('refused');
  const { token } = await started.tenant('refused', { role: 'admin' });
  expect((await send(started, token, 'stix', '{"type":"bundle"')).status).toBe(422);
  expect((await send(started, token, 'stix', JSON.stringify(MISP))).status).toBe(422);
  expect((await send(started, token, 'taxii', '{}')).status).toBe(404);
});

test('a company of a shared service cannot change the registry of all', async () => {
  const started = service('registry');
  const { token } = await started.tenant('one', { role: 'admin' });
  await started.tenant('two');
  expect((await send(started, token, 'registry', 'northmarch-police.example\n')).status).toBe(403);
});

test('what the operator takes for all is published: offers by hash, registries with their names', async () => {
  const { deps } = service('published');
  expect(await takeFeedForAll(deps, { format: 'csv', text: CSV }, 'shop watch')).toMatchObject({ taken: 1 });
  await takeRegistry(deps, { name: 'counties', url: null, etag: null, text: 'harlow.example\nelmsford.example\n' });
  const now = deps.now();
  const { lists } = await deps.store.asOperator((work) => buildLists(work, { now, secret: deps.secret }));
  const named = (list: string) => lists.find((one) => one.list === list);
  const key = listKey(deps.secret, epochAt(now));
  const hash = Buffer.from(keyedHash(key, 'email', 'k.lund@harlow.example'), 'base64url');
  const day = openHashList(named('offered-for-sale')?.content ?? new Uint8Array())?.find(hash);
  expect(day).toBe(Math.floor(Date.parse('2026-05-03') / 86_400_000));
  expect(named('offered-for-sale')?.attribution).toBe('shop watch');
  const registry = decodeSnapshot(named('registry')?.content ?? new Uint8Array());
  expect('table' in registry ? registry.table.size : 0).toBe(2);
  expect(named('registry')?.attribution).toBe('counties');
});

test('a published registry is fetched with its ETag, and the last good one outlives a bad or missing one', async () => {
  const asked: (string | null)[] = [];
  let answer: () => Response = () =>
    new Response('one.example\ntwo.example\nnot a domain\n', { headers: { etag: '"1"' } });
  const { deps } = service('fetched', {
    fetch: async (_url: string, init: RequestInit) => {
      asked.push(new Headers(init.headers).get('if-none-match'));
      return answer();
    },
  });
  const source = { name: 'fetched', url: 'https://registry.example/list.txt' };
  const kept = async () => (await listRegistries(deps)).find(({ name }) => name === 'fetched');
  expect(await fetchRegistry(deps, source)).toEqual({ ok: true, taken: 2, skipped: 1 });
  for (const bad of [
    () => new Response(null, { status: 304 }),
    () => new Response('<html>', { status: 500 }),
    () => new Response(''),
    (): Response => {
      throw new TypeError('no connection');
    },
  ]) {
    answer = bad;
    await fetchRegistry(deps, source);
    expect(await kept()).toMatchObject({ count: 2, etag: '"1"' });
  }
  expect(asked).toEqual([null, '"1"', '"1"', '"1"', '"1"']);
  expect((await kept())?.failure).toBe('no connection');
});

test("the vendor is asked with the company's key, and neither address nor key is logged", async () => {
  const asked: { url: string; init: RequestInit }[] = [];
  let answer = () => Response.json({ standing: 'suspended', agencyStatus: 'active', internal: 'not passed on' });
  const started = service('vendor', {
    vendor: { url: 'https://vendor.example/verify', key: 'the-key' },
    fetch: async (url: string, init: RequestInit) => {
      asked.push({ url, init });
      return answer();
    },
  });
  const { token } = await started.tenant('vendor');
  const ask = () => started.post('/v1/requester-standing', token, { email: 'k.lund@harlow.example' });
  expect(await (await ask()).json()).toEqual({ standing: 'suspended', agencyStatus: 'active', at: null });
  expect(asked[0]?.init).toMatchObject({ body: '{"email":"k.lund@harlow.example"}', redirect: 'error' });
  expect(new Headers(asked[0]?.init.headers).get('authorization')).toBe('Bearer the-key');
  answer = () => new Response('gone', { status: 503 });
  expect((await ask()).status).toBe(502);
  expect(JSON.stringify(started.logged)).not.toContain('harlow');
  const without = service('no vendor');
  const other = await without.tenant('other');
  expect((await without.post('/v1/requester-standing', other.token, { email: 'a@b.example' })).status).toBe(501);
});
