import { and, desc, eq, gte } from 'drizzle-orm';
import type { RecordsAnswer, Word } from '../../schema/service-records.ts';
import type { Caller, Deps } from '../deps.ts';
import type { Work } from '../store/store.ts';
import { callBacks, reports, sightings } from '../store/tables.ts';

const DAY_MS = 86_400_000;
/** How far back a sender's requests are listed once something turns out about it (the contract's window). */
export const LOOK_BACK_MS = 90 * DAY_MS;
/** Most rows listed of one sender; a sender with more is busy enough to be told so. */
const MOST = 200;

export const seenColumns = {
  key: sightings.key,
  seenAt: sightings.seenAt,
  process: sightings.process,
  emergency: sightings.emergency,
};
interface SeenRow {
  key: string;
  seenAt: Date;
  process: string | null;
  emergency: boolean | null;
}
export const seenView = (row: SeenRow) => ({ ...row, seenAt: row.seenAt.toISOString() });

/** Words that a later one of the same group takes the place of. */
const GROUPS: readonly (readonly Word['what'][])[] = [
  ['confirmed', 'refuted'],
  ['fraud', 'in-good-standing', 'retract'],
];

/** Marks what a later word has overtaken; `records` come latest first. */
function marked(records: readonly Word[]): Word[] {
  return records.map((record, at) => {
    const group = GROUPS.find((kinds) => kinds.includes(record.what));
    const later = group ? records.slice(0, at).find(({ what }) => group.includes(what)) : undefined;
    // Opposite words both stand until one is taken back: that is what makes a conflict visible.
    const takesOver = later !== undefined && (later.what === record.what || later.what === 'retract');
    return { ...record, superseded: takesOver || record.what === 'retract' };
  });
}

const contradict = (records: readonly Word[]): boolean => {
  const standing = new Set(records.filter(({ superseded }) => !superseded).map(({ what }) => what));
  return (
    (standing.has('confirmed') && standing.has('refuted')) ||
    (standing.has('fraud') && standing.has('in-good-standing'))
  );
};

async function wordsOf(work: Work, tenantId: string, hash: string): Promise<Word[]> {
  const calls = await work
    .select()
    .from(callBacks)
    .where(and(eq(callBacks.tenantId, tenantId), eq(callBacks.sender, hash)))
    .orderBy(desc(callBacks.recordedAt))
    .limit(MOST);
  const said = await work
    .select()
    .from(reports)
    .where(and(eq(reports.tenantId, tenantId), eq(reports.hash, hash)))
    .orderBy(desc(reports.sequence))
    .limit(MOST);
  const all = [
    ...calls.map(({ result, role, at, recordedAt }) => ({ what: result, role, reason: null, at, recordedAt })),
    ...said.map(({ kind, role, reason, recordedAt }) => ({
      // Written through the schema of reports, which holds these kinds.
      what: kind as Word['what'],
      role,
      reason,
      at: recordedAt,
      recordedAt,
    })),
  ].sort((a, b) => b.at.getTime() - a.at.getTime());
  return all.map((row) => ({
    ...row,
    at: row.at.toISOString(),
    recordedAt: row.recordedAt.toISOString(),
    superseded: false,
  }));
}

/** All that the company has on record of one sender or domain: every word with its role and day, and what was seen. */
export function recordsOf(deps: Deps, { tenantId }: Caller, hash: string): Promise<RecordsAnswer> {
  const now = deps.now();
  return deps.store.asTenant(tenantId, async (work) => {
    const records = marked(await wordsOf(work, tenantId, hash));
    const since = new Date(now.getTime() - LOOK_BACK_MS);
    const seen = await work
      .select(seenColumns)
      .from(sightings)
      .where(and(eq(sightings.tenantId, tenantId), eq(sightings.sender, hash), gte(sightings.seenAt, since)))
      .orderBy(desc(sightings.seenAt))
      .limit(MOST);
    return { records, conflict: contradict(records), seen: seen.map(seenView), asOf: now.toISOString() };
  });
}
