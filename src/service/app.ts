import { type Context, Hono } from 'hono';
import type { Deps } from './deps.ts';
import { createCallers } from './http/callers.ts';
import { createMetrics } from './http/metrics.ts';
import { problem } from './http/problem.ts';
import { createRates } from './http/rates.ts';
import { answerWithToken, type Gate } from './http/token-answer.ts';
import { routes } from './routes/index.ts';
import type { Route, RouteContext } from './routes/route.ts';
import { createPublished } from './snapshot/published.ts';
import { storeFailure } from './store/failure.ts';

/** Requests under way at once beyond which new ones are turned away, so that those under way are served at their rate. */
const MAX_UNDER_WAY = 256;

/** Node's own view of a request, where there is one: its headers are there without making a Request. */
interface NodeBindings {
  incoming?: { headers: { authorization?: string } };
}
type Asked = Context<{ Bindings: NodeBindings }>;

function answer(route: Route, hono: Asked, context: RouteContext & { gate: Gate }): Promise<Response> | Response {
  if (route.role === null) return route.answer(context);
  const incoming = (hono.env as NodeBindings | undefined)?.incoming;
  const asking = {
    authorization: (incoming ? incoming.headers.authorization : hono.req.header('authorization')) ?? '',
    params: hono.req.param(),
    query: (name: string) => hono.req.query(name),
    raw: () => hono.req.raw,
  };
  return answerWithToken(route, asking, context);
}

/** The service as a function from Request to Response. */
export function createApp(deps: Deps): Hono<{ Bindings: NodeBindings }> {
  const metrics = createMetrics();
  const gate = { callers: createCallers(deps), rates: createRates(deps.limits) };
  const context = { deps, metrics, published: createPublished(deps), gate };
  const app = new Hono<{ Bindings: NodeBindings }>();
  let underWay = 0;
  for (const route of routes) {
    const weight = route.role === null || route.waits ? 0 : 1;
    app.on(route.method.toUpperCase(), route.path, async (hono) => {
      if (weight > 0 && underWay >= MAX_UNDER_WAY) {
        metrics.shed();
        return problem('overloaded', { retryAfterS: 1 });
      }
      const started = performance.now();
      underWay += weight;
      try {
        const response = await answer(route, hono, context);
        metrics.answered(route.path, response.status, (performance.now() - started) / 1000);
        return response;
      } finally {
        underWay -= weight;
      }
    });
  }
  for (const path of new Set(routes.map((route) => route.path))) app.all(path, () => problem('method-not-allowed'));
  app.notFound(() => problem('not-found'));
  app.onError((error, hono) => {
    const storeCode = storeFailure(error);
    metrics.failed(storeCode === null ? 'internal' : 'store');
    deps.log({ event: 'error', method: hono.req.method, error: error.name, code: storeCode });
    return storeCode === null ? problem('internal') : problem('store-unavailable', { retryAfterS: 1 });
  });
  return app;
}
