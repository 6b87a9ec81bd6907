import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Postgresql {
  url: string;
  port: number;
  /** Where its files are. */
  data: string;
  /** Ends it and forgets its files. */
  stop(): void;
  /** Ends all of it as a power cut would: no process of it gets to say anything. */
  kill(): void;
  /** Starts it again after a kill. */
  start(): void;
  /** Makes a standby the primary. */
  promote(): void;
}

export interface PostgresqlOptions {
  /** More of postgresql.conf, a line each. */
  settings?: readonly string[];
  /** True to write to disk for real: what is acknowledged then outlives the machine. Tests of anything else need it not. */
  durable?: boolean;
  /** A standby of this one, made from a copy of it; else a new, empty one. */
  standbyOf?: Postgresql;
  /** Where its files go; a folder of its own unless said. */
  folder?: string;
}

/** Where Debian keeps the server programs, newest version first; they are not on the PATH. */
function programs(): string {
  const base = '/usr/lib/postgresql';
  const versions = existsSync(base) ? readdirSync(base).sort((a, b) => Number(b) - Number(a)) : [];
  const bin = versions
    .map((version) => path.join(base, version, 'bin'))
    .find((folder) => existsSync(path.join(folder, 'initdb')));
  if (bin === undefined) throw new Error('PostgreSQL is not installed: `npm test` installs it on Debian.');
  return bin;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const isRoot = process.getuid?.() === 0;

/** Runs one of its programs; they refuse to run as root, so root runs them as `postgres`. */
function run(folder: string, program: string, args: readonly string[]): void {
  const file = path.join(programs(), program);
  const [command, words] = isRoot
    ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', file, ...args]]
    : [file, [...args]];
  execFileSync(command, words, { stdio: 'ignore', cwd: folder });
}

/** The postmaster and all its children. */
function processesOf(data: string): number[] {
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file)) return [];
  const postmaster = Number(readFileSync(file, 'utf8').split('\n')[0]);
  const list = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const children = list.filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === String(postmaster);
    } catch {
      // It has ended since the list was made.
      return false;
    }
  });
  return [postmaster, ...children.map(Number)];
}

/** True while it can still do something: one that has ended may stay on the list until somebody asks for its status. */
function isRunning(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.startsWith('Z') === false;
  } catch {
    // Not on the list at all.
    return false;
  }
}

/** Makes the files of a new server, or copies those of the primary that it stands by. */
function prepare(folder: string, data: string, standbyOf: Postgresql | undefined): void {
  if (standbyOf) {
    const from = ['-h', '127.0.0.1', '-p', String(standbyOf.port), '-U', 'postgres', '-c', 'fast', '--no-sync'];
    run(folder, 'pg_basebackup', [...from, '-D', data, '-R', '-X', 'stream']);
  } else {
    run(folder, 'initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '--no-sync', '-E', 'UTF8']);
  }
}

/** A throw-away PostgreSQL of its own on loopback. */
export async function startPostgresql({
  settings = [],
  durable = false,
  standbyOf,
  folder = mkdtempSync(path.join(tmpdir(), 'countersign-pg-')),
}: PostgresqlOptions = {}): Promise<Postgresql> {
  const port = await freePort();
  chmodSync(folder, 0o700);
  if (isRoot) execFileSync('chown', ['postgres:postgres', folder]);
  const data = path.join(folder, 'data');
  prepare(folder, data, standbyOf);
  const fsync = durable ? [] : ['fsync=off', 'full_page_writes=off'];
  const given = [`port=${port}`, "unix_socket_directories=''", 'listen_addresses=127.0.0.1', ...fsync, ...settings];
  const options = given.map((setting) => `-c ${setting}`).join(' ');
  const start = () => run(folder, 'pg_ctl', ['-D', data, '-w', '-o', options, '-l', path.join(folder, 'log'), 'start']);
  const kill = () => {
    const all = processesOf(data);
    for (const pid of all) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    }
    while (all.some(isRunning)) execFileSync('sleep', ['0.02']);
    // It names a process that is gone; without this a start refuses while that one is still on the list.
    rmSync(path.join(data, 'postmaster.pid'), { force: true });
  };
  start();
  return {
    port,
    data,
    start,
    kill,
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    promote: () => run(folder, 'pg_ctl', ['-D', data, '-w', 'promote']),
    stop() {
      kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
