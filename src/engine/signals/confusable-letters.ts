import { likeness } from '../facts/likeness.ts';
import { senderJudgement } from '../facts/sender-judgement.ts';
import { defineSignal } from '../signal.ts';

export const confusableLetters = defineSignal({
  id: 'confusable-letters',
  catalogue: ['L-1'],
  family: 'L',
  severity: 'critical',
  title: 'Letters of another alphabet make the domain look like an agency’s',
  needs: [],
  fields: ['requesterEmail'],
  references: ['https://www.unicode.org/reports/tr39/'],
  messages: {
    default: '{shown} is written with other letters than {imitated} and looks like it (in ASCII: {written}).',
    mixed: '{shown} mixes letters of two alphabets in one name (in ASCII: {written}).',
  },
  nextStep: 'Do not answer this address. Call the agency through the number on its own site.',
  benign: 'An agency that writes its name in its own script, without mixing.',
  evaluate(context) {
    const like = likeness(context, ['confusable']);
    if (like) {
      const { imitated, ...marks } = like;
      return { params: { imitated, ...marks } };
    }
    const judged = senderJudgement(context);
    if (!judged || judged.verdict === 'registered' || !judged.tells.includes('mixed-script')) return null;
    return { message: 'mixed', params: { shown: judged.shown, written: judged.ascii } };
  },
});
