import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import fc from 'fast-check';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { takeFeed } from '../../src/service/feeds/take.ts';
import { routes } from '../../src/service/routes/index.ts';
import { openEmbeddedStore } from '../../src/service/store/embedded.ts';
import { migrationsFolder } from '../../src/service/store/migrations-folder.ts';
import { createStore, type Database, type Store } from '../../src/service/store/store.ts';
import { exportTenant } from '../../src/service/upkeep/export.ts';
import { runs } from '../helpers/runs.ts';
import { startPostgresql } from './helpers/postgresql.ts';
import { hash, serviceOver, sighting } from './helpers/service.ts';

const CALLS = runs(240, 20_000);
/** What only the silent company has, in columns of every table: no answer to another may hold any of it. */
const SECRETS = ['secret-key-of-silent', 'silent-label', hash('silent phone'), hash('silent target')];
/** Hashes of the silent company that another may ask about, knowing or guessing them. */
const FOREIGN = [hash('silent sender'), hash('silent domain')];
const OWN = [hash('own sender'), hash('own domain')];
const NOBODYS = [hash('nobody'), hash('nobody else')];

let queriesWithoutFilter = 0;

/** A PostgreSQL whose queries lose every "only this tenant" that the service wrote: row-level security is alone. */
async function openWithoutFilter(): Promise<{ store: Store; stop: () => void }> {
  const server = await startPostgresql();
  class Unfiltered extends pg.Client {
    // The driver's own signature has many forms; only the text is changed.
    override query(...args: never[]): never {
      const [config] = args as unknown as [{ text?: string }];
      const plain = config.text?.replace(/"\w+"\."tenant_id" = (\$\d+)/g, '($1::text is not null)');
      if (plain !== config.text) queriesWithoutFilter += 1;
      const changed = plain === undefined ? config : { ...config, text: plain };
      const send = super.query as unknown as (this: this, ...all: unknown[]) => never;
      return send.call(this, changed, ...args.slice(1));
    }
  }
  const pool = new pg.Pool({ connectionString: server.url, max: 4, Client: Unfiltered as unknown as typeof pg.Client });
  await migrate(drizzle(pool), { migrationsFolder: migrationsFolder() });
  const database = drizzle(pool) as unknown as Database;
  const store = await createStore({ kind: 'unfiltered', database, listen: null, close: () => pool.end() });
  return { store, stop: () => server.stop() };
}

const subject = fc.constantFrom(...OWN, ...FOREIGN, ...NOBODYS);
const call = fc.record({
  route: fc.constantFrom(...routes.filter(({ role }) => role !== null)),
  who: fc.constantFrom('reviewer', 'admin', 'other', 'none', 'broken'),
  subject,
  key: fc.constantFrom('own-key-000000001', 'own-key-000000002', 'secret-key-of-silent'),
  kind: fc.constantFrom('fraud', 'in-good-standing', 'retract', 'denied'),
});
type Call = typeof call extends fc.Arbitrary<infer T> ? T : never;

/** A body for a route, about own, foreign and nobody's ids. Written under own and nobody's hashes, asked about any. */
function bodyFor({ route, subject: about, key, kind }: Call): string {
  const written = FOREIGN.includes(about) ? NOBODYS[0] : about;
  const report = {
    key,
    subject: 'sender',
    hash: written,
    exchangeHash: about,
    kind,
    reason: 'other',
    checked: [],
    level: null,
  };
  const bodies: Record<string, unknown> = {
    '/v1/sightings': sighting(key, {
      sender: written,
      domain: written,
      phone: hash('own phone'),
      targets: [],
      text: null,
    }),
    '/v1/call-backs': { key, sender: written, result: 'refuted', at: '2026-06-15T09:00:00Z' },
    '/v1/reports': report,
    '/v1/standing': { exchangeHash: about },
    '/v1/contests': { key, exchangeHash: about, reason: 'other' },
    '/v1/tenant/retention': { days: 400 },
    '/v1/tenant/erase': { sender: about, exchangeHash: about },
    '/v1/tokens': { role: 'reviewer', label: 'made here', days: 1 },
    '/v1/tokens/revoke': { tokenId: '0'.repeat(12) },
    '/v1/requester-standing': { email: 'k.lund@harlow.example' },
  };
  return route.path.startsWith('/v1/feeds') ? 'email\na@harlow.example\n' : JSON.stringify(bodies[route.path] ?? {});
}

