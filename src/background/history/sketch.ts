import { LEAST_RUNS, mix, runsOf } from '../text-runs.ts';

/** Hashes kept, chosen by us: 64 tell likeness to about one part in eight. */
const KEPT = 64;

/** The smallest hashes of a text's five-word runs (a bottom-k sketch); empty for a text too short to tell. */
export function sketchOf(text: string, seed: number): number[] {
  const hashes = new Set<number>();
  for (const run of runsOf(text)) hashes.add(mix(seed, run));
  return hashes.size < LEAST_RUNS ? [] : [...hashes].sort((a, b) => a - b).slice(0, KEPT);
}

/** Likeness of two texts from their sketches, 0 to 1 (Jaccard, estimated on the smallest of both). */
export function likeness(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const union = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, KEPT);
  const [a, b] = [new Set(one), new Set(other)];
  return union.filter((hash) => a.has(hash) && b.has(hash)).length / union.length;
}

/** From here on two requests count as written from one text; chosen by us: forms of two agencies share less than half. */
export const ALIKE = 0.6;
