import type { Severity } from '../../schema/assessment.ts';
import type { EvidenceValues } from '../../schema/evidence.ts';

/** Other companies' reports count in full from this many on, so that no one reporter can turn a sender bad (design 2.1). */
const ENOUGH_REPORTERS = 3;

/**
 * How severe reports of fraud about a sender are; null when there are none. Our own company's report, or enough
 * others', count `full`; fewer, and contested ones, count medium.
 */
export function reportSeverity(report: EvidenceValues['reputation'], full: Severity): Severity | null {
  if (report.standing === 'in-good-standing') return null;
  const enough = report.own || report.reporters >= ENOUGH_REPORTERS;
  return report.standing === 'reported-fraud' && enough ? full : 'medium';
}
