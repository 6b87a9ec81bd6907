import { MAX_LABEL } from './distance.ts';
import type { Letters } from './letters.ts';

/** Bits of a JavaScript integer: longer words are compared by the table. */
const BITS = 32;
const ASCII = 128;

/** One word made ready to be compared with many: for each letter, the places where the word has it. */
export interface Pattern {
  places: Int32Array;
  letters: Letters;
  length: number;
}

export const emptyPattern = (): Pattern => ({
  places: new Int32Array(ASCII),
  letters: { codes: new Uint16Array(MAX_LABEL), from: 0, length: 0 },
  length: 0,
});

/** Whether words can be compared bit by bit: of ASCII letters, and not too long. */
export function makeReady(pattern: Pattern, letters: Letters): boolean {
  const { places } = pattern;
  for (let at = 0; at < pattern.length; at += 1) places[pattern.letters.codes[at] ?? 0] = 0;
  pattern.length = 0;
  if (letters.length > BITS || letters.length === 0) return false;
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.codes[letters.from + at] ?? 0;
    if (code >= ASCII) return false;
    pattern.letters.codes[at] = code;
    pattern.length = at + 1;
    places[code] = (places[code] ?? 0) | (1 << at);
  }
  return true;
}

/**
 * Optimal string alignment distance of the pattern and a word, all rows of a column at once (Myers 1999; with swaps of
 * neighbours Hyyrö 2003, figure 9), or `limit + 1` when it is more.
 */
export function patternWithin(
  { places, length }: Pattern,
  { codes, from, length: other }: Letters,
  limit: number,
): number {
  const lastBit = 1 << (length - 1);
  let [up, down, diagonal, before, score] = [-1, 0, 0, 0, length];
  for (let at = 0; at < other; at += 1) {
    const code = codes[from + at] ?? 0;
    const here = code < ASCII ? (places[code] ?? 0) : 0;
    const swapped = ((~diagonal & here) << 1) & before;
    diagonal = (((here & up) + up) ^ up) | here | down | swapped;
    const right = down | ~(diagonal | up);
    const left = diagonal & up;
    if ((right & lastBit) !== 0) score += 1;
    else if ((left & lastBit) !== 0) score -= 1;
    // Each letter that is left can take away one at most.
    if (score - (other - 1 - at) > limit) return limit + 1;
    const shifted = (right << 1) | 1;
    up = (left << 1) | ~(diagonal | shifted);
    down = shifted & diagonal;
    before = here;
  }
  return Math.min(score, limit + 1);
}
