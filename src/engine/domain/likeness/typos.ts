import { lettersBuffer, lettersWithin, spell } from './distance.ts';
import { bitCount, letterBits } from './letter-bits.ts';
import type { Worth } from './member.ts';
import { buildNearIndex, TWO_EDITS_FROM } from './near-index.ts';
import { emptyPattern, makeReady, patternWithin } from './pattern.ts';
import type { WordList } from './word-list.ts';

/** Shortest label whose typos are looked for, by what the name is worth. */
const SHORTEST: readonly number[] = [9, 4, 4, 3];
/** From which length two edits count (catalogue L-3 scales them to length), by what the name is worth. */
const TWO_EDITS_BY_WORTH: readonly number[] = [99, 12, TWO_EDITS_FROM, TWO_EDITS_FROM];

/**
 * Most labels looked at for one question. No question about the published lists of today comes near; in a list of a million names
 * a key that thousands share says little. Chosen by us to bound every answer.
 */
export const MOST_NEAR = 4_000;

export interface Typos {
  readonly bytes: number;
  /** Labels within one edit, or within two where the label is long for what it is worth. */
  find(word: string, visit: (id: number, distance: number) => void): void;
}

/** Finds the labels that a word may be a typo of. */
export function buildTypos(words: WordList, worth: (id: number) => Worth): Typos {
  const reach = (id: number): 0 | 1 | 2 => {
    const length = words.length(id);
    if (length < (SHORTEST[worth(id)] ?? 9)) return 0;
    return length >= (TWO_EDITS_BY_WORTH[worth(id)] ?? 99) ? 2 : 1;
  };
  const index = buildNearIndex(words, reach);
  const [mine, theirs] = [lettersBuffer(), lettersBuffer()];
  const pattern = emptyPattern();
  // Per label its letters, and the last question that looked at it: most share several keys with a question. Side by side, since
  // in a long list each look elsewhere costs more than the comparison.
  const notes = new Int32Array(words.size * 2);
  for (let id = 0; id < words.size; id += 1) {
    words.point(theirs, id);
    notes[id * 2] = letterBits(theirs);
  }
  let round = 0;
  return {
    bytes: index.bytes + notes.byteLength,
    find(name, visit) {
      spell(mine, name);
      const own = letterBits(mine);
      const ready = makeReady(pattern, mine);
      let looked = 0;
      round = (round + 1) | 0;
      index.find(mine, (id) => {
        if (notes[id * 2 + 1] === round) return looked < MOST_NEAR;
        notes[id * 2 + 1] = round;
        looked += 1;
        // Two words `d` edits apart differ in at most `2d` letters, and two edits are the most that count.
        if (bitCount(own ^ (notes[id * 2] ?? 0)) <= 4) {
          const limit = reach(id);
          words.point(theirs, id);
          const distance = ready ? patternWithin(pattern, theirs, limit) : lettersWithin(mine, theirs, limit);
          if (distance > 0 && distance <= limit) visit(id, distance);
        }
        return looked < MOST_NEAR;
      });
    },
  };
}
