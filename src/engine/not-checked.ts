import { EVIDENCE_KEYS } from '../schema/evidence.ts';
import type { Context } from './context.ts';
import { consult, subjectsOf } from './facts/lookup.ts';

export interface Coverage {
  notChecked: { check: string; reason: string }[];
  complete: boolean;
}

/** Names every look-up that gave no answer. Unavailable, or required and not consulted, makes the assessment incomplete. */
export function coverage(context: Context): Coverage {
  const notChecked: Coverage['notChecked'] = [];
  let complete = true;
  for (const check of EVIDENCE_KEYS) {
    const { asked, unavailable } = consult(context, check);
    if (subjectsOf(context, check).length === 0) {
      notChecked.push({ check, reason: 'no sender address on the page' });
      complete = false;
    } else if (unavailable.length > 0) {
      notChecked.push({ check, reason: unavailable.map(({ reason }) => reason).join('; ') });
      complete = false;
    } else if (!asked) {
      notChecked.push({ check, reason: 'not consulted' });
      if (context.policy.requiredChecks.includes(check)) complete = false;
    }
  }
  for (const check of context.policy.requiredChecks) {
    if ((EVIDENCE_KEYS as readonly string[]).includes(check)) continue;
    notChecked.push({ check, reason: 'no such check in this version' });
    complete = false;
  }
  return { notChecked, complete };
}
