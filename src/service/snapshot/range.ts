import { openHashRows } from '../../providers/snapshot/hash-list.ts';

/** Fewest listed rows that any answer must hold, so that asking for one says nothing of which. */
const LEAST_ROWS = 32;
/** A longer prefix would single out most of the .gov domains (measured: 20 bits single out 98.5 %). */
const MAX_BITS = 8;

export interface Ranges {
  /** Prefix bits that a question must have: as many as keep every answer at 32 rows or more, at most 8. */
  bits: number;
  /** All answers have this size, in bytes. */
  size: number;
  answer(prefix: number): Uint8Array;
}

const ROW_BYTES = 7;

/** Cuts a published list into answers of equal size: real rows first, then zeros. */
export function rangesOf(content: Uint8Array): Ranges | null {
  const rows = openHashRows(content);
  if (!rows) return null;
  for (let bits = MAX_BITS; ; bits -= 1) {
    const buckets: Uint8Array[][] = Array.from({ length: 2 ** bits }, () => []);
    for (const row of rows) buckets[(row[0] ?? 0) >>> (8 - bits)]?.push(row);
    if (bits > 0 && buckets.some((bucket) => bucket.length < LEAST_ROWS)) continue;
    const size = Math.max(...buckets.map((bucket) => bucket.length)) * ROW_BYTES;
    const answers = buckets.map((bucket) => {
      const bytes = new Uint8Array(size);
      bucket.forEach((row, at) => {
        bytes.set(row, at * ROW_BYTES);
      });
      return bytes;
    });
    return { bits, size, answer: (prefix) => answers[prefix] ?? new Uint8Array(size) };
  }
}
