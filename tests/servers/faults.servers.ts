import { createServer as createHttp } from 'node:http';
import { createServer as createTls } from 'node:https';
import { afterAll, expect, test } from 'vitest';
import { hudsonRockDomain } from '../../src/providers/hudson-rock-domain.ts';
import { mailDns } from '../../src/providers/mail-dns.ts';
import type { AnyProvider, ProviderSettings } from '../../src/providers/provider.ts';
import type { Evidence } from '../../src/schema/evidence.ts';
import { assessmentOf } from '../helpers/assessment.ts';
import { questionIn } from '../helpers/dns.ts';
import { type FetchLike, stage } from '../helpers/providers.ts';
import { runs } from '../helpers/runs.ts';
import { selfSigned } from './certificate.ts';
import { dnsFaults } from './dns-faults.ts';
import { closedPort, type Listening, listen, listenTcp } from './listen.ts';
import { tcpFaults } from './tcp-faults.ts';

/** Design section 6 and the promise of the look-ups: an assessment stands within this, whatever a server does. */
const MOST_MS = 3_200;
const MOST_GROWTH = 32 * 1024 * 1024;
const RUNS = runs(4, 40);
/** At one time: many more would measure this machine and not the look-ups. */
const AT_ONCE = 8;

const subjects = {
  domain: 'northmarch.police.uk',
  registrable: 'northmarch.police.uk',
  email: 'a.officer@northmarch.police.uk',
};
const open: Listening[] = [];
afterAll(() => Promise.all(open.map(({ close }) => close())));

interface Scene {
  provider: AnyProvider;
  settings: ProviderSettings;
  fetch: FetchLike;
}

/** One look-up, and how long it took beyond what a plain timer of the same length is late on this machine. */
async function once({ provider, settings, fetch }: Scene): Promise<{ evidence: Evidence; ms: number }> {
  const timer = (ms: number) => AbortSignal.timeout(ms);
  const { lookups } = stage({
    fetch,
    providers: [provider],
    settings: { [provider.id]: settings },
    now: Date.now,
    timer,
  });
  const started = performance.now();
  let late = 0;
  const plain = setTimeout(() => {
    late = Math.max(0, performance.now() - started - 3_000);
  }, 3_000);
  const evidence = await lookups.ask(subjects, new AbortController().signal);
  const ms = performance.now() - started;
  if (ms > 3_000) await new Promise((resolve) => setTimeout(resolve, 50));
  clearTimeout(plain);
  return { evidence, ms: ms - late };
}

/** Bytes held by this process, rubbish collected. */
function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}

/** Every run has to end in time, incomplete, with the failing check named and the level as if it had never been asked. */
async function endure(scene: Scene): Promise<void> {
  const fields = { emergency: true };
  const plain = assessmentOf({ fields });
  const check = scene.provider.gives;
  const before = memory();
  let slowest = 0;
  for (let done = 0; done < RUNS; done += AT_ONCE) {
    const batch = await Promise.all(Array.from({ length: Math.min(AT_ONCE, RUNS - done) }, () => once(scene)));
    for (const { evidence, ms } of batch) {
      slowest = Math.max(slowest, ms);
      const assessed = assessmentOf({ fields, evidence });
      expect(assessed).toMatchObject({ complete: false, level: plain.level, score: plain.score });
      expect(assessed.notChecked.find((missed) => missed.check === check)?.reason).toMatch(/^[a-z-]+: /);
      expect(assessed.notChecked.find((missed) => missed.check === check)?.reason).not.toContain('not consulted');
    }
  }
  expect(slowest).toBeLessThan(MOST_MS);
  expect(memory() - before).toBeLessThan(MOST_GROWTH);
}

/** Takes requests for the provider's real address to a server of ours. */
const reroutedTo =
  (origin: string): FetchLike =>
  (url, init) => {
    const { pathname, search } = new URL(url);
    return fetch(`${origin}${pathname}${search}`, init);
  };
const at = (origin: string): Scene => ({ provider: hudsonRockDomain, settings: {}, fetch: reroutedTo(origin) });

test.each(Object.entries(tcpFaults))('%s', async (_name, fault) => {
  const server = await listenTcp(fault);
  open.push(server);
  await endure(at(`http://127.0.0.1:${server.port}`));
});

test('connection refused', async () => endure(at(`http://127.0.0.1:${await closedPort()}`)));

test('a host that DNS does not know', () => endure(at('https://nobody-at-home.invalid')));

test('no TLS where TLS is expected', async () => {
  const server = await listenTcp((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n'));
  open.push(server);
  await endure(at(`https://127.0.0.1:${server.port}`));
});

test('a certificate that nobody has signed', async () => {
  const server = await listen(createTls(selfSigned(), (_request, response) => response.end('{"employees":0}')));
  open.push(server);
  await endure(at(`https://127.0.0.1:${server.port}`));
});

test.each(Object.entries(dnsFaults))('%s', async (_name, fault) => {
  const server = await listen(
    createHttp((request, response) => {
      const body = fault(questionIn(`http://x${request.url ?? ''}`));
      response.writeHead(200, { 'content-type': 'application/dns-message' }).end(body);
    }),
  );
  open.push(server);
  const settings = { resolver: `http://127.0.0.1:${server.port}/dns-query` };
  await endure({ provider: mailDns, settings, fetch: (url, init) => fetch(url, init) });
});
