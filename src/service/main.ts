import { type OperatorCommand, UsageError } from './commands/command.ts';
import { type Config, registriesOf } from './config.ts';
import type { Deps } from './deps.ts';
import { keptSecret } from './kept-secret.ts';
import { startServer } from './serve.ts';
import { createSigner, signingKey } from './snapshot/signer.ts';
import { openEmbeddedStore } from './store/embedded.ts';
import { openPostgresqlStore } from './store/postgresql.ts';
import { startUpkeep } from './upkeep/schedule.ts';

interface MainIo {
  print(line: string): void;
  fail(line: string): void;
  now: Deps['now'];
  random: Deps['random'];
  /** Calls back once when the process is asked to stop. */
  onStop(stop: () => void): void;
}

interface Main {
  config: Config;
  args: readonly string[];
  commands: readonly OperatorCommand[];
  io: MainIo;
}

async function runCommand(command: OperatorCommand, deps: Deps, { args, io }: Main): Promise<number> {
  try {
    await command.run(args.slice(1), deps, io.print);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.fail(`${error.message}; usage: ${command.usage}`);
    return 2;
  } finally {
    await deps.store.close();
  }
}

/** Serves until asked to stop, or runs one operator's command. Resolves to the exit status. */
export async function main(all: Main): Promise<number> {
  const { config, args, commands, io } = all;
  const command = commands.find(({ name }) => name === args[0]);
  if (args.length > 0 && !command) {
    io.fail(`no such command: ${args[0]}; there are: ${commands.map(({ usage }) => usage).join('; ')}`);
    return 2;
  }
  const store = config.DATABASE_URL
    ? await openPostgresqlStore(config.DATABASE_URL, { poolSize: config.POOL_SIZE })
    : await openEmbeddedStore(config.DATA_DIR);
  const log: Deps['log'] = (entry) => io.print(JSON.stringify({ at: io.now().toISOString(), ...entry }));
  const secret = config.SERVICE_SECRET ?? keptSecret(config.DATA_DIR, io.random);
  const signer = createSigner(signingKey(config.SIGNING_KEY, config.DATA_DIR));
  const deps: Deps = {
    store,
    now: io.now,
    random: io.random,
    secret,
    signer,
    log,
    fetch,
    limits: { perSecond: config.RATE_PER_SECOND, burst: config.RATE_BURST },
    vendor: config.VENDOR_URL && config.VENDOR_KEY ? { url: config.VENDOR_URL, key: config.VENDOR_KEY } : null,
    registries: registriesOf(config),
  };
  if (command) return runCommand(command, deps, all);
  const running = await startServer(deps, config);
  log({ event: 'listening', url: running.url, store: store.kind });
  const stopUpkeep = startUpkeep(deps, { snapshotMinutes: config.SNAPSHOT_MINUTES });
  await new Promise<void>((resolve) => io.onStop(resolve));
  await stopUpkeep();
  await running.stop();
  log({ event: 'stopped' });
  return 0;
}
