import type { Assessment, Level } from '../../../src/schema/assessment.ts';
import { LEVELS } from '../../../src/schema/assessment.ts';
import { type Answers, KEYS, type Key, knowledge, OFFICER, subjectOf } from '../../helpers/arbitraries.ts';
import { assessmentOf } from '../../helpers/assessment.ts';

export interface Situation {
  fields: Record<string, unknown>;
  answers: Answers;
  policy: Record<string, unknown>;
}

export const rank = (level: Level): number => LEVELS.indexOf(level);

/** The evidence table that these answers about this sender make. */
function evidenceOf(answers: Answers, address: string): Record<string, Record<string, unknown>> {
  const entries = KEYS.flatMap((key) =>
    answers[key] ? [[key, { [subjectOf(key, address)]: answers[key] }] as const] : [],
  );
  return Object.fromEntries(entries);
}

export function assessed({ fields, answers, policy }: Situation): Assessment {
  const address = typeof fields.requesterEmail === 'string' ? fields.requesterEmail : OFFICER;
  return assessmentOf({ fields, policy, evidence: evidenceOf(answers, address), knowledge });
}

/** The same situation with one answer replaced. */
export const withAnswer = (situation: Situation, key: Key, answer: Answers[Key]): Situation => ({
  ...situation,
  answers: { ...situation.answers, [key]: answer },
});
