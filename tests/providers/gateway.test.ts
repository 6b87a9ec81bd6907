import { expect, test } from 'vitest';
import { createGateway } from '../../src/providers/gateway/gateway.ts';
import { parseJson } from '../../src/providers/gateway/json.ts';
import { retryAfter } from '../../src/providers/gateway/retry-after.ts';
import type { RequestRow } from '../../src/providers/gateway/types.ts';
import type { FetchLike } from '../helpers/providers.ts';
import { Found } from '../helpers/schemas.ts';

const NOW = Date.parse('2026-06-15T12:00:00Z');
const request = {
  url: 'https://api.example/v1?q=1',
  accept: ['application/json'],
  discloses: 'domain oakvale.example',
};
const never = () => new AbortController().signal;

function gatewayOver(fetch: FetchLike, timer: (ms: number) => AbortSignal = never) {
  const rows: RequestRow[] = [];
  const log = {
    begin: async (row: RequestRow) => rows.push({ ...row }) - 1,
    end: async (id: number, change: object) => void Object.assign(rows[id] ?? {}, change),
  };
  const allowed = (id: string) => (id === 'on' ? ['https://api.example'] : []);
  const open = createGateway({ fetch, now: () => NOW, timer, log, allowed });
  return { open, rows, send: open('on', never()) };
}
const ok =
  (body: BodyInit, type = 'application/json', init: ResponseInit = {}) =>
  async () =>
    new Response(body, { ...init, headers: { 'content-type': type, ...init.headers } });

test('sends nothing of the reviewer: no cookies, no referrer, no cache, no redirect', async () => {
  let seen: RequestInit = {};
  const { send } = gatewayOver(async (_url, init) => {
    seen = init;
    return ok('{}')();
  });
  await send(request);
  expect(seen).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'error',
  });
});

test.each([
  ['a provider that is off', 'off', request.url],
  ['another origin', 'on', 'https://evil.example/'],
  ['a host below an allowed one', 'on', 'https://api.example.evil.example/'],
  ['another port', 'on', 'https://api.example:8443/'],
  ['another scheme', 'on', 'http://api.example/'],
  ['credentials in the address', 'on', 'https://u:p@api.example/'],
  ['no address', 'on', 'nonsense'],
])('refuses %s without sending anything', async (_what, provider, url) => {
  const { open, rows } = gatewayOver(async () => {
    throw new Error('must not be called');
  });
  expect(await open(provider, never())({ ...request, url })).toMatchObject({ ok: false });
  expect(rows).toEqual([]);
});

test('every request is one row, written before anything leaves', async () => {
  const { send, rows } = gatewayOver(async () => {
    expect(rows).toMatchObject([
      { provider: 'on', host: 'api.example', disclosed: 'domain oakvale.example', outcome: 'asked' },
    ]);
    return ok('{"a":1}')();
  });
  await send(request);
  expect(rows).toEqual([
    {
      at: NOW,
      provider: 'on',
      host: 'api.example',
      disclosed: 'domain oakvale.example',
      bytes: 7,
      outcome: 'answered 200',
    },
  ]);
});

test('an answer has to be of an expected type and size', async () => {
  const html = gatewayOver(ok('<html>Sign in</html>', 'text/html; charset=utf-8'));
  expect(await html.send(request)).toEqual({ ok: false, reason: 'answered with text/html' });
  const big = gatewayOver(ok('x'.repeat(300_000)));
  expect(await big.send(request)).toEqual({ ok: false, reason: 'answered with too much' });
  expect(await big.send({ ...request, maxBytes: 400_000 })).toMatchObject({ ok: true });
});

test('stops reading a body that has no end', async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  const { send } = gatewayOver(ok(endless));
  expect(await send(request)).toEqual({ ok: false, reason: 'answered with too much' });
  expect(sent).toBeLessThan(1_000_000);
});

test.each([401, 403, 404, 429, 500, 503])('answer %i is a failure unless it is expected', async (status) => {
  const { send } = gatewayOver(ok('no', 'text/plain', { status, headers: { 'retry-after': '120' } }));
  expect(await send(request)).toEqual({ ok: false, reason: `answered ${status}`, retryAfterMs: 120_000 });
  expect(await send({ ...request, expects: [status] })).toMatchObject({ ok: true, status });
});

test('gives up at the deadline, and at once when nobody waits', async () => {
  const hanging: FetchLike = (_url, { signal }) =>
    new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }));
  const asked: number[] = [];
  const { send } = gatewayOver(hanging, (ms) => {
    asked.push(ms);
    return AbortSignal.timeout(5);
  });
  expect(await send({ ...request, deadlineMs: 1_200 })).toEqual({ ok: false, reason: 'no answer in 1.2 s' });
  expect(await send({ ...request, deadlineMs: 99_000 })).toEqual({ ok: false, reason: 'no answer in 3 s' });
  expect(asked).toEqual([1_200, 3_000]);

  const controller = new AbortController();
  const { open } = gatewayOver(hanging);
  const waiting = open('on', controller.signal)(request);
  controller.abort();
  expect(await waiting).toEqual({ ok: false, reason: 'given up, because nobody waits for it' });
  expect(await open('on', controller.signal)(request)).toMatchObject({ ok: false });
});

test('error texts of the network are not shown: they can hold addresses', async () => {
  const { send } = gatewayOver(async () => {
    throw new TypeError('connect ECONNREFUSED 10.0.0.1 a.officer@oakvale.example');
  });
  expect(await send(request)).toEqual({ ok: false, reason: 'no connection' });
});

test('JSON that is cut, of another shape or made to pollute is a failure or harmless', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(parseJson(bytes('{"a":'), Found)).toEqual({ ok: false, reason: 'answered with broken JSON' });
  expect(parseJson(bytes('{"b":1}'), Found)).toEqual({ ok: false, reason: 'answered in an unknown form' });
  expect(parseJson(bytes(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), Found)).toMatchObject({ ok: false });
  parseJson(bytes('{"a":1,"__proto__":{"polluted":true}}'), Found);
  expect({}).not.toHaveProperty('polluted');
});

test.each([
  ['120', 120_000],
  ['0', 0],
  [' 7 ', 7_000],
  ['Mon, 15 Jun 2026 12:01:00 GMT', 60_000],
  ['Mon, 15 Jun 2026 11:00:00 GMT', 0],
  ['999999999', 3_600_000],
  ['soon', null],
  [null, null],
])('Retry-After %s is %s ms', (header, ms) => {
  expect(retryAfter(header, NOW)).toBe(ms);
});
