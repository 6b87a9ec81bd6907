interface Flight<T> {
  promise: Promise<T>;
  /** How many still wait for it. */
  waiting: number;
  controller: AbortController;
}

/**
 * One flight per key: whoever asks while it is under way waits for the same answer. It is called off when the last one
 * who waits has gone.
 */
export function createFlights<T>() {
  const flights = new Map<string, Flight<T>>();
  return async function fly(key: string, signal: AbortSignal, start: (signal: AbortSignal) => Promise<T>): Promise<T> {
    let flight = flights.get(key);
    if (!flight) {
      const controller = new AbortController();
      const promise = start(controller.signal).finally(() => flights.delete(key));
      flight = { promise, waiting: 0, controller };
      flights.set(key, flight);
    }
    const mine = flight;
    mine.waiting += 1;
    const leave = () => {
      mine.waiting -= 1;
      if (mine.waiting === 0) mine.controller.abort();
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    try {
      return await mine.promise;
    } finally {
      signal.removeEventListener('abort', leave);
    }
  };
}
