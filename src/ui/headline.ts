import type { Assessment } from '../schema/assessment.ts';
import type { DisclosureRequest } from '../schema/request.ts';
import { count } from './words.ts';

/** What the engine writes where nobody asked; every other reason is a check that failed. */
const OFF = 'not consulted';

export type NotChecked = Assessment['notChecked'][number];
export const isOff = ({ reason }: NotChecked): boolean => reason === OFF;

/** One sentence for the assessment line: the worst finding's own, else what the level rests on. */
export function headline({ fields }: DisclosureRequest, { level, complete, findings, notChecked }: Assessment): string {
  const worst = findings.find(({ severity }) => severity !== 'info');
  if (worst && level !== 'no-known-problem') return worst.text;
  if (level === 'no-known-problem') {
    const failed = notChecked.filter((check) => !isOff(check)).length;
    const found = worst ? 'Only minor points, listed below.' : 'Nothing was found on the page or in the bundled data.';
    return complete ? `${found} Routine checks still apply.` : `${found} ${couldNotRun(failed)} could not run.`;
  }
  if (fields.emergency === true || fields.process === 'emergency') {
    return 'It says it is an emergency, and no call-back is on record.';
  }
  if (fields.process === 'freeze') return 'It asks to freeze or move property, and no call-back is on record.';
  return 'Nothing was found, but no call-back is on record.';
}

const couldNotRun = (failed: number): string => (failed === 0 ? 'A check that you require' : count(failed, 'check'));

/** `Complete`, or how many checks could not run. What is merely off is said in its own block. */
export function completeness({ complete, notChecked }: Assessment): string {
  if (complete) return 'Complete';
  return `${couldNotRun(notChecked.filter((check) => !isOff(check)).length)} could not run`;
}

/** `Data of today`, `Data 12 days old`. */
export const dataAge = (days: number): string =>
  days < 1 ? 'Data of today' : `Data ${count(Math.floor(days), 'day')} old`;
