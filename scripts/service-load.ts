/**
 * Reads of what is published against one trivial Hono route in the same run, as requests per CPU second of the server; the
 * same at five times the connections; and whether memory stays flat. The server is pinned to one core, wrk to another.
 * `npx tsx scripts/service-load.ts`; wrk has to be there (Debian's package of that name).
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../tests/helpers/root.ts';
import { runs } from '../tests/helpers/runs.ts';
import { buildService, company, environment, operate, startService } from './service/process.ts';

const ROUNDS = runs(2, 5);
const SECONDS = runs(1, 4);
const SOAK_SECONDS = runs(0, 600);
const LEAST_RATIO = 0.8;
const LEAST_AT_FIVE = 0.9;
const MOST_GROWTH = 1.2;
const PIN = (core: number) => ['taskset', '-c', String(core)];
const TICKS_PER_SECOND = 100;

/** Seconds of processor that a process has used (proc(5): fields 14 and 15, in ticks). */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

interface Target {
  name: string;
  url: string;
  pid: number;
  token: string | null;
}

/** Good answers per CPU second of the server. */
function measure({ url, pid, token, name }: Target, connections: number, seconds = SECONDS): number {
  const [program = 'taskset', ...pin] = PIN(1);
  const header = token === null ? [] : ['-H', `authorization: Bearer ${token}`];
  const before = cpuSeconds(pid);
  const said = execFileSync(
    program,
    [...pin, process.env.WRK ?? 'wrk', '-t1', `-c${connections}`, `-d${seconds}s`, ...header, url],
    { encoding: 'utf8' },
  );
  const requests = Number(/(\d+) requests in/.exec(said)?.[1] ?? 0);
  const bad = Number(/Non-2xx or 3xx responses: (\d+)/.exec(said)?.[1] ?? 0);
  if (requests === 0) throw new Error(`${name}: wrk said ${said}`);
  return (requests - bad) / (cpuSeconds(pid) - before);
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function startTrivial(bytes: number, kind: string): Promise<{ url: string; pid: number; stop: () => void }> {
  const [program = 'taskset', ...pin] = PIN(0);
  const child = spawn(
    program,
    [...pin, process.execPath, '--import', 'tsx', path.join(root, 'scripts/service/trivial.ts')],
    { cwd: root, env: { ...process.env, BYTES: String(bytes), KIND: kind }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const port = await new Promise<string>((resolve) =>
    child.stdout.once('data', (text: Buffer) => resolve(String(text))),
  );
  return { url: `http://127.0.0.1:${port.trim()}/`, pid: child.pid ?? 0, stop: () => void child.kill('SIGKILL') };
}

buildService();
const folder = mkdtempSync(path.join(tmpdir(), 'countersign-load-'));
const env = environment({ DATA_DIR: folder });
const { token } = company(env, 'Loaded', '--exchange');
operate(env, 'snapshot', 'publish');
const service = await startService(env, PIN(0));
const pid = service.child.pid ?? 0;
let good = true;
for (const [name, route] of [
  ['manifest', '/v1/snapshot'],
  ['range', '/v1/range/protected/'],
] as const) {
  const headers = { authorization: `Bearer ${token}`, connection: 'close' };
  // The width of a prefix is the service's to choose: it says so where it is asked with another.
  const widths = ['all', ...Array.from({ length: 8 }, (_, bits) => '0'.repeat(bits + 1))];
  let url = service.url + route;
  for (const width of route.endsWith('/') ? widths : []) {
    if ((await fetch(service.url + route + width, { headers })).status === 200) url = service.url + route + width;
  }
  const size = (await (await fetch(url, { headers })).arrayBuffer()).byteLength;
  const trivial = await startTrivial(size, name === 'manifest' ? 'text' : 'bytes');
  const ours: Target = { name, url, pid, token };
  const floor: Target = { name: 'trivial', url: trivial.url, pid: trivial.pid, token: null };
  for (const warm of [ours, floor]) measure(warm, 32, 1);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: measure(ours, 32),
    floor: measure(floor, 32),
    five: measure(ours, 160),
  }));
  trivial.stop();
  const ratio = median(rounds.map((round) => round.ours / round.floor));
  const atFive = median(rounds.map((round) => round.five / round.ours));
  console.log(
    `${name} (${size} bytes): ${Math.round(median(rounds.map((round) => round.ours)))} a CPU second, ${ratio.toFixed(2)} of a trivial route; at five times the connections ${atFive.toFixed(2)} of that`,
  );
  good &&= ratio >= LEAST_RATIO && atFive >= LEAST_AT_FIVE;
  if (name === 'range' && SOAK_SECONDS > 0) {
    measure(ours, 32, SOAK_SECONDS / 5);
    const early = residentMb(pid);
    measure(ours, 32, (SOAK_SECONDS * 4) / 5);
    const late = residentMb(pid);
    console.log(
      `memory after ${SOAK_SECONDS / 5} s ${early.toFixed(0)} MB, after ${SOAK_SECONDS} s ${late.toFixed(0)} MB`,
    );
    good &&= late <= early * MOST_GROWTH;
  }
}
await service.kill();
rmSync(folder, { recursive: true, force: true });
process.exit(good ? 0 : 1);
