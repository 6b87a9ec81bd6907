import type { Letters } from './letters.ts';

/** Longest label compared: RFC 1035 section 2.3.4 allows 63 octets. */
export const MAX_LABEL = 63;

let before = new Uint8Array(MAX_LABEL + 2);
let previous = new Uint8Array(MAX_LABEL + 2);
let current = new Uint8Array(MAX_LABEL + 2);

/** A buffer for the letters of one label. */
export const lettersBuffer = (): Letters => ({ codes: new Uint16Array(MAX_LABEL), from: 0, length: 0 });

/** Writes a label into its buffer; one that is too long leaves it as long as it is, which is near nothing. */
export function spell(letters: Letters, text: string): void {
  letters.length = text.length;
  for (let at = 0; at < text.length && at < MAX_LABEL; at += 1) letters.codes[at] = text.charCodeAt(at);
}

const [one, other] = [lettersBuffer(), lettersBuffer()];

/** As `lettersWithin`, of two strings. */
export function distanceWithin(a: string, b: string, limit: number): number {
  spell(one, a);
  spell(other, b);
  return lettersWithin(one, other, limit);
}

/**
 * Optimal string alignment distance (insertion, deletion, substitution, swap of neighbours), or `limit + 1` when it is more.
 * What both ends share is left out and only a band around the diagonal is worked out, so the cost is linear in the length.
 * Labels over 63 characters are never near.
 */
export function lettersWithin(a: Letters, b: Letters, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > MAX_LABEL || b.length > MAX_LABEL) return limit + 1;
  let start = 0;
  let m = a.length;
  let n = b.length;
  while (m > 0 && n > 0 && a.codes[a.from + m - 1] === b.codes[b.from + n - 1]) {
    m -= 1;
    n -= 1;
  }
  while (start < m && start < n && a.codes[a.from + start] === b.codes[b.from + start]) start += 1;
  m -= start;
  n -= start;
  if (m === 0 || n === 0) return Math.min(m + n, limit + 1);
  return banded({ a, b, start, m, n, limit });
}

interface Middle {
  a: Letters;
  b: Letters;
  start: number;
  m: number;
  n: number;
  limit: number;
}

function banded({ a, b, start, m, n, limit }: Middle): number {
  const far = limit + 1;
  const [fromA, fromB] = [a.from + start, b.from + start];
  for (let j = 0; j <= n; j += 1) previous[j] = Math.min(j, far);
  let hopeless = 0;
  for (let i = 1; i <= m; i += 1) {
    const low = i > limit ? i - limit : 1;
    const high = i + limit < n ? i + limit : n;
    current[low - 1] = low === 1 && i < far ? i : far;
    let best = current[low - 1] ?? far;
    const own = a.codes[fromA + i - 1];
    for (let j = low; j <= high; j += 1) {
      const theirs = b.codes[fromB + j - 1];
      let cost = (previous[j - 1] ?? far) + (own === theirs ? 0 : 1);
      if (j < i + limit && (previous[j] ?? far) + 1 < cost) cost = (previous[j] ?? far) + 1;
      if ((current[j - 1] ?? far) + 1 < cost) cost = (current[j - 1] ?? far) + 1;
      const swap = i > 1 && j > 1 && own === b.codes[fromB + j - 2] && theirs === a.codes[fromA + i - 2];
      if (swap && (before[j - 2] ?? far) + 1 < cost) cost = (before[j - 2] ?? far) + 1;
      if (cost > far) cost = far;
      current[j] = cost;
      if (cost < best) best = cost;
    }
    if (high < n) current[high + 1] = far;
    // A swap reaches back two rows, so it takes two rows without hope to give up.
    hopeless = best > limit ? hopeless + 1 : 0;
    if (hopeless === 2) return far;
    const spare = before;
    before = previous;
    previous = current;
    current = spare;
  }
  return Math.min(previous[n] ?? far, far);
}
