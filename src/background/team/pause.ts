/** After a failure the next question waits this long, and up to as long again: browsers must not come back all at once. */
const PAUSE_MS = 15_000;

/** How long to wait after a question that failed. `random` is from 0 to 1. */
export const pauseMs = (random: number): number => PAUSE_MS * (1 + random);
