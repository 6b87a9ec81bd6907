/** Longest label compared: RFC 1035 section 2.3.4 allows 63 octets. */
export const MAX_LABEL = 63;

const rows = [new Uint8Array(MAX_LABEL + 2), new Uint8Array(MAX_LABEL + 2), new Uint8Array(MAX_LABEL + 2)] as const;

/**
 * Optimal string alignment distance (insertion, deletion, substitution, swap of neighbours), or `limit + 1` when it is more.
 * Only a band around the diagonal is worked out, so the cost is linear in the length. Labels over 63 characters are never near.
 */
export function distanceWithin(a: string, b: string, limit: number): number {
  const [m, n] = [a.length, b.length];
  if (Math.abs(m - n) > limit || m > MAX_LABEL || n > MAX_LABEL) return limit + 1;
  let [before, previous, current] = rows;
  const far = limit + 1;
  for (let j = 0; j <= n; j += 1) previous[j] = Math.min(j, far);
  for (let i = 1; i <= m; i += 1) {
    const [low, high] = [Math.max(1, i - limit), Math.min(n, i + limit)];
    current[low - 1] = low === 1 ? Math.min(i, far) : far;
    let best = far;
    for (let j = low; j <= high; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = (previous[j - 1] ?? far) + (same ? 0 : 1);
      if (j < i + limit) cost = Math.min(cost, (previous[j] ?? far) + 1);
      cost = Math.min(cost, (current[j - 1] ?? far) + 1);
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? far) + 1);
      current[j] = Math.min(cost, far);
      best = Math.min(best, cost);
    }
    if (high < n) current[high + 1] = far;
    if (best > limit && i > 1) {
      // A swap reaches back two rows, so one hopeless row is not the end; the row before it must be hopeless too.
      if (Math.min(...previous.subarray(Math.max(0, low - 2), high + 1)) > limit) return far;
    }
    [before, previous, current] = [previous, current, before];
  }
  return Math.min(previous[n] ?? far, far);
}
