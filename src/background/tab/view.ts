import { MAX_DATA_AGE_DAYS } from '../../engine/registry/age.ts';
import type { TabView } from '../../schema/view.ts';
import type { FrameRecord, RequestRecord, TabRecord } from './record.ts';
import { assessed } from './same-request.ts';
import { subjectOf } from './subject.ts';

export const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).host || null : null;

const DAY_MS = 86_400_000;

/** Whole days since a data version such as `2026-11-23`; 0 for one that is no date. */
export function ageDays(dataVersion: string, now: number): number {
  const day = Date.parse(dataVersion.slice(0, 10));
  return Number.isFinite(day) ? Math.max(0, Math.floor((now - day) / DAY_MS)) : 0;
}

interface Moment {
  now: number;
  /** From which age on the agency data counts as old. */
  dataLimitDays: number;
}

function requestView(record: RequestRecord, tab: TabRecord, frame: FrameRecord, moment: Moment): TabView {
  const { now, dataLimitDays } = moment;
  const { assessment, seen, seenLevel, kept } = record;
  if (!assessment) return { state: 'reading', portal: tab.portalName };
  const ids = assessment.findings.map(({ id }) => id);
  return {
    state: 'request',
    portalName: tab.portalName,
    request: assessed(record),
    assessment,
    checking: frame.pending || now < frame.lookingUntil,
    newSinceLooked: seen === null ? [] : ids.filter((id) => !seen.includes(id)),
    levelBefore: seenLevel === assessment.level ? undefined : seenLevel,
    noLongerShown: Object.keys(kept),
    disclosed: frame.disclosed,
    dataAgeDays: ageDays(assessment.dataVersion, now),
    dataLimitDays,
    published: null,
    precision: {},
  };
}

/** What popup and toolbar show for a tab that a content script has spoken for. */
export function viewOf(tab: TabRecord, now: number, dataLimitDays: number = MAX_DATA_AGE_DAYS): TabView {
  const subject = tab.reading ? null : subjectOf(tab);
  if (!subject) return { state: 'reading', portal: tab.portalName };
  const { frame } = subject;
  const [first] = frame.requests;
  if (frame.page === 'request' && first) return requestView(first, tab, frame, { now, dataLimitDays });
  if (frame.page === 'list') {
    if (frame.requests.some(({ assessment }) => assessment === null))
      return { state: 'reading', portal: tab.portalName };
    const rows = frame.requests.flatMap(({ request: { fields }, assessment }) => {
      if (!assessment) return [];
      const title = fields.subject || fields.caseNumber || fields.requesterName || fields.requesterEmail || 'Request';
      const sender = fields.requesterEmail || fields.requesterName || null;
      return [{ title, sender, level: assessment.level, complete: assessment.complete }];
    });
    return { state: 'list', portalName: tab.portalName, rows };
  }
  if (frame.page === 'other') {
    return { state: 'not-a-request', portal: tab.portalName, host: hostOf(tab.url) ?? '' };
  }
  const reason = frame.reason ?? 'The page shows no request that could be read.';
  return { state: 'unreadable', portal: tab.portalName, reason, health: frame.health };
}
