import { MAX_LABEL } from './distance.ts';
import type { Letters } from './letters.ts';

/** 26 letters and a few bits for all else: two words `d` edits apart differ in at most `2d` bits. */
export function letterBits({ codes, from, length }: Letters): number {
  let bits = 0;
  const end = from + Math.min(length, MAX_LABEL);
  for (let at = from; at < end; at += 1) {
    const code = codes[at] ?? 0;
    const letter = code - 97;
    bits |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (code & 3));
  }
  return bits;
}

export function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
