import { afterAll, beforeAll, expect, test } from 'vitest';
import { registration } from '../../src/providers/registration.ts';
import { lookWith } from '../helpers/providers.ts';
import { publishedAnswers, type Rdap, startRdap } from './rdap.ts';

if (publishedAnswers.size === 0) {
  console.log('Not measured: the published RDAP answers (COUNTERSIGN_CORPUS is not there).');
}

let server: Rdap;
beforeAll(async () => {
  server = await startRdap();
});
afterAll(() => server.close());

async function look(domain: string) {
  const zone = domain.slice(domain.indexOf('.') + 1);
  const own = { services: { [zone]: server.url } };
  return (await lookWith(registration, domain, { fetch: (url, init) => fetch(url, init), own })).answer;
}

test('reads generated answers of many years, and a name that is not registered', async () => {
  for (let year = 1985; year <= 2026; year += 1) {
    expect(await look(`y${year}.example`)).toMatchObject({ value: { registeredAt: `${year}-02-03T04:05:06.000Z` } });
  }
  expect(await look('nobody.example')).toEqual({ status: 'absent' });
});

test.each([...publishedAnswers.keys()])('reads the published answer for %s', async (domain) => {
  expect(await look(domain)).toMatchObject({
    status: 'found',
    value: { registeredAt: expect.stringMatching(/^(19|20)\d\d-/), registrar: expect.any(String) },
  });
});
