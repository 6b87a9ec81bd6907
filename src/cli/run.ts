import { UsageError } from './usage-error.ts';

/** Where a command writes; tests pass their own. */
export interface Io {
  out(line: string): void;
  err(line: string): void;
}

export interface Command {
  name: string;
  usage: string;
  /** Exit status: 0 well, 1 an input or a case failed. Wrong usage is a `UsageError`. */
  run(args: readonly string[], io: Io): Promise<0 | 1> | 0 | 1;
}

export const consoleIo: Io = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
};

/** Runs the command that the first argument names; 2 for wrong usage. */
export async function run(commands: readonly Command[], args: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const command = commands.find(({ name }) => name === args[0]);
  const usage = ['usage:', ...commands.map((known) => `  countersign ${known.usage}`)];
  if (!command) {
    const asked = args.length === 0 || args[0] === 'help' || args[0] === '--help';
    if (!asked) io.err(`countersign: no such command: ${args[0]}`);
    for (const line of usage) io.err(line);
    return 2;
  }
  try {
    return await command.run(args.slice(1), io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`countersign ${command.name}: ${error.message}`);
    io.err(`usage: countersign ${command.usage}`);
    return 2;
  }
}
