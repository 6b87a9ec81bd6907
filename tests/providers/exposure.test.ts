import { expect, test } from 'vitest';
import { haveIBeenPwned } from '../../src/providers/have-i-been-pwned.ts';
import { hudsonRockAccount } from '../../src/providers/hudson-rock-account.ts';
import { hudsonRockDomain } from '../../src/providers/hudson-rock-domain.ts';
import { answering, digest, json, lookWith } from '../helpers/providers.ts';

const email = 'a.officer@oakvale.example';
const HR = 'https://cavalier.hudsonrock.com/api/json/v2/osint-tools';

test('Hudson Rock: keeps the number of infected colleagues and the latest day, nothing else', async () => {
  const body = {
    total: 900,
    employees: '12',
    users: 3,
    last_employee_compromised: '2026-05-01T10:00:00.000Z',
    employeePasswords: { x: 1 },
  };
  const { answer, rows } = await lookWith(hudsonRockDomain, 'oakvale.example', {
    fetch: answering({ [`${HR}/search-by-domain`]: () => json(body) }),
  });
  expect(answer).toEqual({ status: 'found', value: { infections: 12, latestAt: '2026-05-01T10:00:00.000Z' } });
  expect(rows).toMatchObject([{ disclosed: 'domain oakvale.example' }]);
});

test('Hudson Rock: nobody infected and 404 are "nothing there"; an unknown form is not', async () => {
  const at = (response: () => Response) =>
    lookWith(hudsonRockDomain, 'oakvale.example', { fetch: answering({ [`${HR}/search-by-domain`]: response }) });
  expect((await at(() => json({ employees: 0 }))).answer).toEqual({ status: 'absent' });
  expect((await at(() => new Response('', { status: 404 }))).answer).toEqual({ status: 'absent' });
  expect((await at(() => json({ message: 'hello' }))).answer.status).toBe('unavailable');
  expect((await at(() => new Response('', { status: 429 }))).answer).toEqual({
    status: 'unavailable',
    reason: 'answered 429',
  });
});

test('Hudson Rock: of an address, days and counts stay; passwords, machines and log-ins do not', async () => {
  const stealer = {
    date_compromised: '2026-05-01T10:00:00Z',
    computer_name: 'DESK-1',
    ip: '192.0.2.9',
    top_passwords: ['s*****t'],
    top_logins: ['a.officer@oakvale.example', 'app.kodexglobal.com'],
  };
  const body = { message: 'x', stealers: [stealer, { date_compromised: '2026-06-01T00:00:00Z', antiviruses: {} }] };
  const { answer } = await lookWith(hudsonRockAccount, email, {
    fetch: answering({ [`${HR}/search-by-email`]: () => json(body) }),
  });
  expect(answer).toEqual({
    status: 'found',
    value: { infections: 2, latestAt: '2026-06-01T00:00:00.000Z', breaches: 0, portalLogins: true },
  });
  const clean = answering({ [`${HR}/search-by-email`]: () => json({ message: 'none', stealers: [] }) });
  expect((await lookWith(hudsonRockAccount, email, { fetch: clean })).answer).toEqual({ status: 'absent' });
});

const own = { key: '0'.repeat(32) };
const HIBP = 'https://haveibeenpwned.com/api/v3';
const breaches = [
  { Name: 'BigShop', BreachDate: '2019-05-01', IsStealerLog: false },
  { Name: 'LogsOfMay', BreachDate: '2026-05-09', IsStealerLog: true },
];
const rangeOf = async (websites: string[]) => {
  const hash = (await digest('SHA-1', email)).toUpperCase();
  const rows = [
    { hashSuffix: 'F'.repeat(34), websites: ['SomebodyElse'] },
    { hashSuffix: hash.slice(6), websites },
  ];
  return { url: `${HIBP}/breachedaccount/range/${hash.slice(0, 6)}`, rows };
};

test('Have I Been Pwned: asks by six digits of a hash, and counts stealer logs apart from breaches', async () => {
  const { url, rows: range } = await rangeOf(['BigShop', 'LogsOfMay']);
  const fetch = answering({ [url]: () => json(range), [`${HIBP}/breaches`]: () => json(breaches) });
  const { answer, rows } = await lookWith(haveIBeenPwned, email, { fetch, own });
  expect(answer).toEqual({
    status: 'found',
    value: { infections: 1, latestAt: '2026-05-09T00:00:00.000Z', breaches: 1 },
  });
  expect(rows.map(({ disclosed }) => disclosed)).toEqual(['first 6 hex digits of a hash', 'nothing about any request']);
  expect(JSON.stringify(fetch.asked.map((request) => request.url))).not.toContain('officer');
});

test('Have I Been Pwned: an address that nobody has, and a range that nobody is in, are "nothing there"', async () => {
  const { url } = await rangeOf([]);
  const range = answering({ [url]: () => json([{ hashSuffix: 'F'.repeat(34), websites: ['X'] }]) });
  expect((await lookWith(haveIBeenPwned, email, { fetch: range, own })).answer).toEqual({ status: 'absent' });
  const empty = answering({
    [url]: () => new Response('', { status: 404, headers: { 'content-type': 'text/plain' } }),
  });
  expect((await lookWith(haveIBeenPwned, email, { fetch: empty, own })).answer).toEqual({ status: 'absent' });
});

test.each([
  [401, {}, { status: 'unavailable', reason: 'answered 401' }],
  [403, {}, { status: 'unavailable', reason: 'answered 403' }],
  [429, { 'retry-after': '2' }, { status: 'unavailable', reason: 'answered 429' }],
  [503, {}, { status: 'unavailable', reason: 'answered 503' }],
])('Have I Been Pwned: answer %i', async (status, headers, expected) => {
  const { url } = await rangeOf([]);
  const fetch = answering({ [url]: () => new Response('no', { status, headers: { ...headers } }) });
  expect((await lookWith(haveIBeenPwned, email, { fetch, own })).answer).toEqual(expected);
});

test('Have I Been Pwned: the full address leaves only when the plan has no range search and it is allowed', async () => {
  const { url } = await rangeOf([]);
  const fetch = answering({
    [url]: () => new Response('no', { status: 403 }),
    [`${HIBP}/breachedaccount/${encodeURIComponent(email)}`]: () => json([{ Name: 'BigShop' }]),
    [`${HIBP}/breaches`]: () => json(breaches),
  });
  const { answer } = await lookWith(haveIBeenPwned, email, { fetch, own: { ...own, fullAddress: true } });
  expect(answer).toMatchObject({ status: 'found', value: { infections: 0, breaches: 1 } });
});

test('Have I Been Pwned: contacts nobody without a key', () => {
  expect(haveIBeenPwned.origins({})).toEqual([]);
});
