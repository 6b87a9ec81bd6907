import { and, desc, eq, inArray } from 'drizzle-orm';
import type { ContestView, Report, StandingAnswer } from '../../schema/service.ts';
import type { Caller, Deps } from '../deps.ts';
import type { Work } from '../store/store.ts';
import { contests, exchangeReports, protectedHashes, tenants } from '../store/tables.ts';
import { epochsAt, reporterName } from './keys.ts';
import { standingOf } from './standing.ts';

/** Kinds of report that concern other companies; a denial or a correction is between us and the sender. */
const SHARED_KINDS = new Set(['fraud', 'in-good-standing', 'retract']);
const isShared = (kind: string): kind is 'fraud' | 'in-good-standing' | 'retract' => SHARED_KINDS.has(kind);

export async function isMember(work: Work, tenantId: string): Promise<boolean> {
  const rows = await work
    .select({ inExchange: tenants.inExchange })
    .from(tenants)
    .where(eq(tenants.tenantId, tenantId));
  return rows[0]?.inExchange ?? false;
}

/** The epoch under whose key a hash was made: the one in which it is known already, else the present one. */
async function epochOf(work: Work, deps: Deps, hash: string): Promise<number> {
  const [present, previous] = epochsAt(deps.now());
  const known = await work
    .select({ epoch: exchangeReports.epoch })
    .from(exchangeReports)
    .where(and(eq(exchangeReports.hash, hash), inArray(exchangeReports.epoch, [present, previous])))
    .limit(1);
  return known[0]?.epoch ?? present;
}

/** Passes a report on to the exchange, in the same transaction as the report itself; nothing for a company that does not share. */
export async function shareReport(work: Work, deps: Deps, { tenantId }: Caller, report: Report): Promise<void> {
  const { exchangeHash, kind, key, subject } = report;
  if (exchangeHash === null || !isShared(kind) || !(await isMember(work, tenantId))) return;
  const recordedAt = deps.now();
  const epoch = await epochOf(work, deps, exchangeHash);
  const reporter = reporterName(deps.secret, epoch, tenantId);
  await work
    .insert(exchangeReports)
    .values({ hash: exchangeHash, epoch, reporter, key, subject, kind, recordedAt })
    .onConflictDoNothing();
}

/** What the exchange says of one subject to this company. */
export async function standingIn(deps: Deps, { tenantId }: Caller, hash: string): Promise<StandingAnswer> {
  const now = deps.now();
  const epochs = epochsAt(now);
  return deps.store.asTenant(tenantId, async (work) => {
    const asOf = now.toISOString();
    if (!(await isMember(work, tenantId))) return { reputation: null, contests: [], asOf };
    const said = await work
      .select()
      .from(exchangeReports)
      .where(and(eq(exchangeReports.hash, hash), inArray(exchangeReports.epoch, epochs)));
    const guarded = await work
      .select({ hash: protectedHashes.hash })
      .from(protectedHashes)
      .where(and(eq(protectedHashes.hash, hash), inArray(protectedHashes.epoch, epochs)));
    const objections = await contestsOf(work, hash, epochs);
    const asking = reporterName(deps.secret, said[0]?.epoch ?? epochs[0], tenantId);
    const words = said.map(({ reporter, kind, recordedAt: at }) => ({ reporter, kind, at }));
    const struckBefore = lastUpheld(objections);
    const reputation = standingOf(words, { asking, isProtected: guarded.length > 0, struckBefore });
    return { reputation, contests: objections, asOf };
  });
}

/** When the latest contest that was upheld was closed: reports before it no longer count for others. */
export const lastUpheld = (objections: readonly ContestView[]): Date | null => {
  const closed = objections.flatMap(({ outcome, closedAt }) =>
    outcome === 'upheld' && closedAt !== null ? [Date.parse(closedAt)] : [],
  );
  return closed.length > 0 ? new Date(Math.max(...closed)) : null;
};

async function contestsOf(work: Work, hash: string, epochs: number[]): Promise<ContestView[]> {
  const rows = await work
    .select()
    .from(contests)
    .where(and(eq(contests.hash, hash), inArray(contests.epoch, epochs)))
    .orderBy(desc(contests.openedAt))
    .limit(20);
  return rows.map(({ outcome, reason, openedAt, closedAt }) => ({
    outcome,
    reason,
    openedAt: openedAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
  }));
}
