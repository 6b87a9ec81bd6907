import { and, eq } from 'drizzle-orm';
import type { Report, StandingAnswer } from '../../schema/service.ts';
import type { Caller, Deps } from '../deps.ts';
import type { Work } from '../store/store.ts';
import { exchangeReports, protectedHashes, tenants } from '../store/tables.ts';
import { epochAt, reporterName } from './keys.ts';
import { standingOf } from './standing.ts';

/** Kinds of report that concern other companies; a denial or a correction is between us and the sender. */
const SHARED_KINDS = new Set(['fraud', 'in-good-standing', 'retract']);
const isShared = (kind: string): kind is 'fraud' | 'in-good-standing' | 'retract' => SHARED_KINDS.has(kind);

async function isMember(work: Work, tenantId: string): Promise<boolean> {
  const rows = await work
    .select({ inExchange: tenants.inExchange })
    .from(tenants)
    .where(eq(tenants.tenantId, tenantId));
  return rows[0]?.inExchange ?? false;
}

/** Passes a report on to the exchange, in the same transaction as the report itself; nothing for a company that does not share. */
export async function shareReport(work: Work, deps: Deps, { tenantId }: Caller, report: Report): Promise<void> {
  const { exchangeHash, kind, key, subject } = report;
  if (exchangeHash === null || !isShared(kind) || !(await isMember(work, tenantId))) return;
  const recordedAt = deps.now();
  const epoch = epochAt(recordedAt);
  const reporter = reporterName(deps.secret, epoch, tenantId);
  await work
    .insert(exchangeReports)
    .values({ hash: exchangeHash, epoch, reporter, key, subject, kind, recordedAt })
    .onConflictDoNothing();
}

/** What the exchange says of one subject to this company. */
export async function standingIn(deps: Deps, { tenantId }: Caller, hash: string): Promise<StandingAnswer> {
  const now = deps.now();
  const epoch = epochAt(now);
  const reputation = await deps.store.asTenant(tenantId, async (work) => {
    if (!(await isMember(work, tenantId))) return null;
    const words = await work
      .select({ reporter: exchangeReports.reporter, kind: exchangeReports.kind, at: exchangeReports.recordedAt })
      .from(exchangeReports)
      .where(and(eq(exchangeReports.hash, hash), eq(exchangeReports.epoch, epoch)));
    const guarded = await work
      .select({ hash: protectedHashes.hash })
      .from(protectedHashes)
      .where(and(eq(protectedHashes.hash, hash), eq(protectedHashes.epoch, epoch)));
    return standingOf(words, { asking: reporterName(deps.secret, epoch, tenantId), isProtected: guarded.length > 0 });
  });
  return { reputation, asOf: now.toISOString() };
}
