/** Lets at most `most` jobs run at one time; the others wait in order. */
export function createSlots(most: number) {
  let running = 0;
  const queue: (() => void)[] = [];
  /** Whoever ends hands its place to the next: were it free for a moment, a newcomer could take it as well. */
  const release = () => {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  };
  return async function inSlot<T>(job: () => Promise<T>): Promise<T> {
    if (running >= most) await new Promise<void>((start) => queue.push(start));
    else running += 1;
    try {
      return await job();
    } finally {
      release();
    }
  };
}
export type Slots = ReturnType<typeof createSlots>;
