/**
 * The primary is killed under load and a synchronous standby is promoted: nothing acknowledged is lost, and writes are taken
 * again within ten seconds. A TCP proxy stands where a virtual address would. `npx tsx scripts/service-failover.ts`
 */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import pg from 'pg';
import { runs } from '../tests/helpers/runs.ts';
import { type Postgresql, startPostgresql } from '../tests/service/helpers/postgresql.ts';
import { buildService, company, environment, pause, startService } from './service/process.ts';
import { post, verify, write, writeOf } from './service/writers.ts';

const TIMES = runs(1, 20);
const BACK_MS = runs(60_000, 10_000);
const SETTINGS = ['synchronous_commit=on', 'wal_level=replica', 'max_wal_senders=8'];

/** Passes connections on to whichever server is the primary now. */
async function startProxy() {
  let port = 0;
  const open = new Set<Socket>();
  const server = createServer((from) => {
    const to = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      open.add(one);
      one
        .on('error', () => other.destroy())
        .on('close', () => {
          open.delete(one);
          other.destroy();
        });
    }
    from.pipe(to).pipe(from);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    lead: (to: number) => {
      port = to;
      for (const socket of open) socket.destroy();
    },
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

/** Makes a standby, and has every commit of the primary wait for it from then on. */
async function standbyOf(primary: Postgresql): Promise<Postgresql> {
  const client = new pg.Client({ connectionString: primary.url });
  await client.connect();
  // While there is none, commits must not wait for one: a standby is a copy of its primary's settings too.
  await client.query("alter system set synchronous_standby_names = ''");
  await client.query('select pg_reload_conf()');
  const standby = await startPostgresql({ standbyOf: primary, settings: SETTINGS });
  await client.query("alter system set synchronous_standby_names = '*'");
  await client.query('select pg_reload_conf()');
  for (;;) {
    const { rows } = await client.query("select 1 from pg_stat_replication where sync_state in ('sync', 'quorum')");
    if (rows.length > 0) break;
    await pause(50);
  }
  await client.end();
  return standby;
}

buildService();
const proxy = await startProxy();
let primary = await startPostgresql({ settings: SETTINGS });
proxy.lead(primary.port);
const env = environment({ DATABASE_URL: `postgresql://postgres@127.0.0.1:${proxy.port}/postgres` });
// Not through the proxy: it stands still while this process waits for a command.
const { token } = company({ ...env, DATABASE_URL: primary.url }, 'Failing over');
const service = await startService(env);
const total = { acknowledged: 0, lost: 0, duplicated: 0, slowest: 0 };
for (let time = 0; time < TIMES; time += 1) {
  const standby = await standbyOf(primary);
  let writing = true;
  const writers = [0, 1, 2, 3].map((writer) =>
    write(`${time} ${writer}`, { url: () => service.url, token, goOn: () => writing, retry: true }),
  );
  await pause(300 + ((time * 97) % 500));
  primary.kill();
  const killed = performance.now();
  standby.promote();
  proxy.lead(standby.port);
  const probe = writeOf(`probe ${time}`, 0);
  while (!(await post(service.url, token, probe))) await pause(25);
  total.slowest = Math.max(total.slowest, performance.now() - killed);
  await pause(200);
  writing = false;
  const ledgers = await Promise.all(writers);
  const { lost, duplicated } = await verify(service.url, token, ledgers);
  total.acknowledged += ledgers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
  total.lost += lost;
  total.duplicated += duplicated;
  primary.stop();
  primary = standby;
}
await service.kill();
proxy.close();
primary.stop();
const { acknowledged, lost, duplicated, slowest } = total;
console.log(
  `failover: ${TIMES} times, ${acknowledged} acknowledged, ${lost} lost, ${duplicated} duplicated, writes again within ${Math.round(slowest)} ms`,
);
process.exit(lost === 0 && duplicated === 0 && slowest <= BACK_MS ? 0 : 1);
