/** Lets at most `most` jobs run at one time; the others wait in order. A job whose signal is gone never starts. */
export function createSlots(most: number) {
  let running = 0;
  const queue: (() => void)[] = [];
  const release = () => {
    running -= 1;
    queue.shift()?.();
  };
  return async function inSlot<T>(job: () => Promise<T>): Promise<T> {
    if (running >= most) await new Promise<void>((start) => queue.push(start));
    running += 1;
    try {
      return await job();
    } finally {
      release();
    }
  };
}
export type Slots = ReturnType<typeof createSlots>;
