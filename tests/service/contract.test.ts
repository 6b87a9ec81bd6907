import { expect, test } from 'vitest';
import { sightings } from '../../src/service/store/tables.ts';
import { addToken, revokeToken } from '../../src/service/tokens.ts';
import { hash, START, serviceOver, sighting } from './helpers/service.ts';
import { onBothStores } from './helpers/stores.ts';

const HOUR_MS = 3_600_000;

onBothStores(({ kind, store }) => {
  const started = (name: string) => serviceOver(store(), `${kind}:${name}`);
  const historyIn = async (response: Response) => ((await response.json()) as { history: unknown }).history;

  test('a sender that nobody saw before has no history, and then has one', async () => {
    const { post, tenant, pass } = started('first');
    const { token } = await tenant('first');
    expect(await historyIn(await post('/v1/sightings', token, sighting('a')))).toBeNull();
    pass(HOUR_MS / 2);
    expect(await historyIn(await post('/v1/sightings', token, sighting('b')))).toMatchObject({
      firstSeenAt: new Date(START).toISOString(),
      lastSeenAt: new Date(START).toISOString(),
      requestsLastHour: 1,
      requestsLastDay: 1,
      agenciesSharingPhone: 0,
    });
  });

  test('telling of the same request twice counts it once', async () => {
    const { post, tenant } = started('twice');
    const { token } = await tenant('twice');
    await post('/v1/sightings', token, sighting('a'));
    expect(await historyIn(await post('/v1/sightings', token, sighting('a')))).toBeNull();
    expect(await historyIn(await post('/v1/sightings', token, sighting('b')))).toMatchObject({ requestsLastHour: 1 });
  });

  test('a phone, a target and a text that another agency used are counted for 30 days', async () => {
    const { post, tenant, pass } = started('shared');
    const { token } = await tenant('shared');
    const other = { sender: hash('other officer'), agency: hash('other agency'), text: '00ff00ff00ff00fe' };
    await post('/v1/sightings', token, sighting('a', other));
    const shared = { agenciesSharingPhone: 1, sameTargetOtherAgencies: 1, similarTextOtherAgencies: 1 };
    expect(await historyIn(await post('/v1/sightings', token, sighting('b')))).toMatchObject(shared);
    pass(31 * 24 * HOUR_MS);
    expect(await historyIn(await post('/v1/sightings', token, sighting('c')))).toMatchObject({
      agenciesSharingPhone: 0,
      sameTargetOtherAgencies: 0,
      similarTextOtherAgencies: 0,
    });
  });

  test('the latest call-back, denials and the request for a correction are part of the history', async () => {
    const { post, tenant } = started('calls');
    const { token } = await tenant('calls');
    const call = { sender: hash('officer'), at: '2026-06-14T09:00:00Z' };
    await post('/v1/call-backs', token, { ...call, key: 'call-back-000001', result: 'confirmed' });
    await post('/v1/call-backs', token, {
      ...call,
      key: 'call-back-000002',
      result: 'refuted',
      at: '2026-06-15T09:00:00Z',
    });
    const report = {
      subject: 'sender',
      hash: hash('officer'),
      reason: 'other',
      checked: [],
      level: null,
      exchangeHash: null,
    };
    expect((await post('/v1/reports', token, { ...report, key: 'report-000000001', kind: 'denied' })).status).toBe(200);
    await post('/v1/reports', token, { ...report, key: 'report-000000001', kind: 'denied' });
    await post('/v1/reports', token, { ...report, key: 'report-000000002', kind: 'correction-asked' });
    expect(await historyIn(await post('/v1/sightings', token, sighting('a')))).toMatchObject({
      callBackAt: '2026-06-15T09:00:00.000Z',
      callBackResult: 'refuted',
      denied: 1,
      correctionAskedAt: new Date(START).toISOString(),
      firstSeenAt: null,
    });
  });

  test('one tenant never sees what another knows', async () => {
    const { post, tenant } = started('sealed');
    const [one, two] = [await tenant('one'), await tenant('two')];
    await post('/v1/sightings', one.token, sighting('a'));
    expect(await historyIn(await post('/v1/sightings', two.token, sighting('b')))).toBeNull();
  });

  test('row-level security keeps tenants apart even where a query names none', async () => {
    const { post, tenant, deps } = started('rows');
    const [one, two] = [await tenant('one'), await tenant('two')];
    await post('/v1/sightings', one.token, sighting('a'));
    await post('/v1/sightings', two.token, sighting('b'));
    const all = await deps.store.asTenant(two.tenantId, (work) => work.select().from(sightings));
    expect(all.map((row) => row.tenantId)).toEqual([two.tenantId]);
    expect(await deps.store.asOperator((work) => work.select().from(sightings))).toEqual([]);
    const forged = deps.store.asTenant(two.tenantId, (work) =>
      work
        .insert(sightings)
        .values({ tenantId: one.tenantId, key: 'forged', sender: 's', domain: 'd', seenAt: new Date(START) }),
    );
    await expect(forged).rejects.toThrow();
  });

  test('a token works until it expires or is revoked, and no longer', async () => {
    const { post, tenant, deps, pass } = started('tokens');
    const { tenantId, token } = await tenant('tokens');
    expect((await post('/v1/sightings', token, sighting('a'))).status).toBe(200);
    expect(
      (await post('/v1/sightings', `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`, sighting('b'))).status,
    ).toBe(401);
    expect(await revokeToken(deps, tenantId, token.split('_')[2] ?? '')).toBe(true);
    expect((await post('/v1/sightings', token, sighting('c'))).status).toBe(401);
    const second = await addToken(deps, { tenantId, role: 'admin', label: 'second', days: 1 });
    pass(25 * HOUR_MS);
    expect((await post('/v1/sightings', second, sighting('d'))).status).toBe(401);
  });

  test('health says whether the store answers', async () => {
    const { app } = started('health');
    expect((await app.request('/livez')).status).toBe(200);
    expect((await app.request('/readyz')).status).toBe(200);
  });
});
