import { describeRoutes } from '../openapi.ts';
import { SERVICE_VERSION } from '../version.ts';
import {
  contestsRoute,
  eraseRoute,
  exportRoute,
  newTokenRoute,
  retentionRoute,
  revokeRoute,
  tenantRoute,
  tokensRoute,
} from './admin.ts';
import { feedsRoute } from './feeds.ts';
import { livez, metricsRoute, readyz } from './health.ts';
import { keysRoute } from './keys.ts';
import { callBacksRoute, reportsRoute, sightingsRoute } from './memory.ts';
import { alertsRoute, changesRoute, recordsRoute } from './records.ts';
import type { Route } from './route.ts';
import { rangeRoute, snapshotListRoute, snapshotRoute } from './snapshot.ts';
import { requesterStandingRoute, standingRoute } from './standing.ts';

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
  recordsRoute,
  alertsRoute,
  changesRoute,
  requesterStandingRoute,
  feedsRoute,
  contestsRoute,
  tenantRoute,
  retentionRoute,
  exportRoute,
  eraseRoute,
  tokensRoute,
  newTokenRoute,
  revokeRoute,
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
