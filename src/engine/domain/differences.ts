/** Longest names compared letter by letter; RFC 1035 allows 253. */
const MOST = 253;

/**
 * Positions in `shown` (UTF-16 units) of the characters that are not in `of`, in order: what a reader should look at to tell
 * the two apart. `po1itie.nl` against `politie.nl` gives `[2]`. From the longest common subsequence, so it also serves where
 * words were added.
 */
export function differingPositions(shown: string, of: string): number[] {
  const [a, b] = [shown.slice(0, MOST), of.slice(0, MOST)];
  const width = b.length + 1;
  const common = new Uint8Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const differing: number[] = [];
  let j = 0;
  for (let i = 0; i < a.length; i += 1) {
    if (j < b.length && a[i] === b[j]) j += 1;
    else if (j < b.length && at(i, j + 1) > at(i + 1, j)) {
      j += 1;
      i -= 1;
    } else differing.push(i);
  }
  return differing;
}
