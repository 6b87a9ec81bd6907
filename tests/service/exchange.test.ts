import { afterAll, beforeAll, expect, test } from 'vitest';
import { epochAt } from '../../src/service/exchange/keys.ts';
import { openEmbeddedStore } from '../../src/service/store/embedded.ts';
import type { Store } from '../../src/service/store/store.ts';
import { protectedHashes } from '../../src/service/store/tables.ts';
import { hash, serviceOver } from './helpers/service.ts';

let store: Store;
beforeAll(async () => {
  store = await openEmbeddedStore();
}, 60_000);
afterAll(() => store.close());

const reportOf = (key: string, subject: string, kind = 'fraud') => ({
  key: key.padEnd(16, '0'),
  subject: 'sender',
  hash: hash(`own ${subject}`),
  exchangeHash: hash(subject),
  kind,
  reason: 'call-back-refuted',
  checked: ['history'],
  level: 'likely-fraudulent',
});

test('a report of one company is told to the others with the number of reporters, and taken back by its retraction', async () => {
  const { post, tenant } = serviceOver(store, 'told');
  const [one, two] = [await tenant('one', { inExchange: true }), await tenant('two', { inExchange: true })];
  const asked = async (token: string) =>
    (await (await post('/v1/standing', token, { exchangeHash: hash('told') })).json()) as { reputation: unknown };
  expect((await asked(two.token)).reputation).toBeNull();
  await post('/v1/reports', one.token, reportOf('a', 'told'));
  expect((await asked(two.token)).reputation).toMatchObject({ standing: 'reported-fraud', reporters: 1, own: false });
  expect((await asked(one.token)).reputation).toMatchObject({ reporters: 1, own: true });
  await post('/v1/reports', one.token, reportOf('b', 'told', 'retract'));
  expect((await asked(two.token)).reputation).toBeNull();
});

test('a company outside the exchange tells nothing and is told nothing', async () => {
  const { post, get, tenant } = serviceOver(store, 'outside');
  const [inside, outside] = [await tenant('in', { inExchange: true }), await tenant('out')];
  await post('/v1/reports', outside.token, reportOf('a', 'outside'));
  const asked = async (token: string) => (await post('/v1/standing', token, { exchangeHash: hash('outside') })).json();
  expect(await asked(inside.token)).toMatchObject({ reputation: null });
  await post('/v1/reports', inside.token, reportOf('b', 'outside'));
  expect(await asked(outside.token)).toMatchObject({ reputation: null });
  expect(await (await get('/v1/keys', outside.token)).json()).toMatchObject({ exchange: null });
});

test('each company hashes under a key of its own, and the exchange under one that changes with the epoch', async () => {
  const { get, tenant, pass } = serviceOver(store, 'keys');
  const [one, two] = [await tenant('one', { inExchange: true }), await tenant('two', { inExchange: true })];
  interface Keys {
    tenantKey: string;
    exchange: { epoch: number; key: string };
  }
  const keys = async (token: string) => (await (await get('/v1/keys', token)).json()) as Keys;
  const [mine, yours] = [await keys(one.token), await keys(two.token)];
  expect(mine.tenantKey).not.toBe(yours.tenantKey);
  expect(mine.exchange).toEqual(yours.exchange);
  pass(90 * 24 * 3_600_000);
  expect((await keys(one.token)).exchange.key).not.toBe(mine.exchange.key);
});

test('four companies together do not turn a protected domain', async () => {
  const { post, tenant, deps } = serviceOver(store, 'protected');
  const companies = await Promise.all(
    [1, 2, 3, 4, 5].map((number) => tenant(`company ${number}`, { inExchange: true })),
  );
  const epoch = epochAt(deps.now());
  const [asking, ...colluding] = companies;
  await deps.store.asTenant(asking?.tenantId ?? '', (work) =>
    work.insert(protectedHashes).values({ hash: hash('agency'), epoch }),
  );
  for (const [index, { token }] of colluding.entries())
    await post('/v1/reports', token, reportOf(`p${index}`, 'agency'));
  const answer = await post('/v1/standing', asking?.token ?? '', { exchangeHash: hash('agency') });
  expect(await answer.json()).toMatchObject({ reputation: null });
});
