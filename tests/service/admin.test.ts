import { expect, test } from 'vitest';
import { closeContest, listContests } from '../../src/service/exchange/contest.ts';
import { publishSnapshot } from '../../src/service/snapshot/publish.ts';
import { sightings } from '../../src/service/store/tables.ts';
import { eraseTenant } from '../../src/service/upkeep/erase.ts';
import { applyRetention } from '../../src/service/upkeep/retention.ts';
import { hash, serviceOver, sighting } from './helpers/service.ts';
import { onBothStores } from './helpers/stores.ts';

const DAY_MS = 86_400_000;

onBothStores(({ kind, store }) => {
  const started = (name: string, over = {}) => serviceOver(store(), `${kind}:admin:${name}`, over);

  test('an admin makes, lists and ends tokens of its own company; a reviewer may not', async () => {
    const { post, get, tenant } = started('tokens');
    const { token, tenantId } = await tenant('tokens', { role: 'admin' });
    const made = (await (await post('/v1/tokens', token, { role: 'reviewer', label: 'desk', days: 30 })).json()) as {
      token: string;
    };
    expect(made.token.startsWith(`cs_${tenantId}_`)).toBe(true);
    expect((await get('/v1/tokens', made.token)).status).toBe(403);
    const { tokens } = (await (await get('/v1/tokens', token)).json()) as { tokens: { label: string }[] };
    expect(tokens.map(({ label }) => label).sort()).toEqual(['desk', 'test']);
    expect(JSON.stringify(tokens)).not.toContain('secret');
    const tokenId = made.token.split('_')[2];
    expect((await get('/v1/keys', made.token)).status).toBe(200);
    expect((await post('/v1/tokens/revoke', token, { tokenId })).status).toBe(200);
    expect((await get('/v1/keys', made.token)).status).toBe(401);
  });

  test('erasing one sender leaves nothing of it in an export, and everything of the others', async () => {
    const { post, get, tenant } = started('erase');
    const { token } = await tenant('erase', { role: 'admin' });
    await post('/v1/sightings', token, sighting('gone'));
    await post('/v1/sightings', token, sighting('kept', { sender: hash('another') }));
    const exported = async () => (await get('/v1/tenant/export', token)).text();
    expect(await exported()).toContain(hash('officer'));
    expect(await (await post('/v1/tenant/erase', token, { sender: hash('officer') })).json()).toEqual({ erased: 1 });
    const after = await exported();
    expect(after).not.toContain(hash('officer'));
    expect(after).not.toContain('gone'.padEnd(16, '0'));
    expect(after).toContain(hash('another'));
    expect(after).not.toContain('secretHash');
  });

  test('what is older than the company wants it kept is forgotten', async () => {
    const { post, tenant, pass, deps } = started('retention');
    const { token, tenantId } = await tenant('retention', { role: 'admin' });
    expect((await post('/v1/tenant/retention', token, { days: 29 })).status).toBe(400);
    expect((await post('/v1/tenant/retention', token, { days: 30 })).status).toBe(200);
    await post('/v1/sightings', token, sighting('old'));
    pass(31 * DAY_MS);
    await post('/v1/sightings', token, sighting('new'));
    await applyRetention(deps);
    const rows = await deps.store.asTenant(tenantId, (work) => work.select().from(sightings));
    expect(rows.map(({ key }) => key)).toEqual(['new'.padEnd(16, '0')]);
  });

  test('an erased company has no tokens and no rows', async () => {
    const { post, get, tenant, deps } = started('erased');
    const { token, tenantId } = await tenant('erased');
    await post('/v1/sightings', token, sighting('a'));
    await eraseTenant(deps, tenantId);
    expect((await get('/v1/keys', token)).status).toBe(401);
    expect(await deps.store.asTenant(tenantId, (work) => work.select().from(sightings))).toEqual([]);
  });

  test('one company that asks too often is told to wait, and the others are not', async () => {
    const { get, tenant, pass } = started('rate', { limits: { perSecond: 1, burst: 3 } });
    const [one, two] = [await tenant('one'), await tenant('two')];
    const statuses: number[] = [];
    for (let asked = 0; asked < 4; asked += 1) statuses.push((await get('/v1/keys', one.token)).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect((await get('/v1/keys', one.token)).headers.get('retry-after')).toBe('1');
    expect((await get('/v1/keys', two.token)).status).toBe(200);
    pass(1_000);
    expect((await get('/v1/keys', one.token)).status).toBe(200);
  });

  test("an agency's objection is shown while open, and once upheld the reports no longer count", async () => {
    const { post, tenant, deps, pass } = started('contest');
    const [one, two] = [
      await tenant('one', { role: 'admin', inExchange: true }),
      await tenant('two', { inExchange: true }),
    ];
    const exchangeHash = hash(`${kind} contested`);
    await post('/v1/reports', one.token, {
      key: 'contested-report',
      subject: 'sender',
      hash: hash('own'),
      exchangeHash,
      kind: 'fraud',
      reason: 'other',
      checked: [],
      level: null,
    });
    const standing = async () => (await (await post('/v1/standing', two.token, { exchangeHash })).json()) as object;
    const key = `${kind}-contest-0001`;
    const contest = { key, exchangeHash, reason: 'mailbox-recovered' };
    expect((await post('/v1/contests', two.token, contest)).status).toBe(403);
    expect((await post('/v1/contests', one.token, contest)).status).toBe(200);
    expect(await standing()).toMatchObject({ reputation: { reporters: 1 }, contests: [{ outcome: 'open' }] });
    pass(1_000);
    expect(await closeContest(deps, key, 'upheld')).toBe(true);
    expect(await standing()).toMatchObject({ reputation: null, contests: [{ outcome: 'upheld' }] });
    expect((await listContests(deps)).some((row) => row.key === key)).toBe(true);
    expect(await publishSnapshot(deps, { notWithinMs: 0 })).toBeGreaterThan(0);
  });
});
