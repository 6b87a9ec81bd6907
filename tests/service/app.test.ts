import { expect, test } from 'vitest';
import { BODY_LIMIT_BYTES } from '../../src/service/http/body.ts';
import { routes } from '../../src/service/routes/index.ts';
import { storeFailure } from '../../src/service/store/failure.ts';
import type { Store } from '../../src/service/store/store.ts';
import { serviceOver, sighting } from './helpers/service.ts';

const down = (): Promise<never> => Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }));
const brokenStore: Store = {
  kind: 'broken',
  asTenant: down,
  asOperator: down,
  onNews: () => () => undefined,
  ping: down,
  close: () => Promise.resolve(),
};
const token = `cs_00000000-0000-4000-8000-000000000000_${'0'.repeat(12)}_${'A'.repeat(43)}`;

test('the description lists exactly the routes that are served', async () => {
  const { app } = serviceOver(brokenStore, 'openapi');
  const description = (await (await app.request('/openapi.json')).json()) as {
    openapi: string;
    paths: Record<string, object>;
  };
  expect(description.openapi).toBe('3.1.0');
  const described = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(described.sort()).toEqual(
    routes.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`).sort(),
  );
});

test('every route for tokens refuses a caller without one, as a problem document', async () => {
  const { app } = serviceOver(brokenStore, 'unauthorized');
  for (const { method, path } of routes.filter(({ role }) => role !== null)) {
    const response = await app.request(path, { method: method.toUpperCase() });
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  }
});

test('an outage of the store is said, with when to try again, and the process stays alive', async () => {
  const { app, post, logged } = serviceOver(brokenStore, 'outage');
  const response = await post('/v1/sightings', token, sighting('a'));
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('1');
  expect((await app.request('/readyz')).status).toBe(503);
  expect((await app.request('/livez')).status).toBe(200);
  expect(logged).toEqual([{ event: 'error', method: 'POST', error: 'Error', code: 'ECONNREFUSED' }]);
});

test('an unknown address and a wrong method each get their own problem', async () => {
  const { app } = serviceOver(brokenStore, 'unknown');
  expect((await app.request('/v1/nothing')).status).toBe(404);
  expect((await app.request('/v1/sightings')).status).toBe(405);
});

test('the body limit is a constant that fits a full sighting', () => {
  const full = sighting('a', { targets: Array.from({ length: 50 }, () => 'A'.repeat(22)) });
  expect(JSON.stringify(full).length).toBeLessThan(BODY_LIMIT_BYTES / 8);
});

test.each([
  'Connection terminated unexpectedly',
  'Connection terminated',
  'Client has encountered a connection error and is not queryable',
  'timeout exceeded when trying to connect',
])('"%s" is an outage of the store, not a fault of ours', (message) => {
  expect(storeFailure(new Error('Failed query', { cause: new Error(message) }))).toBe('connection');
});
