/** Never settles: what a stopped worker would have heard. */
const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

/** Calls of a database that answer at once and wait for nobody. */
const AT_ONCE = new Set(['transaction', 'objectStore', 'index', 'close', 'createObjectStore', 'createIndex']);

/**
 * One life of a worker: every call to the world outside it goes through `step`. At the `dieAt`-th the worker is stopped,
 * before the call has its effect or (`after`) when it has had it and the answer is lost; from then on nothing answers.
 */
export class Life {
  steps = 0;
  dead = false;
  readonly died: Promise<void>;
  readonly #dieAt: number;
  readonly #after: boolean;
  #tell: () => void = () => undefined;

  constructor(dieAt: number, after: boolean) {
    this.#dieAt = dieAt;
    this.#after = after;
    this.died = new Promise((resolve) => {
      this.#tell = resolve;
    });
  }

  async step<T>(begin: () => Promise<T>): Promise<T> {
    if (this.dead) return never();
    this.steps += 1;
    if (this.steps === this.#dieAt) {
      this.dead = true;
      if (this.#after) await begin().catch(() => undefined);
      this.#tell();
      return never();
    }
    const value = await begin();
    return this.dead ? never() : value;
  }

  /** An object of the outside world whose calls are steps of this life. */
  outside<T extends object>(target: T): T {
    return new Proxy(target, {
      get: (object, name) => {
        const value: unknown = Reflect.get(object, name, object);
        if (value instanceof Promise) return this.step(() => value);
        if (typeof value === 'object' && value !== null) return this.outside(value);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]) => {
          if (!AT_ONCE.has(String(name))) return this.step(async () => value.apply(object, given));
          const result: unknown = value.apply(object, given);
          return typeof result === 'object' && result !== null ? this.outside(result) : result;
        };
      },
    });
  }
}
