import { Hono } from 'hono';
import type { Deps } from './deps.ts';
import { createMetrics } from './http/metrics.ts';
import { problem } from './http/problem.ts';
import { answerWithToken } from './http/token-answer.ts';
import { routes } from './routes/index.ts';
import type { Route, RouteContext } from './routes/route.ts';
import { storeFailure } from './store/failure.ts';

/** Requests under way at once beyond which new ones are turned away, so that those under way are served at their rate. */
const MAX_UNDER_WAY = 256;

const answer = (
  route: Route,
  request: Request,
  context: RouteContext & { params: Readonly<Record<string, string>> },
): Promise<Response> | Response =>
  route.role === null ? route.answer(context) : answerWithToken(route, request, context);

/** The service as a function from Request to Response. */
export function createApp(deps: Deps): Hono {
  const metrics = createMetrics();
  const context: RouteContext = { deps, metrics };
  const app = new Hono();
  let underWay = 0;
  for (const route of routes) {
    app.on(route.method.toUpperCase(), route.path, async (hono) => {
      if (route.role !== null && underWay >= MAX_UNDER_WAY) {
        metrics.shed();
        return problem('overloaded', { retryAfterS: 1 });
      }
      const started = performance.now();
      underWay += 1;
      try {
        const response = await answer(route, hono.req.raw, { ...context, params: hono.req.param() });
        metrics.answered(route.path, response.status, (performance.now() - started) / 1000);
        return response;
      } finally {
        underWay -= 1;
      }
    });
    app.all(route.path, () => problem('method-not-allowed'));
  }
  app.notFound(() => problem('not-found'));
  app.onError((error, hono) => {
    const storeCode = storeFailure(error);
    deps.log({ event: 'error', method: hono.req.method, error: error.name, code: storeCode });
    return storeCode === null ? problem('internal') : problem('store-unavailable', { retryAfterS: 1 });
  });
  return app;
}
