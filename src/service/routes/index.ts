import { describeRoutes } from '../openapi.ts';
import { SERVICE_VERSION } from '../version.ts';
import { livez, metricsRoute, readyz } from './health.ts';
import { keysRoute } from './keys.ts';
import { callBacksRoute, reportsRoute, sightingsRoute } from './memory.ts';
import type { Route } from './route.ts';
import { rangeRoute, snapshotListRoute, snapshotRoute } from './snapshot.ts';
import { standingRoute } from './standing.ts';

const listed: readonly Route[] = [
  livez,
  readyz,
  metricsRoute,
  keysRoute,
  snapshotRoute,
  snapshotListRoute,
  rangeRoute,
  standingRoute,
  sightingsRoute,
  callBacksRoute,
  reportsRoute,
];

const openapi: Route = {
  method: 'get',
  path: '/openapi.json',
  summary: 'This description',
  role: null,
  answer: () => Response.json(describeRoutes(routes, SERVICE_VERSION)),
};

/** THE list of routes: what is served, what is described, and who may ask. */
export const routes: readonly Route[] = [...listed, openapi];
