import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import path from 'node:path';
import { root } from '../../tests/helpers/root.ts';
import { freePort } from '../../tests/service/helpers/postgresql.ts';

const BUNDLE = path.join(root, 'dist/node/service.js');

/** Builds the service as `npm run service` runs it. */
export function buildService(): void {
  // Several of these scripts at once would take each other's build away.
  if (process.env.SERVICE_BUILT === '1') return;
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--config', 'vite.node.config.ts', '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** What every instance of one service is started with. */
export type Environment = Readonly<Record<string, string>>;

export const environment = (over: Environment): Environment => ({
  PATH: process.env.PATH ?? '',
  SERVICE_SECRET: randomBytes(32).toString('base64url'),
  SIGNING_KEY: String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })),
  SNAPSHOT_MINUTES: '0',
  RATE_PER_SECOND: '1000000',
  RATE_BURST: '1000000',
  ...over,
});

/** Runs one operator's command; answers what it printed. */
export function operate(env: Environment, ...words: string[]): Record<string, unknown> {
  const printed = execFileSync(process.execPath, [BUNDLE, ...words], { env, cwd: root, encoding: 'utf8' });
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '{}') as Record<string, unknown>;
}

/** A company with one admin's token. */
export function company(env: Environment, name: string, ...flags: string[]): { tenant: string; token: string } {
  const tenant = String(operate(env, 'tenant', 'add', name, ...flags).tenant);
  return { tenant, token: String(operate(env, 'token', 'add', tenant, 'admin', 'show').token) };
}

export interface RunningService {
  url: string;
  child: ChildProcess;
  /** Milliseconds from start to the first answer that it is ready. */
  startedInMs: number;
  /** Ends it without a word, and waits until it is gone. */
  kill(): Promise<void>;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export { pause };

/** Whether the service says that it can serve; a connection that was closed meanwhile is no answer. */
export const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`, { headers: { connection: 'close' } }).then(
    ({ status }) => status === 200,
    () => false,
  );

/** Starts the service as a process of its own; resolves once it is ready. `before` are words such as `taskset -c 0`. */
export async function startService(env: Environment, before: readonly string[] = []): Promise<RunningService> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const [program = process.execPath, ...words] = [...before, process.execPath, BUNDLE];
  const started = performance.now();
  const child = spawn(program, words, {
    env: { ...env, PORT: String(port) },
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (;;) {
    if (await isReady(url)) break;
    if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}`);
    if (performance.now() - started > 120_000) throw new Error('the service was not ready in two minutes');
    await pause(25);
  }
  return {
    url,
    child,
    startedInMs: performance.now() - started,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
