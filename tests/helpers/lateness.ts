/**
 * Runs a job and says by how many milliseconds a plain timer, started with it, was late on this machine: what other
 * programs take from the processor is no fault of what is measured. 0 for a job that ends before the timer.
 */
export async function withLateness<T>(ms: number, job: () => Promise<T>): Promise<{ result: T; late: number }> {
  const started = performance.now();
  let late = 0;
  const timer = setTimeout(() => {
    late = Math.max(0, performance.now() - started - ms);
  }, ms);
  try {
    return { result: await job(), late };
  } finally {
    clearTimeout(timer);
  }
}
