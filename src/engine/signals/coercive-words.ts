import type { Context } from '../context.ts';
import { callBackRefusal } from '../facts/call-back-refusal.ts';
import { defineSignal } from '../signal.ts';
import { ownWords, sentenceAround, touches } from '../text/near.ts';
import { reading } from '../text/reading.ts';
import { quote } from '../text/tokens.ts';

/** Words before a threat in which its speaker may be named. Chosen by us. */
const SPEAKER_REACH = 12;

/** The first threat that is the requester's own, not one that somebody in the case uttered. */
function threatIn(context: Context): string | null {
  const text = reading(context);
  const match = ownWords(text, 'coercion').find((candidate) => {
    const sentence = sentenceAround(text.tokens, candidate, SPEAKER_REACH);
    return !touches(text.topic('reported-speech'), { from: sentence.from, to: candidate.from });
  });
  if (!match) return null;
  const { from, to } = sentenceAround(text.tokens, match, 6);
  return quote(text.tokens, from, to);
}

export const coerciveWords = defineSignal({
  id: 'coercive-words',
  catalogue: ['C-2'],
  family: 'C',
  severity: 'medium',
  title: 'The request threatens its reader',
  needs: [],
  fields: ['bodyText'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default: 'The request puts pressure on you as a person: “{words}”.',
    'no-call': 'The request puts pressure on you and asks you not to check it: “{words}”.',
  },
  nextStep: 'Take the time of one call to the agency, through the number on its own site.',
  benign: 'Officers in a real emergency are under pressure themselves.',
  evaluate(context) {
    const words = threatIn(context);
    if (words === null) return null;
    return callBackRefusal(context)
      ? { message: 'no-call', severity: 'high', params: { words } }
      : { params: { words } };
  },
});
