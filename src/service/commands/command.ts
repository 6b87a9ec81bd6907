import type { Deps } from '../deps.ts';

/** An operator's command: `npm run service -- NAME ...`. Prints to standard output; a thrown `UsageError` says what is off. */
export interface OperatorCommand {
  name: string;
  usage: string;
  run(args: readonly string[], deps: Deps, print: (line: string) => void): Promise<void>;
}

/** The words of a call are off. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The word at a place, or a `UsageError` that names what is missing. */
export function word(args: readonly string[], at: number, what: string): string {
  const given = args[at];
  if (given === undefined || given.startsWith('-')) throw new UsageError(`${what} is missing`);
  return given;
}
