import type { Copier } from '../portals/copy/types.ts';
import { readInSlices, type SlicedRead } from './slices.ts';

/** Readings thrown away before one is taken as it is: a page that never rests is read all the same. Chosen by us. */
const MOST_DISCARDED = 3;

export interface WholeRead {
  /** Starts one copy from the beginning. */
  copy: () => Copier;
  /** Counts the changes of the page so far. */
  changes: () => number;
  isCancelled: () => boolean;
}

/**
 * Copies a page, and again where it changed meanwhile: half of one state and half of the next is a page that nobody
 * saw. The cost of every attempt counts. Null when cancelled.
 */
export async function readWhole({ copy, changes, isCancelled }: WholeRead): Promise<SlicedRead | null> {
  let costMs = 0;
  for (let discarded = 0; ; discarded += 1) {
    let before: number | null = null;
    const counted = function* () {
      // Counted from the first step on: what changed before it is in the copy.
      before = changes();
      return yield* copy();
    };
    const done = await readInSlices(counted(), isCancelled);
    if (!done) return null;
    costMs += done.costMs;
    if (changes() === before || discarded === MOST_DISCARDED) return { ...done, costMs };
  }
}
