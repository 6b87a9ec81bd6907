import { buildHashIndex, type HashIndex } from './hash-index.ts';

/** SymSpell's prefix length: edits within two of each other share a form among the deletes of their first seven characters. */
const PREFIX = 7;
/** From this length on two edits count as near, below it one (catalogue L-3). */
export const TWO_EDITS_FROM = 10;

export const editsFor = (length: number): 1 | 2 => (length >= TWO_EDITS_FROM ? 2 : 1);

/** FNV-1a of the word's first `length` characters without those at `skip` and `skipToo`; no string is made. */
function hashWithout(word: string, length: number, skip: number, skipToo: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at += 1) {
    if (at !== skip && at !== skipToo) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Hashes of the word's prefix with up to `edits` characters left out. */
function eachDelete(word: string, edits: 1 | 2, visit: (hash: number) => void): void {
  const length = Math.min(PREFIX, word.length);
  visit(hashWithout(word, length, -1, -1));
  for (let i = 0; i < length; i += 1) {
    visit(hashWithout(word, length, i, -1));
    if (edits === 1) continue;
    for (let j = i + 1; j < length; j += 1) visit(hashWithout(word, length, i, j));
  }
}

/** 26 letters and a bit for all else: two words `d` edits apart differ in at most `2d` bits. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97;
    bits |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (letter & 3));
  }
  return bits;
}

export function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The symmetric-delete index (SymSpell, Garbe 2012) over the words that `wanted` takes. */
export function buildDeletes(words: readonly string[], wanted: (id: number) => boolean): HashIndex {
  return buildHashIndex((emit) => {
    for (let id = 0; id < words.length; id += 1) {
      const word = words[id] ?? '';
      if (wanted(id)) eachDelete(word, editsFor(word.length), (hash) => emit(hash, id));
    }
  });
}

/** Ids of words that may be within reach of `word`; some come twice, and some are too far. */
export function findNear(index: HashIndex, word: string, visit: (id: number) => void): void {
  eachDelete(word, word.length >= TWO_EDITS_FROM - 2 ? 2 : 1, (hash) => index.find(hash, visit));
}
