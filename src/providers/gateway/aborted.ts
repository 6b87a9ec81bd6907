/**
 * What `work` gives, or what `whenAborted` says as soon as one of the signals is aborted, whether or not the work
 * listens to them. Leaves no listeners behind.
 */
export async function unlessAborted<T>(
  work: Promise<T>,
  signals: readonly AbortSignal[],
  whenAborted: () => T | Promise<T>,
): Promise<T> {
  let stop: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    stop = resolve;
  });
  for (const signal of signals) {
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  }
  try {
    return await Promise.race([work, gone.then(whenAborted)]);
  } finally {
    for (const signal of signals) signal.removeEventListener('abort', stop);
  }
}
