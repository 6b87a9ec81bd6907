import type { TabRecord } from '../tab/record.ts';
import { assessed } from '../tab/same-request.ts';
import { subjectOf } from '../tab/subject.ts';
import { audit } from './log.ts';
import { requestMark } from './request-mark.ts';

/** Notes that the reviewer looked at an assessment: the first time, and again when its reasons are others. */
export async function auditSeen(tab: TabRecord, now: number): Promise<void> {
  const subject = subjectOf(tab);
  const record = subject?.frame.page === 'request' ? subject.frame.requests[0] : undefined;
  if (!record?.assessment || tab.privateWindow) return;
  const { level, complete, score, findings, dataVersion, engineVersion } = record.assessment;
  const ids = findings.map(({ id }) => id);
  if (record.seen !== null && ids.join() === record.seen.join()) return;
  const request = await requestMark(assessed(record));
  await audit(
    'assessment-seen',
    { request, level, complete, score, reasons: ids.join(' '), dataVersion, engineVersion },
    now,
  );
}
