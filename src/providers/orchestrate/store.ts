import * as z from 'zod/mini';

/**
 * What is kept of one look-up, by `provider subject`. `asking` is written before anything is sent, so that a worker
 * that was stopped in the middle knows that the question may have left already.
 */
export const KeptLookup = z.object({
  key: z.string(),
  provider: z.string(),
  state: z.enum(['asking', 'answered']),
  /** When it was asked, or answered. Milliseconds since the epoch. */
  at: z.number(),
  /** The last answer, a failure too; null before the first. Parsed by the evidence schema when it is read. */
  lookup: z.nullable(z.unknown()),
  /** When `lookup` stands no more. */
  expiresAt: z.number(),
  /** The last answer that found something, and until when it may be shown with its age. */
  good: z.nullable(z.unknown()),
  goodUntil: z.number(),
});
export type KeptLookup = z.infer<typeof KeptLookup>;

/** Until when a provider is left alone, and how often in a row it has failed. */
export const Pause = z.object({ provider: z.string(), until: z.number(), failures: z.number() });
export type Pause = z.infer<typeof Pause>;

/** Where answers are kept. Every call may be the last thing that happens before the worker is stopped. */
export interface LookupStore {
  get(key: string): Promise<KeptLookup | null>;
  put(row: KeptLookup): Promise<void>;
  pause(provider: string): Promise<Pause | null>;
  setPause(pause: Pause): Promise<void>;
}

/** A store in memory: for tests, the command line, and browsers whose database cannot be opened. */
export function memoryStore(): LookupStore {
  const rows = new Map<string, KeptLookup>();
  const pauses = new Map<string, Pause>();
  return {
    get: async (key) => rows.get(key) ?? null,
    put: async (row) => {
      rows.set(row.key, row);
    },
    pause: async (provider) => pauses.get(provider) ?? null,
    setPause: async (pause) => {
      pauses.set(pause.provider, pause);
    },
  };
}
