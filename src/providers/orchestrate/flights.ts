interface Flight<T> {
  promise: Promise<T>;
  /** How many still wait for it. */
  waiting: number;
  controller: AbortController;
}

/**
 * One flight per key: whoever asks while it is under way waits for the same answer. It is called off when the last one
 * who waits has gone; whoever comes after that starts another.
 */
export function createFlights<T>() {
  const flights = new Map<string, Flight<T>>();

  function begin(key: string, start: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const controller = new AbortController();
    const forget = () => {
      if (flights.get(key)?.controller === controller) flights.delete(key);
    };
    controller.signal.addEventListener('abort', forget, { once: true });
    const flight = { promise: start(controller.signal).finally(forget), waiting: 0, controller };
    flights.set(key, flight);
    return flight;
  }

  return async function fly(key: string, signal: AbortSignal, start: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const flight = flights.get(key) ?? begin(key, start);
    flight.waiting += 1;
    const leave = () => {
      flight.waiting -= 1;
      if (flight.waiting === 0) flight.controller.abort();
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    try {
      return await flight.promise;
    } finally {
      signal.removeEventListener('abort', leave);
    }
  };
}
