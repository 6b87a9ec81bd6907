import type { Match } from './matcher.ts';
import type { Reading } from './reading.ts';
import type { Tokens } from './tokens.ts';

/** Words from `from` up to but not including `to`. */
export interface Range {
  from: number;
  to: number;
}

/** No pattern spans more words; lets a search start close by. A test of the lists holds it. */
export const LONGEST_MATCH = 64;

/** Words of the clause around a match, at most `reach` words to either side. */
export function clauseAround({ words, clause }: Tokens, match: Range, reach: number): Range {
  let from = match.from;
  while (from > 0 && match.from - from < reach && clause[from - 1] === clause[match.from]) from -= 1;
  let to = match.to;
  while (to < words.length && to - match.to < reach && clause[to] === clause[match.to - 1]) to += 1;
  return { from, to };
}

/** Words of the sentence around a match, at most `reach` words to either side. */
export function sentenceAround({ words, sentence }: Tokens, match: Range, reach: number): Range {
  let from = match.from;
  while (from > 0 && match.from - from < reach && sentence[from - 1] === sentence[match.from]) from -= 1;
  let to = match.to;
  while (to < words.length && to - match.to < reach && sentence[to] === sentence[match.to - 1]) to += 1;
  return { from, to };
}

/** Index of the first match that starts at `from` or later; matches are in the order of the text. */
function firstFrom(matches: readonly Match[], from: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The matches that lie at least partly within the words. */
export function within(matches: readonly Match[], { from, to }: Range): Match[] {
  const found: Match[] = [];
  for (let index = firstFrom(matches, from - LONGEST_MATCH); index < matches.length; index += 1) {
    const match = matches[index];
    if (!match || match.from >= to) break;
    if (match.to > from) found.push(match);
  }
  return found;
}

/** True when a phrase of the topic lies at least partly within the words. */
export const touches = (matches: readonly Match[], range: Range): boolean => within(matches, range).length > 0;

/** Matches of a topic that are the requester's own words, not a quotation. */
export const ownWords = (reading: Reading, topic: string): Match[] =>
  reading.topic(topic).filter(({ from }) => !reading.tokens.quoted[from]);
