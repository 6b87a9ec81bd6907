/** Quiet time after a change before the page is read again, and the longest that a restless page goes unread. */
const QUIET_MS = 250;
const MAX_WAIT_MS = 5_000;
/** More batches of changes than this within one window is a storm: the observer then rests. Chosen by us. */
const STORM_BATCHES = 20;
const STORM_WINDOW_MS = 200;
const REST_MS = 600;
/** After a reading the next waits this many times what it cost: with what noticing and sending cost, about one part in a hundred of the main thread's time. */
const COST_FACTOR = 120;
/** Attributes that carry values, or show and hide them; never all of them, for pages animate by the others. */
const ATTRIBUTES = ['value', 'title', 'href', 'aria-checked', 'aria-hidden', 'hidden', 'open', 'class'];

export interface Watch {
  /** Watches these and nothing else. */
  on(roots: readonly Node[]): void;
  /** A reading has just ended and cost so much of the main thread's time. */
  wasRead(costMs: number): void;
  /** Something changed that no observer sees. `urgent`: another page by its address, so what the last one cost is past. */
  touch(urgent: boolean): void;
  /** Batches of changes noticed so far. */
  changes(): number;
  stop(): void;
}

/** Calls `changed` once things have settled, and now and then while they do not. */
export function watch(changed: () => void): Watch {
  let roots: readonly Node[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let [dirtySince, lastChange, earliest, windowStart, batches, changes] = [0, 0, 0, 0, 0, 0];
  const observer = new MutationObserver(noticed);

  function connect(): void {
    observer.disconnect();
    for (const root of roots) {
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES });
    }
  }

  function check(): void {
    const now = performance.now();
    const settled = now - lastChange >= QUIET_MS - 1;
    const overdue = now - dirtySince >= MAX_WAIT_MS;
    timer = undefined;
    if ((settled || overdue) && now >= earliest) changed();
    else timer = setTimeout(check, QUIET_MS);
  }

  function dirty(now: number): void {
    lastChange = now;
    if (timer !== undefined) return;
    dirtySince = now;
    timer = setTimeout(check, QUIET_MS);
  }

  function takeRest(): void {
    observer.disconnect();
    rest = setTimeout(() => {
      rest = undefined;
      connect();
      // Nobody looked meanwhile: take it that something changed.
      dirty(performance.now());
    }, REST_MS);
  }

  function noticed(): void {
    const now = performance.now();
    if (now - windowStart > STORM_WINDOW_MS) [windowStart, batches] = [now, 0];
    batches += 1;
    changes += 1;
    dirty(now);
    if (batches > STORM_BATCHES && rest === undefined) takeRest();
  }

  return {
    on(next) {
      roots = next;
      if (rest === undefined) connect();
    },
    wasRead(costMs) {
      earliest = performance.now() + costMs * COST_FACTOR;
    },
    touch(urgent) {
      if (urgent) earliest = 0;
      dirty(performance.now());
    },
    changes: () => changes,
    stop() {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(rest);
    },
  };
}
