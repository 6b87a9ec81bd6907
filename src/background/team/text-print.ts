const RUN = 5;
const MAX_TEXT = 200_000;
/** Under 30 runs a text is a greeting and a signature: everybody's are alike. */
const LEAST_RUNS = 30;

/** Murmur3's finaliser and mixing step (public domain, A. Appleby), seeded with a secret. */
function mix(seed: number, text: string): number {
  let state = seed;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0xcc9e2d51);
    state = (state << 13) | (state >>> 19);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/**
 * A 64-bit print of a text that alike texts share but for a few bits (simhash, Charikar 2002), over its five-word runs; digits
 * are left out: case numbers and dates differ between two uses of one template. Null for a text too short to tell.
 */
export function textPrint(text: string, seeds: readonly [number, number]): string | null {
  const words = Array.from(
    text
      .slice(0, MAX_TEXT)
      .toLowerCase()
      .matchAll(/\p{L}{2,40}/gu),
    ([word]) => word,
  );
  const runs = new Set<string>();
  for (let at = RUN; at <= words.length; at += 1) runs.add(words.slice(at - RUN, at).join(' '));
  if (runs.size < LEAST_RUNS) return null;
  const votes = new Int32Array(64);
  for (const run of runs) {
    seeds.forEach((seed, half) => {
      const bits = mix(seed, run);
      for (let bit = 0; bit < 32; bit += 1) {
        const at = half * 32 + bit;
        votes[at] = (votes[at] ?? 0) + ((bits >>> (31 - bit)) & 1 ? 1 : -1);
      }
    });
  }
  const nibbles = Array.from({ length: 16 }, (_, at) =>
    [0, 1, 2, 3].reduce((value, bit) => (value << 1) | ((votes[at * 4 + bit] ?? 0) > 0 ? 1 : 0), 0),
  );
  return nibbles.map((value) => value.toString(16)).join('');
}
