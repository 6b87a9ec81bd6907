import { and, asc, eq, gt } from 'drizzle-orm';
import type { Change, ChangesAnswer } from '../../schema/service-records.ts';
import type { Caller, Deps } from '../deps.ts';
import { callBacks, reports } from '../store/tables.ts';

const MOST = 500;
/** Transactions can be kept in another order than they began in: this much of the past is told again. */
export const OVERLAP_MS = 10_000;

/** Everything put on record since a moment, less the overlap. The asker leaves out what it knows by its key. */
export async function changesSince(deps: Deps, { tenantId }: Caller, since: Date): Promise<ChangesAnswer> {
  const asOf = deps.now().toISOString();
  const from = new Date(since.getTime() - OVERLAP_MS);
  return deps.store.asTenant(tenantId, async (work) => {
    const calls = await work
      .select({ key: callBacks.key, hash: callBacks.sender, recordedAt: callBacks.recordedAt })
      .from(callBacks)
      .where(and(eq(callBacks.tenantId, tenantId), gt(callBacks.recordedAt, from)))
      .orderBy(asc(callBacks.recordedAt))
      .limit(MOST);
    const said = await work
      .select({ key: reports.key, hash: reports.hash, recordedAt: reports.recordedAt })
      .from(reports)
      .where(and(eq(reports.tenantId, tenantId), gt(reports.recordedAt, from)))
      .orderBy(asc(reports.recordedAt))
      .limit(MOST);
    const changes: Change[] = [...calls, ...said]
      .sort((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime())
      .map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }));
    return { changes, asOf };
  });
}

/** Resolves as soon as something of this tenant is put on record, or after so many milliseconds. */
export function nextChange({ store }: Deps, { tenantId }: Caller, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const stop = store.onNews(({ about, tenantId: whose }) => {
      if (about === 'gap' || (about === 'changes' && whose === tenantId)) done();
    });
    const timer = setTimeout(done, ms);
  });
}
