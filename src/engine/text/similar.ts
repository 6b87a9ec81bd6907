import { tokenise } from './tokens.ts';

/** Words in one shingle: three keep the order of words, and single common words apart. Chosen by us. */
const SHINGLE = 3;
/** Bits of a simhash: twice the usual 64, which halves the error of the estimate. */
const BITS = 128;
/** Texts with fewer shingles look alike by chance: "please provide the subscriber's name" says nothing. Chosen by us. */
const MIN_SHINGLES = 12;
/** Words read; a request that repeats another does so early. Keeps the cost bounded. */
const MAX_WORDS = 20_000;

/** Catalogue C-30: similarity from which two texts count as the same text. */
export const SAME_TEXT = 0.8;

/** Four independent 32-bit hashes of one shingle (FNV-1a with different offsets, then the murmur3 finaliser). */
function hashes(text: string): [number, number, number, number] {
  const state: [number, number, number, number] = [0x811c9dc5, 0x9747b28c, 0x85ebca6b, 0xc2b2ae35];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    for (let lane = 0; lane < 4; lane += 1) {
      state[lane] = Math.imul((state[lane] ?? 0) ^ unit, 0x01000193 + lane * 2);
    }
  }
  return state.map((value) => {
    let mixed = value ^ (value >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  }) as [number, number, number, number]; // map keeps the length
}

/** Distinct shingles of a text; every number counts as the same word, because case numbers and dates are what changes in a copy. */
function shinglesOf(text: string): Set<string> {
  const words = tokenise(text.slice(0, MAX_WORDS * 20))
    .words.slice(0, MAX_WORDS)
    .map((word) => (word >= '0' && word <= '9~' ? '#' : word));
  const shingles = new Set<string>();
  for (let index = 0; index + SHINGLE <= words.length; index += 1) {
    shingles.add(words.slice(index, index + SHINGLE).join(' '));
  }
  return shingles;
}

/**
 * A fingerprint that similar texts nearly share: 32 hexadecimal digits (Charikar's simhash over three-word shingles),
 * or null for a text too short to compare. The text cannot be read back from it.
 */
export function simhash(text: string): string | null {
  const shingles = shinglesOf(text);
  if (shingles.size < MIN_SHINGLES) return null;
  const votes = new Int32Array(BITS);
  for (const shingle of shingles) {
    hashes(shingle).forEach((word, lane) => {
      for (let bit = 0; bit < 32; bit += 1) {
        const at = lane * 32 + bit;
        votes[at] = (votes[at] ?? 0) + ((word >>> bit) & 1 ? 1 : -1);
      }
    });
  }
  let hex = '';
  for (let nibble = 0; nibble < BITS / 4; nibble += 1) {
    let value = 0;
    for (let bit = 0; bit < 4; bit += 1) if ((votes[nibble * 4 + bit] ?? 0) > 0) value |= 1 << bit;
    hex += value.toString(16);
  }
  return hex;
}

const onesOf = (value: number): number => {
  let ones = 0;
  for (let rest = value; rest > 0; rest &= rest - 1) ones += 1;
  return ones;
};

/**
 * Estimated share of common shingles (Jaccard) of two texts, 0 to 1, from their fingerprints. The angle between the
 * texts is the share of differing bits; cosine c of two sets of like size gives c / (2 - c).
 */
export function similarity(a: string, b: string): number {
  if (a.length !== BITS / 4 || b.length !== BITS / 4) return 0;
  let differing = 0;
  for (let index = 0; index < a.length; index += 1) {
    differing += onesOf(Number.parseInt(a[index] ?? '0', 16) ^ Number.parseInt(b[index] ?? '0', 16));
  }
  const cosine = Math.cos((Math.PI * differing) / BITS);
  return cosine <= 0 ? 0 : cosine / (2 - cosine);
}
