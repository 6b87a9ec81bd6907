import { and, desc, eq } from 'drizzle-orm';
import type { Caller, Deps } from '../deps.ts';
import { contests } from '../store/tables.ts';
import { epochAt } from './keys.ts';
import { isMember } from './share.ts';

export interface Contest {
  key: string;
  exchangeHash: string;
  reason: string;
}

const row = (deps: Deps, { key, exchangeHash: hash, reason }: Contest) => ({
  hash,
  key,
  reason,
  epoch: epochAt(deps.now()),
  outcome: 'open' as const,
  openedAt: deps.now(),
});

/** Puts an agency's objection on record, passed on by a company of the exchange; false for a company outside it. */
export function openContest(deps: Deps, { tenantId }: Pick<Caller, 'tenantId'>, contest: Contest): Promise<boolean> {
  return deps.store.asTenant(tenantId, async (work) => {
    if (!(await isMember(work, tenantId))) return false;
    await work.insert(contests).values(row(deps, contest)).onConflictDoNothing();
    return true;
  });
}

/** The same, by the operator. */
export async function openContestAsOperator(deps: Deps, contest: Contest): Promise<void> {
  await deps.store.asOperator(async (work) => {
    await work.insert(contests).values(row(deps, contest)).onConflictDoNothing();
  });
}

/**
 * Closes an objection. Only the operator may: a company could else clear its own tracks. Upheld, the reports made until
 * now no longer count for others, from the next snapshot on. False when there is no such open objection.
 */
export function closeContest(deps: Deps, key: string, outcome: 'upheld' | 'dismissed'): Promise<boolean> {
  return deps.store.asOperator(async (work) => {
    const closed = await work
      .update(contests)
      .set({ outcome, closedAt: deps.now() })
      .where(and(eq(contests.key, key), eq(contests.outcome, 'open')))
      .returning({ key: contests.key });
    return closed.length > 0;
  });
}

export const listContests = (deps: Deps) =>
  deps.store.asOperator((work) => work.select().from(contests).orderBy(desc(contests.openedAt)).limit(1000));
