import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import type { AlertsAnswer, ChangesAnswer, RecordsAnswer } from '../../src/schema/service-records.ts';
import { hash, START, serviceOver, sighting } from './helpers/service.ts';
import { onBothStores } from './helpers/stores.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const at = (ms: number) => new Date(START + ms).toISOString();
const call = (key: string, result: string, ms: number) => ({
  key: key.padEnd(16, '0'),
  sender: hash('officer'),
  result,
  at: at(ms),
});
const report = (key: string, kind: string) => ({
  key: key.padEnd(16, '0'),
  subject: 'sender',
  hash: hash('officer'),
  exchangeHash: null,
  kind,
  reason: 'other',
  checked: [],
  level: null,
});

onBothStores(({ kind, store }) => {
  const started = (name: string) => serviceOver(store(), `${kind}:records:${name}`);

  test('words that contradict each other are shown with role and day, until one is taken back', async () => {
    const { post, get, tenant, pass } = started('conflict');
    const { token } = await tenant('conflict');
    const records = async () => (await (await get(`/v1/records/${hash('officer')}`, token)).json()) as RecordsAnswer;
    await post('/v1/reports', token, report('a', 'fraud'));
    pass(MINUTE_MS);
    await post('/v1/reports', token, report('b', 'in-good-standing'));
    expect(await records()).toMatchObject({
      conflict: true,
      records: [
        { what: 'in-good-standing', role: 'reviewer', superseded: false },
        { what: 'fraud', role: 'reviewer', superseded: false, at: at(0) },
      ],
    });
    pass(MINUTE_MS);
    await post('/v1/reports', token, report('c', 'retract'));
    const after = await records();
    expect(after.conflict).toBe(false);
    expect(after.records.map(({ what, superseded }) => [what, superseded])).toEqual([
      ['retract', true],
      ['in-good-standing', true],
      ['fraud', true],
    ]);
  });

  test('our own report comes back with the next sighting, and goes with its retraction', async () => {
    const { post, tenant } = started('own');
    const { token } = await tenant('own');
    const own = async (key: string) =>
      ((await (await post('/v1/sightings', token, sighting(key))).json()) as { own: unknown }).own;
    await post('/v1/reports', token, report('a', 'fraud'));
    expect(await own('one')).toEqual({ sender: { standing: 'reported-fraud', at: at(0) }, domain: null });
    await post('/v1/reports', token, report('b', 'retract'));
    expect(await own('two')).toEqual({ sender: null, domain: null });
  });

  test('a refuted call-back lists the requests of that sender from the 90 days before', async () => {
    const { post, get, tenant, pass } = started('alerts');
    const { token } = await tenant('alerts');
    const alerts = async () => ((await (await get('/v1/alerts', token)).json()) as z.infer<typeof AlertsAnswer>).alerts;
    await post('/v1/sightings', token, sighting('too-old'));
    pass(100 * DAY_MS);
    await post('/v1/sightings', token, sighting('answered'));
    pass(10 * DAY_MS);
    await post('/v1/call-backs', token, call('a', 'refuted', 110 * DAY_MS));
    expect(await alerts()).toMatchObject([
      { sender: hash('officer'), what: 'refuted', role: 'reviewer', seen: [{ key: 'answered'.padEnd(16, '0') }] },
    ]);
    await post('/v1/call-backs', token, call('b', 'confirmed', 110 * DAY_MS + MINUTE_MS));
    expect(await alerts()).toEqual([]);
  });

  test('whoever waits for a change hears of it at once, and only of its own company', async () => {
    const { post, get, tenant, pass } = started('changes');
    const [one, two] = [await tenant('one'), await tenant('two')];
    const since = encodeURIComponent(at(0));
    pass(MINUTE_MS);
    const waiting = get(`/v1/changes?since=${since}&wait=2`, one.token);
    const other = get(`/v1/changes?since=${since}&wait=0.3`, two.token);
    await post('/v1/call-backs', one.token, call('a', 'refuted', 0));
    const { changes } = (await (await waiting).json()) as ChangesAnswer;
    expect(changes).toEqual([{ key: 'a'.padEnd(16, '0'), hash: hash('officer'), recordedAt: at(MINUTE_MS) }]);
    expect(((await (await other).json()) as ChangesAnswer).changes).toEqual([]);
  });
});
