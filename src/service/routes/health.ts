import type { OpenRoute } from './route.ts';

const text = (body: string, status = 200, type = 'text/plain; charset=utf-8') =>
  new Response(body, { status, headers: { 'content-type': type, 'cache-control': 'no-store' } });

/** The process answers. Says nothing of the store, so that an outage there does not restart every instance. */
export const livez: OpenRoute = {
  method: 'get',
  path: '/livez',
  summary: 'The process is alive',
  role: null,
  answer: () => text('alive\n'),
};

/** How long readiness waits for the store before it says no. */
const READY_DEADLINE_MS = 1500;

export const readyz: OpenRoute = {
  method: 'get',
  path: '/readyz',
  summary: 'The store answers, so requests can be served',
  role: null,
  async answer({ deps }) {
    const deadline = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), READY_DEADLINE_MS).unref());
    const answered = deps.store.ping().then(
      () => 'ready' as const,
      () => 'down' as const,
    );
    const state = await Promise.race([answered, deadline]);
    return state === 'ready' ? text('ready\n') : text(`not ready: the store is ${state}\n`, 503);
  },
};

export const metricsRoute: OpenRoute = {
  method: 'get',
  path: '/metrics',
  summary: 'Counters of this instance in Prometheus text format',
  role: null,
  answer: ({ metrics }) => text(metrics.text(), 200, 'text/plain; version=0.0.4; charset=utf-8'),
};
