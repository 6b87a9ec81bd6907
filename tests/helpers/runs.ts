/** How often a random test runs: few by default, the number that a release is shown with when `npm run test:full` asks for it. */
export const runs = (usual: number, full: number): number => (process.env.COUNTERSIGN_FULL === '1' ? full : usual);

/** Milliseconds that a call takes. A slow one is taken again, because the machine may have been busy elsewhere. */
export function timeOf(call: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && best > 5; attempt += 1) {
    const started = performance.now();
    call();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}
