import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Postgresql {
  url: string;
  stop(): void;
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

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** A throw-away PostgreSQL of its own on loopback. Its programs refuse to run as root, so root runs them as `postgres`. */
export async function startPostgresql(): Promise<Postgresql> {
  const bin = programs();
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-pg-'));
  const port = await freePort();
  const isRoot = process.getuid?.() === 0;
  const call = (program: string, args: string[]) => {
    const file = path.join(bin, program);
    const [command, words] = isRoot
      ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', file, ...args]]
      : [file, args];
    execFileSync(command, words, { stdio: 'ignore', cwd: folder });
  };
  chmodSync(folder, 0o700);
  if (isRoot) execFileSync('chown', ['postgres:postgres', folder]);
  const data = path.join(folder, 'data');
  call('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '--no-sync', '-E', 'UTF8']);
  const settings = `-c port=${port} -c unix_socket_directories=${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  call('pg_ctl', ['-D', data, '-w', '-o', settings, '-l', path.join(folder, 'log'), 'start']);
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    stop() {
      call('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
