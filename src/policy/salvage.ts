import type * as z from 'zod/mini';

/** What could be taken of a value, and which of its entries could not. */
export interface Salvaged<T> {
  value: T;
  /** Names or numbers of the entries that were left out. */
  dropped: string[];
}

type Entries = Readonly<Record<string, unknown>> | readonly unknown[];

const isEntries = (input: unknown): input is Entries => typeof input === 'object' && input !== null;

function without(input: Entries, bad: ReadonlySet<string>): unknown {
  if (Array.isArray(input)) return input.filter((_, index) => !bad.has(String(index)));
  return Object.fromEntries(Object.entries(input).filter(([key]) => !bad.has(key)));
}

/** Takes a value, or of a list or an object whatever entries fit: a slip in one line of a list does not undo the others. Null when nothing can be saved. */
export function salvage<T>(schema: z.ZodMiniType<T>, input: unknown): Salvaged<T> | null {
  const whole = schema.safeParse(input);
  if (whole.success) return { value: whole.data, dropped: [] };
  if (!isEntries(input)) return null;
  const bad = new Set(whole.error.issues.flatMap(({ path: [key] }) => (key === undefined ? [] : [String(key)])));
  // Something is wrong with the whole: it is of another kind, or too long.
  if (bad.size === 0 || whole.error.issues.some(({ path }) => path.length === 0)) return null;
  const rest = schema.safeParse(without(input, bad));
  return rest.success ? { value: rest.data, dropped: [...bad].sort() } : null;
}
