import { expect, test } from 'vitest';
import { mailDns } from '../../src/providers/mail-dns.ts';
import { rcode, resolverOf, type Zone } from '../helpers/dns.ts';
import { type FetchLike, lookWith } from '../helpers/providers.ts';

const domain = 'oakvale.example';
const zone: Zone = {
  'oakvale.example MX': [
    { preference: 20, exchange: 'mx2.oakvale.example' },
    { preference: 10, exchange: 'mx1.oakvale.example' },
  ],
  'oakvale.example TXT': ['site-check=1', ['v=spf1 mx ', 'include:_spf.mail.example -all']],
  'oakvale.example NS': ['ns1.dns.example'],
  'oakvale.example A': ['192.0.2.7'],
  '_dmarc.oakvale.example TXT': ['v=DMARC1; p=reject; sp=quarantine'],
  '_mta-sts.oakvale.example TXT': ['v=STSv1; id=1'],
  '_spf.mail.example TXT': ['v=spf1 a exists:%{i}.x.example ip4:192.0.2.0/24 -all'],
};
const first = { resolver: 'https://dns.one.example/q' };
const both = { ...first, secondResolver: 'https://dns.two.example/q' };

const look = async (fetch: FetchLike, own: Record<string, string> = first, name = domain) =>
  (await lookWith(mailDns, name, { fetch, own })).answer;

test('reads MX in order, SPF put together from pieces, DMARC, hosts, MTA-STS and TLS-RPT', async () => {
  expect(await look(resolverOf(zone))).toEqual({
    status: 'found',
    value: {
      exists: true,
      mx: ['mx1.oakvale.example', 'mx2.oakvale.example'],
      nullMx: false,
      spf: 'v=spf1 mx include:_spf.mail.example -all',
      dmarc: { policy: 'reject', subdomainPolicy: 'quarantine', domain },
      nameServers: ['ns1.dns.example'],
      addresses: ['192.0.2.7'],
      spfLookups: 4,
      dnssec: 'insecure',
      mtaSts: true,
      tlsRpt: false,
    },
  });
});

test('tells a domain that takes no mail (RFC 7505) from one that names no mail server', async () => {
  const nullMx = { ...zone, 'oakvale.example MX': [{ preference: 0, exchange: '.' }] };
  expect(await look(resolverOf(nullMx))).toMatchObject({ value: { mx: [], nullMx: true } });
  expect(await look(resolverOf({ ...zone, 'oakvale.example MX': [] }))).toMatchObject({
    value: { mx: [], nullMx: false },
  });
});

test('takes the policy of the organisation when a subdomain has none (RFC 7489 section 6.6.3)', async () => {
  const answer = await look(resolverOf({ ...zone, 'mail.oakvale.example MX': [] }), first, 'mail.oakvale.example');
  expect(answer).toMatchObject({ value: { dmarc: { policy: 'reject', domain } } });
});

test('NXDOMAIN means that the domain does not exist', async () => {
  expect(await look(resolverOf({}))).toMatchObject({ status: 'found', value: { exists: false } });
});

test('NXDOMAIN is believed only when the second resolver does not contradict it', async () => {
  const fetch: FetchLike = (url, init) =>
    url.includes('dns.one') ? resolverOf({})(url, init) : resolverOf(zone)(url, init);
  expect(await look(fetch, both)).toEqual({
    status: 'unavailable',
    reason: 'MX: the two resolvers contradict each other',
  });
});

test.each([
  [2, 'SERVFAIL'],
  [5, 'REFUSED'],
  [4, 'NOTIMP'],
])('an answer of code %i is never "no record"', async (code, name) => {
  const fetch = resolverOf(zone, (question) => rcode(question, code));
  expect(await look(fetch)).toEqual({ status: 'unavailable', reason: `MX: answered ${name}` });
});

test('a failure of one needed record makes the whole answer unavailable and names it', async () => {
  const failing = (name: string) =>
    resolverOf(zone, (question) => (question.name === name && question.type === 'TXT' ? rcode(question, 2) : null));
  expect(await look(failing(domain))).toEqual({ status: 'unavailable', reason: 'SPF: answered SERVFAIL' });
  expect(await look(failing(`_dmarc.${domain}`))).toEqual({
    status: 'unavailable',
    reason: 'DMARC: answered SERVFAIL',
  });
});

test('a failure of a record that only adds something leaves that out', async () => {
  const fetch = resolverOf(zone, (question) => (question.name.startsWith('_mta-sts') ? rcode(question, 2) : null));
  const answer = await look(fetch);
  expect(answer).toMatchObject({ status: 'found', value: { tlsRpt: false } });
  expect(answer).not.toHaveProperty('value.mtaSts');
});

test('signatures that do not verify are bogus: SERVFAIL, and records when unchecked (RFC 4035)', async () => {
  const CHECKING_DISABLED = 0x10;
  const fetch = resolverOf(zone, (question) => (question.flags & CHECKING_DISABLED ? null : rcode(question, 2)));
  expect(await look(fetch)).toMatchObject({ status: 'found', value: { dnssec: 'bogus', exists: true } });
});

test('asks the second resolver when the first fails', async () => {
  const good = resolverOf(zone);
  const fetch: FetchLike = async (url, init) => {
    if (url.includes('dns.one')) throw new TypeError('refused');
    return good(url, init);
  };
  expect(await look(fetch, both)).toMatchObject({ status: 'found', value: { exists: true } });
});

test('counts look-ups inside includes, and stops at a loop', async () => {
  const loop = { ...zone, 'oakvale.example TXT': ['v=spf1 include:oakvale.example mx -all'] };
  expect(await look(resolverOf(loop))).toMatchObject({ value: { spfLookups: 4 } });
  const deep: Zone = { ...zone, 'oakvale.example TXT': ['v=spf1 include:s0.example -all'] };
  for (let i = 0; i < 20; i += 1) deep[`s${i}.example TXT`] = [`v=spf1 include:s${i + 1}.example -all`];
  const fetch = resolverOf(deep);
  expect(await look(fetch)).toMatchObject({ value: { spfLookups: 12 } });
  expect(fetch.asked.filter((question) => question.startsWith('s')).length).toBeLessThan(13);
});

test('tells the resolver domains only, and the log says which', async () => {
  const { rows } = await lookWith(mailDns, domain, { fetch: resolverOf(zone), own: first });
  expect(rows.every(({ disclosed, host }) => disclosed.startsWith('domain ') && host === 'dns.one.example')).toBe(true);
  expect(rows.map(({ disclosed }) => disclosed)).toContain('domain _dmarc.oakvale.example');
});

test('asks nothing without a resolver, and nothing about a name that is none', async () => {
  const fetch = resolverOf(zone);
  expect(await look(fetch, {})).toEqual({ status: 'unavailable', reason: 'MX: no resolver is chosen' });
  expect(await look(fetch, first, 'a..b')).toEqual({
    status: 'unavailable',
    reason: 'MX: the name cannot be asked for',
  });
  expect(fetch.asked).toEqual([]);
});
