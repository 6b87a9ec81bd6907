import type { Letters } from './letters.ts';
import { hashOf, spread } from './rolling-hash.ts';

/** Distinct words in one buffer, numbered as they were added, and found again by their letters. */
export interface WordList {
  readonly size: number;
  readonly bytes: number;
  /** Number of the word, which is added where it is new. */
  add(word: string): number;
  text(id: number): string;
  /** Points `letters` at the word. */
  point(letters: Letters, id: number): void;
  length(id: number): number;
  /** Number of the word that `text` holds from one position to another, given the hash of that part; -1 when there is none. */
  find(text: string, hash?: number, from?: number, to?: number): number;
  /** Gives back what was reserved and not needed. */
  trim(): void;
}

const LETTERS_A_WORD = 16;
/** A slot holds eight bits of the word's hash above its number, so that another word is told apart without a look at its letters. */
const ID_BITS = 24;
const ID_MASK = (1 << ID_BITS) - 1;
const FREE = 0xffff_ffff;

/** An empty list with room for `most` words; letters find room as they come. */
export function wordList(most: number): WordList {
  if (most >= ID_MASK) throw new RangeError(`more than ${ID_MASK} words`);
  const slots = new Uint32Array(1 << Math.ceil(Math.log2(most * 1.6 + 16))).fill(FREE);
  const mask = slots.length - 1;
  let starts = new Uint32Array(most + 1);
  let codes = new Uint16Array(most * LETTERS_A_WORD + 64);
  let size = 0;
  const start = (id: number): number => starts[id] ?? 0;

  const equals = (id: number, text: string, from: number, to: number): boolean => {
    const base = start(id);
    if (start(id + 1) - base !== to - from) return false;
    for (let at = from; at < to; at += 1) if (codes[base + at - from] !== text.charCodeAt(at)) return false;
    return true;
  };
  /** Slot that holds the word, or the free one where it would stand: linear probing (Knuth 6.4, algorithm L). */
  const slotOf = (text: string, mixed: number, from: number, to: number): number => {
    let slot = mixed & mask;
    for (let held = slots[slot] ?? FREE; held !== FREE; held = slots[slot] ?? FREE) {
      if (held >>> ID_BITS === mixed >>> ID_BITS && equals(held & ID_MASK, text, from, to)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const append = (word: string): number => {
    const from = start(size);
    if (from + word.length > codes.length) {
      const more = new Uint16Array(codes.length * 2 + word.length);
      more.set(codes);
      codes = more;
    }
    for (let at = 0; at < word.length; at += 1) codes[from + at] = word.charCodeAt(at);
    starts[size + 1] = from + word.length;
    size += 1;
    return size - 1;
  };
  return {
    get size() {
      return size;
    },
    get bytes() {
      return slots.byteLength + starts.byteLength + codes.byteLength;
    },
    add(word) {
      const mixed = spread(hashOf(word));
      const slot = slotOf(word, mixed, 0, word.length);
      const held = slots[slot] ?? FREE;
      if (held !== FREE) return held & ID_MASK;
      const id = append(word);
      slots[slot] = ((mixed >>> ID_BITS) << ID_BITS) | id;
      return id;
    },
    text(id) {
      let text = '';
      for (let at = start(id); at < start(id + 1); at += 1) text += String.fromCharCode(codes[at] ?? 0);
      return text;
    },
    point(letters, id) {
      letters.codes = codes;
      letters.from = start(id);
      letters.length = start(id + 1) - letters.from;
    },
    length: (id) => start(id + 1) - start(id),
    find(text, hash = hashOf(text), from = 0, to = text.length) {
      const held = slots[slotOf(text, spread(hash), from, to)] ?? FREE;
      return held === FREE ? -1 : held & ID_MASK;
    },
    trim() {
      codes = codes.slice(0, start(size));
      starts = starts.slice(0, size + 1);
    },
  };
}