async function stage(store: Store, name: string) {
  const service = serviceOver(store, `tenancy:${name}`);
  const [reviewer, other] = [await service.tenant('asking'), await service.tenant('other', { inExchange: true })];
  const { addToken } = await import('../../src/service/tokens.ts');
  const admin = await addToken(service.deps, { tenantId: reviewer.tenantId, role: 'admin', label: 'admin', days: 9 });
  const silent = await service.tenant('silent-label');
  const [sender, domain] = FOREIGN;
  const mine = { phone: hash('silent phone'), targets: [hash('silent target')], sender, domain };
  await service.post('/v1/sightings', silent.token, sighting('secret-key-of-silent', mine));
  const callBack = { key: 'secret-key-of-silent', sender, result: 'refuted', at: '2026-06-15T09:00:00Z' };
  await service.post('/v1/call-backs', silent.token, callBack);
  await addToken(service.deps, { tenantId: silent.tenantId, role: 'admin', label: 'silent-label', days: 9 });
  await takeFeed(service.deps, silent, { format: 'csv', text: 'email\nk.lund@harlow.example\n' });
  const tokens: Record<Call['who'], string | null> = {
    reviewer: reviewer.token,
    admin,
    other: other.token,
    none: null,
    broken: `${silent.token.slice(0, -2)}AA`,
  };
  return { service, tokens, silent };
}

async function exported(store: ReturnType<typeof serviceOver>, tenantId: string): Promise<string> {
  let text = '';
  for await (const line of exportTenant(store.deps, tenantId)) text += line;
  return text;
}

async function ask({ app }: ReturnType<typeof serviceOver>, token: string | null, one: Call): Promise<Response> {
  const { route } = one;
  const path = route.path
    .replace(':hash', one.subject)
    .replace(':format', 'csv')
    .replace(':list', 'reported-accounts')
    .replace(':version', '1')
    .replace(':prefix', 'all');
  const query = route.path === '/v1/changes' ? '?since=2026-06-01T00:00:00Z' : '';
  return app.request(`${path}${query}`, {
    method: route.method.toUpperCase(),
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    ...(route.method === 'post' ? { body: bodyFor(one) } : {}),
  });
}

/** Secrets in an answer that its asker has not sent itself. */
const leaked = (text: string, sent: string) =>
  SECRETS.filter((secret) => text.includes(secret) && !sent.includes(secret));

async function sealed(store: Store, name: string): Promise<void> {
  const { service, tokens, silent } = await stage(store, name);
  const before = await exported(service, silent.tenantId);
  for (const secret of SECRETS) expect(before).toContain(secret);
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(call, async (one) => {
      const response = await ask(service, tokens[one.who], one);
      const text = await response.text();
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      if (one.who === 'none' || one.who === 'broken') expect(response.status).toBe(401);
      else if (one.route.role === 'admin' && one.who !== 'admin') expect(response.status).toBe(403);
      else expect([200, 403, 404, 501]).toContain(response.status);
      // The key is one that the asker may have written itself; what the silent company wrote under it is told apart.
      expect(leaked(text, 'secret-key-of-silent')).toEqual([]);
      if (one.route.path === '/v1/records/:hash' && FOREIGN.includes(one.subject) && response.status === 200) {
        expect(JSON.parse(text)).toMatchObject({ records: [], seen: [] });
      }
    }),
    { numRuns: CALLS },
  );
  expect(await exported(service, silent.tenantId)).toBe(before);
  console.log(`${name}: ${CALLS} calls, 0 leaks; ${JSON.stringify(Object.fromEntries(statuses))}`);
}

describe('no call of any role tells or changes what another company has', () => {
  test('on the embedded store', async () => {
    const store = await openEmbeddedStore();
    await sealed(store, 'embedded');
    await store.close();
  }, 900_000);

  test("on PostgreSQL with the application's filter removed: row-level security alone", async () => {
    const { store, stop } = await openWithoutFilter();
    await sealed(store, 'row-level security alone');
    expect(queriesWithoutFilter).toBeGreaterThan(CALLS / 4);
    await store.close();
    stop();
  }, 900_000);
});
