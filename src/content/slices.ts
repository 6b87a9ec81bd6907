import type { Copier, CopyResult } from '../portals/copy/types.ts';

/** Longest stretch of reading in one task. Input waits at most this long; 50 ms is what the web calls a long task. */
const SLICE_MS = 8;

/** Lets the page's own work go first. Unlike a timer it is not slowed down to once a second in a tab behind. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export interface SlicedRead {
  result: CopyResult;
  /** Main-thread time it took, without the waits. */
  costMs: number;
  /** The longest single task among it. */
  longestMs: number;
}

/** Runs a reader to its end in short slices; null when `isCancelled` said so in between. */
export async function readInSlices(reader: Copier, isCancelled: () => boolean): Promise<SlicedRead | null> {
  let costMs = 0;
  let longestMs = 0;
  for (;;) {
    await nextTask();
    if (isCancelled()) return null;
    const start = performance.now();
    let step = reader.next();
    while (!step.done && performance.now() - start < SLICE_MS) step = reader.next();
    const took = performance.now() - start;
    costMs += took;
    longestMs = Math.max(longestMs, took);
    if (step.done) return { result: step.value, costMs, longestMs };
  }
}
