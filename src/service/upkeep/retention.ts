import { and, eq, inArray, lt } from 'drizzle-orm';
import type { Deps } from '../deps.ts';
import { epochsAt } from '../exchange/keys.ts';
import {
  callBacks,
  contests,
  exchangeOffers,
  exchangeReports,
  offers,
  protectedHashes,
  reports,
  sightings,
  sightingTargets,
  tenants,
  textBands,
} from '../store/tables.ts';
import { listTenants } from '../tenants.ts';

const DAY_MS = 86_400_000;

/** Forgets what one company no longer wants kept; answers how many sightings that were. */
async function forget(deps: Deps, tenantId: string): Promise<number> {
  return deps.store.asTenant(tenantId, async (work) => {
    const [own] = await work
      .select({ days: tenants.retentionDays })
      .from(tenants)
      .where(eq(tenants.tenantId, tenantId));
    if (!own) return 0;
    const before = new Date(deps.now().getTime() - own.days * DAY_MS);
    const old = (table: typeof sightings | typeof sightingTargets | typeof textBands) =>
      and(eq(table.tenantId, tenantId), lt(table.seenAt, before));
    await work.delete(sightingTargets).where(old(sightingTargets));
    await work.delete(textBands).where(old(textBands));
    const gone = await work.delete(sightings).where(old(sightings)).returning({ key: sightings.key });
    await work.delete(callBacks).where(and(eq(callBacks.tenantId, tenantId), lt(callBacks.at, before)));
    await work.delete(reports).where(and(eq(reports.tenantId, tenantId), lt(reports.recordedAt, before)));
    await work.delete(offers).where(and(eq(offers.tenantId, tenantId), lt(offers.addedAt, before)));
    return gone.length;
  });
}

/** Forgets what is older than each company's retention, and the exchange's epochs whose keys nobody is given any more. */
export async function applyRetention(deps: Deps): Promise<number> {
  let forgotten = 0;
  for (const { tenantId } of await listTenants(deps)) forgotten += await forget(deps, tenantId);
  const oldest = Math.min(...epochsAt(deps.now()));
  await deps.store.asOperator(async (work) => {
    for (const table of [exchangeReports, contests, protectedHashes, exchangeOffers]) {
      const rows = await work.selectDistinct({ epoch: table.epoch }).from(table).where(lt(table.epoch, oldest));
      const epochs = rows.map(({ epoch }) => epoch);
      if (epochs.length > 0) await work.delete(table).where(inArray(table.epoch, epochs));
    }
  });
  return forgotten;
}

/** Sets how long a company's records are kept, in days. */
export async function setRetention(deps: Deps, tenantId: string, days: number): Promise<void> {
  await deps.store.asTenant(tenantId, async (work) => {
    await work.update(tenants).set({ retentionDays: days }).where(eq(tenants.tenantId, tenantId));
  });
}
