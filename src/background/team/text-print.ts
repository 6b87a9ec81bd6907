import { LEAST_RUNS, mix, runsOf } from '../text-runs.ts';

/**
 * A 64-bit print of a text that alike texts share but for a few bits (simhash, Charikar 2002), over its five-word runs; digits
 * are left out: case numbers and dates differ between two uses of one template. Null for a text too short to tell.
 */
export function textPrint(text: string, seeds: readonly [number, number]): string | null {
  const runs = new Set(runsOf(text));
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
