import { asc } from 'drizzle-orm';
import type { Deps } from './deps.ts';
import { tenants } from './store/tables.ts';

/** Kept at most this long unless the tenant says otherwise; what counts is the last 30 days and a year of silence. */
const RETENTION_DAYS = 400;

/** A version 4 UUID from the given randomness (RFC 9562 section 5.4). */
function uuidFrom(bytes: Uint8Array): string {
  const hex = [...bytes].map((byte, index) => {
    const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).padStart(2, '0');
  });
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10, 16)]
    .map((part) => part.join(''))
    .join('-');
}

/** Makes a tenant with a hash key of its own; returns its id. */
export async function addTenant(deps: Deps, name: string, inExchange = false): Promise<string> {
  const tenantId = uuidFrom(deps.random(16));
  const hashKey = Buffer.from(deps.random(32)).toString('base64url');
  await deps.store.asOperator(async (work) => {
    await work
      .insert(tenants)
      .values({ tenantId, name, hashKey, inExchange, retentionDays: RETENTION_DAYS, createdAt: deps.now() });
  });
  return tenantId;
}

export const listTenants = (deps: Deps) =>
  deps.store.asOperator((work) =>
    work
      .select({ tenantId: tenants.tenantId, name: tenants.name, createdAt: tenants.createdAt })
      .from(tenants)
      .orderBy(asc(tenants.createdAt)),
  );
