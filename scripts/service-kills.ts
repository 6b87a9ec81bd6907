/**
 * kill -9 at random moments while reports are written: nothing acknowledged is lost, nothing is there twice, and the service
 * is back within five seconds. `npx tsx scripts/service-kills.ts [embedded|postgresql]`; COUNTERSIGN_FULL=1 for 200 a store.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runs } from '../tests/helpers/runs.ts';
import { type Postgresql, startPostgresql } from '../tests/service/helpers/postgresql.ts';
import {
  buildService,
  company,
  type Environment,
  environment,
  isReady,
  pause,
  type RunningService,
  startService,
} from './service/process.ts';
import { type Ledger, post, verify, write, writeOf } from './service/writers.ts';

const KILLS = runs(3, 200);
const WRITERS = 4;
/** The bar on a quiet machine; a small run on a busy one must only show that it comes back. */
const BACK_MS = runs(60_000, 5_000);
/** A fixed sequence of moments from 30 ms to 430 ms after the writers began. */
const momentOf = (kill: number): number => 30 + ((kill * 2_654_435_761) % 400);

type Store = 'embedded' | 'postgresql';
const total = { acknowledged: 0, lost: 0, duplicated: 0, slowest: 0 };

interface Round {
  env: Environment;
  token: string;
  server: Postgresql | undefined;
  service: RunningService;
}

/** One kill of a running service, or of the database under it; answers the service that runs afterwards. */
async function round(kill: number, { env, token, server, service }: Round): Promise<RunningService> {
  let writing = true;
  const writers = Array.from({ length: WRITERS }, (_, writer) =>
    write(`${kill} ${writer}`, { url: () => service.url, token, goOn: () => writing, retry: false }),
  );
  // However slow the machine is, something is acknowledged before the kill.
  const first = writeOf(`first ${kill}`, 0);
  while (!(await post(service.url, token, first))) await pause(20);
  await pause(momentOf(kill));
  let again = service;
  const began = performance.now();
  // PostgreSQL itself every second time: the service lives on, and says what it cannot do.
  if (server && kill % 2 === 1) {
    server.kill();
    server.start();
    while (!(await isReady(service.url))) await pause(20);
    if (service.child.exitCode !== null) throw new Error('the service ended with its database');
  } else {
    await service.kill();
    again = await startService(env);
  }
  total.slowest = Math.max(total.slowest, performance.now() - began);
  writing = false;
  const ledgers: Ledger[] = [...(await Promise.all(writers)), { acknowledged: [first], unanswered: [] }];
  const { lost, duplicated } = await verify(again.url, token, ledgers);
  total.acknowledged += ledgers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
  total.lost += lost;
  total.duplicated += duplicated;
  return again;
}

async function show(store: Store): Promise<boolean> {
  Object.assign(total, { acknowledged: 0, lost: 0, duplicated: 0, slowest: 0 });
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-kills-'));
  const server = store === 'postgresql' ? await startPostgresql({ durable: true }) : undefined;
  const env = environment({ DATA_DIR: folder, ...(server ? { DATABASE_URL: server.url } : {}) });
  const { token } = company(env, 'Killed');
  let service = await startService(env);
  for (let kill = 0; kill < KILLS; kill += 1) service = await round(kill, { env, token, server, service });
  await service.kill();
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
  const { acknowledged, lost, duplicated, slowest } = total;
  console.log(
    `${store}: ${KILLS} kills, ${acknowledged} acknowledged, ${lost} lost, ${duplicated} duplicated, back within ${Math.round(slowest)} ms`,
  );
  return lost === 0 && duplicated === 0 && acknowledged >= KILLS && slowest <= BACK_MS;
}

buildService();
const wanted = (['embedded', 'postgresql'] as const).filter(
  (name) => process.argv.length < 3 || process.argv.includes(name),
);
let good = wanted.length > 0;
for (const store of wanted) good = (await show(store)) && good;
process.exit(good ? 0 : 1);
