import { randomBytes } from 'node:crypto';
import { commands } from './commands/index.ts';
import { readConfig } from './config.ts';
import { main } from './main.ts';
import { FolderLockedError } from './store/folder-lock.ts';

const config = readConfig(process.env);
if (!config.ok) {
  process.stderr.write(`countersign service: ${config.why}\n`);
  process.exitCode = 2;
} else {
  const io = {
    print: (line: string) => void process.stdout.write(`${line}\n`),
    fail: (line: string) => void process.stderr.write(`countersign service: ${line}\n`),
    now: () => new Date(),
    random: randomBytes,
    onStop: (stop: () => void) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
    },
  };
  try {
    process.exitCode = await main({
      config: config.config,
      args: process.argv.slice(2),
      commands,
      io,
    });
  } catch (error) {
    if (!(error instanceof FolderLockedError)) throw error;
    io.fail(error.message);
    process.exitCode = 1;
  }
}
