/** Two texts count as similar when their 64-bit prints differ in at most this many bits (Manku et al., WWW 2007: 3). */
const SIMILAR_BITS = 3;

/** The four 16-bit bands of a print, each as `number * 65536 + value`. Prints within three bits share at least one. */
export const bandsOf = (print: string): number[] =>
  [0, 1, 2, 3].map((band) => band * 65_536 + Number.parseInt(print.slice(band * 4, band * 4 + 4), 16));

/** True when the prints differ in at most three of 64 bits. */
export function isSimilar(a: string, b: string): boolean {
  let differing = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let bits = 0;
  for (; differing !== 0n && bits <= SIMILAR_BITS; differing &= differing - 1n) bits += 1;
  return bits <= SIMILAR_BITS;
}
