import type { CallBackRecord, HistoryAnswer, Report, Sighting } from '../../schema/service.ts';
import type { Caller, Deps } from '../deps.ts';
import { shareReport } from '../exchange/share.ts';
import { callBacks, reports, sightings, sightingTargets, textBands } from '../store/tables.ts';
import { historyOf } from './history.ts';
import { ownWords } from './own-words.ts';
import { bandsOf } from './text-print.ts';

/** Records a sighting once and answers what was known before it. A repeat gets the same kind of answer and adds nothing. */
export async function recordSighting(deps: Deps, { tenantId }: Caller, sighting: Sighting): Promise<HistoryAnswer> {
  const now = deps.now();
  const { key, sender, domain, agency, phone, process, emergency, hour, text, targets } = sighting;
  return deps.store.asTenant(tenantId, async (work) => {
    const history = await historyOf(work, { tenantId, sighting, now });
    const added = await work
      .insert(sightings)
      .values({ tenantId, key, sender, domain, agency, phone, process, emergency, hour, textPrint: text, seenAt: now })
      .onConflictDoNothing()
      .returning({ key: sightings.key });
    if (added.length > 0) {
      const row = { tenantId, key, agency, seenAt: now };
      const distinct = [...new Set(targets)];
      if (distinct.length > 0)
        await work.insert(sightingTargets).values(distinct.map((target) => ({ ...row, target })));
      if (text !== null) {
        await work.insert(textBands).values(bandsOf(text).map((band) => ({ ...row, band, textPrint: text })));
      }
    }
    return { history, ...(await ownWords(work, tenantId, sighting)), asOf: now.toISOString() };
  });
}

/** Records a call-back once. */
export async function recordCallBack(deps: Deps, { tenantId, role }: Caller, record: CallBackRecord): Promise<void> {
  const { key, sender, result, at } = record;
  const recordedAt = deps.now();
  await deps.store.asTenant(tenantId, async (work, tell) => {
    await work
      .insert(callBacks)
      .values({ tenantId, key, sender, result, role, at: new Date(at), recordedAt })
      .onConflictDoNothing();
    await tell({ about: 'changes', tenantId });
  });
}

/** Records a report once. A retraction is a report of its own: nothing that was said is deleted. */
export async function recordReport(deps: Deps, caller: Caller, report: Report): Promise<void> {
  const { tenantId, role } = caller;
  const { key, subject, hash, kind, reason, checked, level } = report;
  const recordedAt = deps.now();
  await deps.store.asTenant(tenantId, async (work, tell) => {
    await work
      .insert(reports)
      .values({ tenantId, key, subject, hash, kind, reason, checked, level, role, recordedAt })
      .onConflictDoNothing();
    await shareReport(work, deps, caller, report);
    await tell({ about: 'changes', tenantId });
  });
}
