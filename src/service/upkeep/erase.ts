import { and, eq, inArray } from 'drizzle-orm';
import type { Caller, Deps } from '../deps.ts';
import { epochsAt, reporterName } from '../exchange/keys.ts';
import type { Work } from '../store/store.ts';
import {
  callBacks,
  exchangeReports,
  offers,
  reports,
  sightings,
  sightingTargets,
  TENANT_TABLES,
  tenants,
  textBands,
} from '../store/tables.ts';

export interface Erasure {
  /** Under the company's own key. */
  sender: string;
  /** Under the exchange's key, where the company reported the sender there. */
  exchangeHash: string | null;
}

async function eraseOwn(work: Work, tenantId: string, sender: string): Promise<number> {
  const gone = await work
    .delete(sightings)
    .where(and(eq(sightings.tenantId, tenantId), eq(sightings.sender, sender)))
    .returning({ key: sightings.key });
  const keys = gone.map(({ key }) => key);
  if (keys.length > 0) {
    await work
      .delete(sightingTargets)
      .where(and(eq(sightingTargets.tenantId, tenantId), inArray(sightingTargets.key, keys)));
    await work.delete(textBands).where(and(eq(textBands.tenantId, tenantId), inArray(textBands.key, keys)));
  }
  const calls = await work
    .delete(callBacks)
    .where(and(eq(callBacks.tenantId, tenantId), eq(callBacks.sender, sender)))
    .returning({ key: callBacks.key });
  const said = await work
    .delete(reports)
    .where(and(eq(reports.tenantId, tenantId), eq(reports.hash, sender)))
    .returning({ key: reports.key });
  await work.delete(offers).where(and(eq(offers.tenantId, tenantId), eq(offers.hash, sender)));
  return keys.length + calls.length + said.length;
}

/** Erases all that a company holds of one sender, and its own words about it in the exchange; answers how many records. */
export function eraseSender(
  deps: Deps,
  { tenantId }: Pick<Caller, 'tenantId'>,
  { sender, exchangeHash }: Erasure,
): Promise<number> {
  return deps.store.asTenant(tenantId, async (work, tell) => {
    let erased = await eraseOwn(work, tenantId, sender);
    for (const epoch of exchangeHash === null ? [] : epochsAt(deps.now())) {
      const reporter = reporterName(deps.secret, epoch, tenantId);
      const shared = await work
        .delete(exchangeReports)
        .where(
          and(
            eq(exchangeReports.hash, exchangeHash ?? ''),
            eq(exchangeReports.epoch, epoch),
            eq(exchangeReports.reporter, reporter),
          ),
        )
        .returning({ key: exchangeReports.key });
      erased += shared.length;
    }
    await tell({ about: 'changes', tenantId });
    return erased;
  });
}

/** Erases a company with everything it holds: its tokens end at once. */
export async function eraseTenant(deps: Deps, tenantId: string): Promise<void> {
  await deps.store.asTenant(tenantId, async (work, tell) => {
    for (const epoch of epochsAt(deps.now())) {
      const reporter = reporterName(deps.secret, epoch, tenantId);
      await work
        .delete(exchangeReports)
        .where(and(eq(exchangeReports.epoch, epoch), eq(exchangeReports.reporter, reporter)));
    }
    for (const table of Object.values(TENANT_TABLES)) {
      if (table !== tenants) await work.delete(table).where(eq(table.tenantId, tenantId));
    }
    await work.delete(tenants).where(eq(tenants.tenantId, tenantId));
    await tell({ about: 'tokens', tenantId });
  });
}
