import { clauseAround, ownWords, type Range, sentenceAround, touches, within } from '../text/near.ts';
import type { Reading } from '../text/reading.ts';

/** Words between the call or check and what forbids it. German and Dutch put a whole object between. Chosen by us. */
const APART = 12;
/** Words before the clause in which the order stands: "it is forbidden, on account of this letter, to turn to ...". */
const ORDER_REACH = 6;
/** Words of the sentence in which somebody else may be named as the speaker, or the mail as the only way. Chosen by us. */
const SENTENCE_REACH = 24;
/** Words directly after the verb: its object. Chosen by us. */
const OBJECT_REACH = 4;

const PAIRS = [
  { what: 'to-check', how: ['negation', 'forbids'] },
  { what: 'a-check', how: ['forbids'] },
] as const;

/** Whether words name the agency's side: its house, its people or this request; and whether they give its own name. */
export interface OurSide {
  concerned: (range: Range) => boolean;
  named: (range: Range) => boolean;
}

/** What a clause says about one mention of calling or checking. */
function isForbidden(text: Reading, mention: Range, { how, side }: { how: readonly string[]; side: OurSide }): boolean {
  const clause = clauseAround(text.tokens, mention, APART);
  const { sentence: sentences } = text.tokens;
  let from = clause.from;
  while (from > 0 && clause.from - from < ORDER_REACH && sentences[from - 1] === sentences[mention.from]) from -= 1;
  const says = (topic: string) => touches(text.topic(topic), topic === 'forbids' ? { from, to: clause.to } : clause);
  if (!how.some(says)) return false;
  if (touches(text.topic('not-a-prohibition'), clause)) return false;
  const sentence = sentenceAround(text.tokens, mention, SENTENCE_REACH);
  if (touches(text.topic('reported-speech'), { from: sentence.from, to: mention.from })) return false;
  const toldTheCheck = touches(text.topic('request-check'), sentence) || touches(text.topic('reply-only'), sentence);
  const object = { from: mention.from, to: Math.min(mention.to + OBJECT_REACH, clause.to) };
  // "Do not contact the user about this request" is an ordinary order: the person stands where the agency would.
  const spared = within(text.topic('spared-person'), clause).length > 0;
  const told = toldTheCheck && side.concerned(clause) && !touches(text.topic('spared-person'), object);
  if (spared && !told && !side.named(object)) return false;
  return side.concerned(clause);
}

/**
 * Words that forbid calling or checking at the agency, put together from their parts: something to do, a "not" and the
 * agency's side in one clause, in any order. It finds what no list of whole phrases foresees; null when nothing does.
 */
export function checkForbidden(text: Reading, side: OurSide): Range | null {
  for (const { what, how } of PAIRS) {
    const mention = ownWords(text, what).find((candidate) => isForbidden(text, candidate, { how, side }));
    if (mention) return clauseAround(text.tokens, mention, APART);
  }
  return null;
}
