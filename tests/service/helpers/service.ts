import { createHash, generateKeyPairSync } from 'node:crypto';
import { createApp } from '../../../src/service/app.ts';
import type { Deps, Role } from '../../../src/service/deps.ts';
import { createSigner } from '../../../src/service/snapshot/signer.ts';
import type { Store } from '../../../src/service/store/store.ts';
import { addTenant } from '../../../src/service/tenants.ts';
import { addToken } from '../../../src/service/tokens.ts';

export const START = Date.parse('2026-06-15T12:00:00Z');

/** Bytes that look random and are the same in every run. */
function seededBytes(seed: string): Deps['random'] {
  let counter = 0;
  return (bytes) => {
    counter += 1;
    return createHash('shake256', { outputLength: bytes }).update(`${seed}:${counter}`).digest();
  };
}

/** The key that signs in tests. */
export const keys = generateKeyPairSync('ed25519');

/** A service over a store with a clock that only moves when told. */
export function serviceOver(store: Store, seed: string, over: Partial<Deps> = {}) {
  let now = START;
  const logged: Parameters<Deps['log']>[0][] = [];
  const deps: Deps = {
    store,
    now: () => new Date(now),
    random: seededBytes(seed),
    signer: createSigner(keys.privateKey),
    secret: 'a secret for tests that is long enough',
    limits: { perSecond: 1_000, burst: 1_000_000 },
    vendor: null,
    registries: [],
    fetch: () => Promise.reject(new TypeError('no network in tests')),
    ...over,
    log: (entry) => void logged.push(entry),
  };
  const app = createApp(deps);
  const post = (path: string, token: string | null, body: unknown) =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
  const tenant = async (name: string, { role = 'reviewer' as Role, inExchange = false } = {}) => {
    const tenantId = await addTenant(deps, name, inExchange);
    return { tenantId, token: await addToken(deps, { tenantId, role, label: 'test', days: 365 }) };
  };
  const pass = (ms: number): void => {
    now += ms;
  };
  const get = (path: string, token: string) => app.request(path, { headers: { authorization: `Bearer ${token}` } });
  return { deps, app, get, post, tenant, logged, pass };
}

/** 22 characters that stand for a keyed hash of `of`. */
export const hash = (of: string): string => createHash('sha256').update(of).digest('base64url').slice(0, 22);

export const sighting = (key: string, over: Record<string, unknown> = {}) => ({
  key: key.padEnd(16, '0'),
  sender: hash('officer'),
  domain: hash('domain'),
  agency: hash('agency'),
  phone: hash('phone'),
  targets: [hash('target')],
  text: '00ff00ff00ff00ff',
  process: 'subpoena',
  emergency: false,
  hour: 12,
  ...over,
});
