import type { Pause } from './store.ts';

/** First pause after a failure, doubled with each further one up to the cap. Chosen by us. */
const BASE_MS = 500;
const CAP_MS = 60_000;

/**
 * How long to leave a provider alone after its `failures`-th failure in a row: what it asked for (Retry-After), else an
 * exponential time with full jitter, so that many browsers do not come back at once.
 */
export function pauseAfter(
  failures: number,
  options: { random: () => number; retryAfterMs?: number | undefined },
): number {
  const exponential = Math.min(CAP_MS, BASE_MS * 2 ** Math.min(failures, 10));
  const jittered = exponential / 2 + (options.random() * exponential) / 2;
  // What the server asked for is the least; the jitter comes on top.
  return options.retryAfterMs === undefined ? jittered : options.retryAfterMs + options.random() * BASE_MS;
}

/** In words for the reviewer, or null when the provider may be asked. */
export function waiting(pause: Pause | null, now: number): string | null {
  if (!pause || pause.until <= now) return null;
  return `left alone for ${Math.ceil((pause.until - now) / 1000)} s after ${pause.failures} failed answers`;
}
