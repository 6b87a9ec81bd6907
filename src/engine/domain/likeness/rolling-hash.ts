import type { Letters } from './letters.ts';

/** A prime near 2^32 divided by the golden ratio, as in Knuth's multiplicative hashing: odd, with its bits well mixed. */
const BASE = 0x9e3779b1;
/** Longest text hashed part by part: a whole domain name has at most 253 characters (RFC 1035). */
const LONGEST = 256;

const POWERS = new Int32Array(LONGEST + 1);
POWERS[0] = 1;
for (let at = 1; at <= LONGEST; at += 1) POWERS[at] = Math.imul(POWERS[at - 1] ?? 0, BASE);

const power = (exponent: number): number => POWERS[exponent] ?? 0;

/** Polynomial hash modulo 2^32 over UTF-16 units (Rabin and Karp 1987): parts of a text hash in one step each, see `partHash`. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
  return hash;
}

const [HYPHEN, DOT] = [45, 46];

/** As `hashOf` of the text without its dots and hyphens. */
export function hashOfLetters(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== HYPHEN && code !== DOT) hash = (Math.imul(hash, BASE) + code) | 0;
  }
  return hash;
}

/** Room for the sums of one text. */
export const sumsBuffer = (): Int32Array => new Int32Array(LONGEST + 1);

/** Writes the hash of every beginning of `text` (at most `LONGEST` units of it) to `sums`. */
export function sumInto(sums: Int32Array, text: string): void {
  const length = Math.min(text.length, LONGEST);
  let hash = 0;
  sums[0] = 0;
  for (let at = 0; at < length; at += 1) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
    sums[at + 1] = hash;
  }
}

/** As `sumInto`, of letters in a buffer. */
export function sumLetters(sums: Int32Array, { codes, from, length }: Letters): void {
  let hash = 0;
  sums[0] = 0;
  for (let at = 0; at < length && at < LONGEST; at += 1) {
    hash = (Math.imul(hash, BASE) + (codes[from + at] ?? 0)) | 0;
    sums[at + 1] = hash;
  }
}

/** Hash of the text from one position to another. */
export const partHash = (sums: Int32Array, from: number, to: number): number =>
  ((sums[to] ?? 0) - Math.imul(sums[from] ?? 0, power(to - from))) | 0;

/** Hash of the first `length` units without the one at `skip`. */
export const hashWithout = (sums: Int32Array, length: number, skip: number): number =>
  ((sums[length] ?? 0) - Math.imul((sums[skip + 1] ?? 0) - (sums[skip] ?? 0), power(length - 1 - skip))) | 0;

/** A polynomial's low bits are weak: one round of murmur3's finaliser spreads them over bucket and check byte. */
export function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
