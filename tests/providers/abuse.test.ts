import { expect, test } from 'vitest';
import { readListing, spamhausDbl } from '../../src/providers/spamhaus-dbl.ts';
import { urlhaus } from '../../src/providers/urlhaus.ts';
import { rcode, resolverOf } from '../helpers/dns.ts';
import { answering, json, lookWith } from '../helpers/providers.ts';

const domain = 'oakvale.example';
const URLHAUS = 'https://urlhaus-api.abuse.ch/v1/host/';
const haus = (response: () => Response) =>
  lookWith(urlhaus, domain, { fetch: answering({ [URLHAUS]: response }), own: { key: 'k' } });

test('URLhaus: the outcome stands in query_status, and numbers come as text', async () => {
  expect((await haus(() => json({ query_status: 'ok', url_count: '3' }))).answer).toEqual({
    status: 'found',
    value: { lists: ['urlhaus'] },
  });
  expect((await haus(() => json({ query_status: 'no_results' }))).answer).toEqual({ status: 'absent' });
});

test.each(['unknown_auth_key', 'invalid_host', 'http_post_expected'])('URLhaus: %s is no verdict', async (status) => {
  expect((await haus(() => json({ query_status: status }))).answer).toEqual({
    status: 'unavailable',
    reason: `answered ${status}`,
  });
});

test('URLhaus: overload is no verdict, and nobody is contacted without a key', async () => {
  expect((await haus(() => new Response('', { status: 503 }))).answer).toEqual({
    status: 'unavailable',
    reason: 'answered 503',
  });
  expect(urlhaus.origins({})).toEqual([]);
});

test.each([
  [['127.0.1.2'], { status: 'found', value: { lists: ['dbl'] } }],
  [['127.0.1.4', '127.0.1.5'], { status: 'found', value: { lists: ['dbl'] } }],
  [['127.0.1.102'], { status: 'found', value: { lists: ['dbl:abused-legitimate'] } }],
  [['127.0.1.255'], { status: 'unavailable', reason: 'answered with an unknown code' }],
  [['127.255.255.252'], { status: 'unavailable', reason: 'the list refused the question (127.255.255.252)' }],
  [['127.255.255.254'], { status: 'unavailable', reason: 'the list refused the question (127.255.255.254)' }],
  [
    ['127.255.255.255', '127.0.1.2'],
    { status: 'unavailable', reason: 'the list refused the question (127.255.255.255)' },
  ],
  [['192.0.2.1'], { status: 'unavailable', reason: 'answered with an unknown code' }],
])('Spamhaus DBL: %j', (addresses, expected) => {
  expect(readListing(addresses)).toEqual(expected);
});

const own = { resolver: 'https://dns.company.example/q', zone: 'secretkey.dbl.dq.spamhaus.example' };

test('Spamhaus DBL: asks the company resolver, and keeps the query key out of the log', async () => {
  const listed = resolverOf({ [`${domain}.${own.zone} A`]: ['127.0.1.4'] });
  const { answer, rows } = await lookWith(spamhausDbl, domain, { fetch: listed, own });
  expect(answer).toEqual({ status: 'found', value: { lists: ['dbl'] } });
  expect(JSON.stringify(rows)).not.toContain('secretkey');
  expect((await lookWith(spamhausDbl, domain, { fetch: resolverOf({}), own })).answer).toEqual({ status: 'absent' });
});

test('Spamhaus DBL: a resolver that refuses is never "not listed"', async () => {
  const fetch = resolverOf({}, (question) => rcode(question, 5));
  expect((await lookWith(spamhausDbl, domain, { fetch, own })).answer).toEqual({
    status: 'unavailable',
    reason: 'answered REFUSED',
  });
});
