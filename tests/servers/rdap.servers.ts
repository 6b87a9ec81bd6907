import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registration } from '../../src/providers/registration.ts';
import { lookWith } from '../helpers/providers.ts';
import { root } from '../helpers/root.ts';
import { type Listening, listen } from './listen.ts';

const samples = path.join(process.env.COUNTERSIGN_CORPUS ?? path.join(root, '../shared'), 'data/rdap-samples');
const has = existsSync(samples);
if (!has) console.log('Not measured: the published RDAP answers (COUNTERSIGN_CORPUS is not there).');

/** Answers of our own, as registries give them: the year of registration stands in the name. */
const generated = (name: string) => ({
  objectClassName: 'domain',
  ldhName: name,
  events: [{ eventAction: 'registration', eventDate: `${name.slice(1, 5)}-02-03T04:05:06Z` }],
  status: ['active'],
});

let server: Listening;
beforeAll(async () => {
  server = await listen(
    createServer((request, response) => {
      const name = decodeURIComponent((request.url ?? '').split('/domain/')[1] ?? '');
      const file = path.join(samples, `${path.basename(name)}.json`);
      const known = /^y\d{4}\./.test(name);
      const body = known ? JSON.stringify(generated(name)) : has && existsSync(file) ? readFileSync(file) : null;
      response.writeHead(body === null ? 404 : 200, { 'content-type': 'application/rdap+json' });
      response.end(body ?? '{"errorCode":404}');
    }),
  );
});
afterAll(() => server.close());

async function look(domain: string) {
  const zone = domain.slice(domain.indexOf('.') + 1);
  const own = { services: { [zone]: `http://127.0.0.1:${server.port}` } };
  return (await lookWith(registration, domain, { fetch: (url, init) => fetch(url, init), own })).answer;
}

test('reads generated answers of many years, and a name that is not registered', async () => {
  for (let year = 1985; year <= 2026; year += 1) {
    expect(await look(`y${year}.example`)).toMatchObject({ value: { registeredAt: `${year}-02-03T04:05:06.000Z` } });
  }
  expect(await look('nobody.example')).toEqual({ status: 'absent' });
});

test.runIf(has).each([
  ['lemonde.fr', '2005-08-02T14:16:36.000Z'],
  ['home.moscow', expect.any(String)],
  ['microsoft.click', expect.any(String)],
])('reads the published answer for %s', async (domain, registeredAt) => {
  expect(await look(domain)).toMatchObject({ status: 'found', value: { registeredAt, registrar: expect.any(String) } });
});
