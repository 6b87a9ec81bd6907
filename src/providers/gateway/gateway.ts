import { unlessAborted } from './aborted.ts';
import { readBody } from './read-body.ts';
import { retryAfter } from './retry-after.ts';
import type { Reply, RequestLog, Send, SendRequest } from './types.ts';

/** Every look-up answers or is given up within this (design section 6). */
export const DEADLINE_MS = 3_000;
const MAX_BYTES = 262_144;

export interface GatewayOptions {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  now: () => number;
  /** A signal that aborts after so many milliseconds. */
  timer: (ms: number) => AbortSignal;
  log: RequestLog;
  /** Origins that a provider that is switched on may contact now; empty for any other. */
  allowed: (provider: string) => readonly string[];
}

const mediaType = (response: Response): string =>
  (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** What went wrong, in words for the reviewer. Error texts of browsers are not shown: they can hold addresses. */
function failure(signal: AbortSignal, timer: AbortSignal, ms: number): string {
  if (timer.aborted) return `no answer in ${ms / 1000} s`;
  return signal.aborted ? 'given up, because nobody waits for it' : 'no connection';
}

function refusal(request: SendRequest, response: Response, now: number): Reply | null {
  const { status } = response;
  const type = mediaType(response);
  // "Not found" as a page for people is the word of a proxy or a sign-in page, not of the source.
  if (request.expects?.includes(status) && type !== 'text/html') return null;
  if (!response.ok) {
    const wait = retryAfter(response.headers.get('retry-after'), now);
    return { ok: false, reason: `answered ${status}`, ...(wait === null ? {} : { retryAfterMs: wait }) };
  }
  return request.accept.includes(type) ? null : { ok: false, reason: `answered with ${type || 'no type'}` };
}

/** The request as it goes out: nothing of the reviewer's, no cookies, no cache, no following to another place. */
const initOf = (request: SendRequest, signal: AbortSignal): RequestInit => ({
  method: request.method ?? 'GET',
  headers: { accept: request.accept.join(', '), ...request.headers },
  ...(request.body === undefined ? {} : { body: request.body }),
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  // A redirect is known only after it was followed or refused: following would tell the other place what we ask.
  redirect: 'error',
  signal,
});

/**
 * THE way out of the browser for every provider. `open(provider, signal)` gives a `send` that reaches only the origins
 * of that provider, answers within the deadline, reads no more than it should and leaves a row in the log.
 */
export function createGateway({ fetch, now, timer, log, allowed }: GatewayOptions) {
  async function attempt(request: SendRequest, signal: AbortSignal): Promise<Reply> {
    const response = await fetch(request.url, initOf(request, signal));
    const refused = refusal(request, response, now());
    if (refused) {
      void response.body?.cancel().catch(() => undefined);
      return refused;
    }
    const bytes = await readBody(response, request.maxBytes ?? MAX_BYTES);
    if (bytes === null) return { ok: false, reason: 'answered with too much' };
    return { ok: true, status: response.status, bytes, headers: response.headers };
  }

  async function exchange(request: SendRequest, signal: AbortSignal): Promise<Reply> {
    const ms = Math.min(request.deadlineMs ?? DEADLINE_MS, DEADLINE_MS);
    const limit = timer(ms);
    const failed = (): Reply => ({ ok: false, reason: failure(signal, limit, ms) });
    // The signal tells the network to stop; the race ends the wait even where the network does not listen.
    return unlessAborted(attempt(request, AbortSignal.any([signal, limit])).catch(failed), [signal, limit], failed);
  }

  return (provider: string, signal: AbortSignal): Send =>
    async (request) => {
      const url = URL.canParse(request.url) ? new URL(request.url) : null;
      if (url === null || url.username !== '' || !allowed(provider).includes(url.origin)) {
        return { ok: false, reason: `may not contact ${url?.host ?? 'this address'}`, unsent: true };
      }
      if (signal.aborted) return { ok: false, reason: 'given up, because nobody waits for it', unsent: true };
      const row = { at: now(), provider, host: url.host, disclosed: request.discloses, bytes: 0, outcome: 'asked' };
      const id = await log.begin(row);
      const reply = await exchange(request, signal);
      const outcome = reply.ok ? `answered ${reply.status}` : reply.reason;
      await log.end(id, { bytes: reply.ok ? reply.bytes.byteLength : 0, outcome });
      return reply;
    };
}
export type Gateway = ReturnType<typeof createGateway>;
