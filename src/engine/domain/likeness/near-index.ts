import { lettersBuffer, MAX_LABEL } from './distance.ts';
import { buildHashIndex, type Emit } from './hash-index.ts';
import type { Letters } from './letters.ts';
import { hashWithout, partHash, sumLetters, sumsBuffer } from './rolling-hash.ts';
import type { WordList } from './word-list.ts';

/**
 * Finds words within an edit or two, by letters left out (symmetric deletes: Bocek, Hunt and Stiller 2007; Garbe 2012), with keys
 * that take in most of a word, so that few words share one however many there are.
 *
 * A word of which one edit is looked for is filed under itself and under itself without each one of its letters. A word of which
 * two are looked for is cut in three. Either its first two thirds have at most one edit, and are filed in the same way. Or they
 * have both, so that the last third has none, and either the first third has at most one, and is filed in the same way together
 * with the last; or it has both, and the rest is filed as it is. A letter next to a cut may have changed places with the one
 * beyond it, so that the parts without edits are filed without their first letter.
 */
export interface NearIndex {
  readonly bytes: number;
  /** Ids of words that may be within reach of `word`; some come twice, and some are too far. `false` ends the visit of one key. */
  find(word: Letters, visit: (id: number) => boolean | undefined): void;
}

/** Shortest word whose thirds say anything. */
export const TWO_EDITS_FROM = 10;

const sums = sumsBuffer();

/** Room for the keys of one word: at most 64 of a word whole, and for each of five lengths two beginnings in three forms. */
const keys = new Int32Array(1_024);
let count = 0;

function push(key: number): void {
  keys[count] = key;
  count += 1;
}

// How a hash becomes a key; numbers rather than functions, because this is the innermost loop of every question.
interface Kind {
  factor: number;
  term: number;
  mark: number;
}

const whole: Kind = { factor: 1, term: 0, mark: 0 };
const beginning = (length: number): Kind => ({ factor: 1, term: 0, mark: Math.imul(0x51ed270b, length) });
const ends = (last: number, length: number): Kind => ({
  factor: 0x85a308d3,
  term: last,
  mark: Math.imul(0x2545f491, length),
});

// Odd numbers of no other meaning: keys of different kinds, and of words of different lengths, must not meet.
const keyOf = (hash: number, { factor, term, mark }: Kind): number => (Math.imul(hash, factor) + term) ^ mark;
const restKey = (hash: number, length: number): number => hash ^ Math.imul(0x13198a2f, length);

/** Keys of the first `length` letters without each one of them; of a run of equal letters one is enough. */
function pushWithout({ codes, from }: Letters, length: number, { factor, term, mark }: Kind): void {
  let before = -1;
  for (let at = 0; at < length; at += 1) {
    const code = codes[from + at] ?? 0;
    if (code !== before) push((Math.imul(hashWithout(sums, length, at), factor) + term) ^ mark);
    before = code;
  }
}

const thirdOf = (length: number): number => Math.floor(length / 3);
const twoThirdsOf = (length: number): number => Math.floor((length * 2) / 3);

function pushWhole(word: Letters): void {
  push(keyOf(sums[word.length] ?? 0, whole));
  pushWithout(word, word.length, whole);
}

/** Keys under which a word, whose sums are at hand, is found through two edits. */
function pushThirds(word: Letters): void {
  const { length } = word;
  const [third, twoThirds] = [thirdOf(length), twoThirdsOf(length)];
  const kind = beginning(length);
  push(keyOf(sums[twoThirds] ?? 0, kind));
  pushWithout(word, twoThirds, kind);
  const withLast = ends(partHash(sums, twoThirds + 1, length), length);
  push(keyOf(sums[third] ?? 0, withLast));
  pushWithout(word, third, withLast);
  push(restKey(partHash(sums, third + 1, length), length));
}

/**
 * The beginnings of a question that meet the first `length` letters of a filed word if those have at most one edit. `longer` is
 * by how many letters the filed word is longer: it says which edits there can be.
 */
function pushBeginnings(word: Letters, length: number, longer: number, kind: Kind): void {
  if (longer >= 0) push(keyOf(sums[length - 1] ?? 0, kind));
  if (longer === 2 || longer === -2) push(keyOf(sums[length] ?? 0, kind));
  else pushWithout(word, length, kind);
  if (longer <= 0) pushWithout(word, length + 1, kind);
}

/** The keys of a question, whose sums are at hand, that meet those of words of `length` letters within two edits. */
function pushQuestions(word: Letters, length: number): void {
  const longer = length - word.length;
  const [third, twoThirds] = [thirdOf(length), twoThirdsOf(length)];
  const last = partHash(sums, word.length - (length - twoThirds - 1), word.length);
  pushBeginnings(word, twoThirds, longer, beginning(length));
  pushBeginnings(word, third, longer, ends(last, length));
  push(restKey(partHash(sums, word.length - (length - third - 1), word.length), length));
}

/** Files each word by how many edits of it are looked for: `reach` gives 0, 1 or, from `TWO_EDITS_FROM` letters, 2. */
export function buildNearIndex(words: WordList, reach: (id: number) => 0 | 1 | 2): NearIndex {
  let [longestOfOne, longestOfTwo] = [0, 0];
  const filed = lettersBuffer();
  const file = (id: number, emit: Emit): void => {
    const edits = reach(id);
    const length = words.length(id);
    if (edits === 0 || length > MAX_LABEL) return;
    words.point(filed, id);
    sumLetters(sums, filed);
    count = 0;
    if (edits === 2) {
      longestOfTwo = Math.max(longestOfTwo, length);
      pushThirds(filed);
    } else {
      longestOfOne = Math.max(longestOfOne, length);
      pushWhole(filed);
    }
    for (let at = 0; at < count; at += 1) emit(keys[at] ?? 0, id);
  };
  const index = buildHashIndex(words.size * 14, (emit) => {
    for (let id = 0; id < words.size; id += 1) file(id, emit);
  });
  return {
    bytes: index.bytes,
    find(word, visit) {
      if (word.length > MAX_LABEL) return;
      sumLetters(sums, word);
      count = 0;
      if (word.length <= longestOfOne + 1) pushWhole(word);
      const most = Math.min(longestOfTwo, word.length + 2);
      for (let length = Math.max(TWO_EDITS_FROM, word.length - 2); length <= most; length += 1) {
        pushQuestions(word, length);
      }
      for (let at = 0; at < count; at += 1) index.find(keys[at] ?? 0, visit);
    },
  };
}
