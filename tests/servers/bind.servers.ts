import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailDns } from '../../src/providers/mail-dns.ts';
import { spamhausDbl } from '../../src/providers/spamhaus-dbl.ts';
import { lookWith } from '../helpers/providers.ts';
import { type Bind, namedPath, startBind } from './bind.ts';

let bind: Bind;
beforeAll(async () => {
  const named = namedPath();
  if (!named) throw new Error('bind9 is not installed: `npm test` installs it, or set NAMED to its program');
  bind = await startBind(named);
});
afterAll(() => bind?.stop());

const look = async (domain: string, settings: Record<string, string> = {}) =>
  (await lookWith(mailDns, domain, { fetch: bind.fetch, own: { resolver: bind.url, ...settings } })).answer;

test('reads every mail record of a domain', async () => {
  expect(await look('oakvale.example')).toEqual({
    status: 'found',
    value: {
      exists: true,
      mx: ['mx1.oakvale.example', 'mx2.oakvale.example'],
      nullMx: false,
      spf: 'v=spf1 mx include:_spf.oakvale.example -all',
      dmarc: { policy: 'reject', subdomainPolicy: 'quarantine', domain: 'oakvale.example' },
      nameServers: ['ns1.oakvale.example'],
      addresses: ['192.0.2.7'],
      spfLookups: 2,
      dnssec: 'insecure',
      mtaSts: true,
      tlsRpt: true,
    },
  });
});

test('takes the DMARC policy of the organisation for a subdomain', async () => {
  expect(await look('branch.oakvale.example')).toMatchObject({
    value: { dmarc: { domain: 'oakvale.example' }, spf: null },
  });
});

test('tells a null MX, a name that does not exist and a refusal apart', async () => {
  expect(await look('silent.oakvale.example')).toMatchObject({ value: { exists: true, nullMx: true } });
  expect(await look('nobody.oakvale.example')).toMatchObject({ value: { exists: false } });
  expect(await look('elsewhere.example')).toEqual({ status: 'unavailable', reason: 'MX: answered REFUSED' });
});

test('goes to the second resolver when the first is not there', async () => {
  const settings = { resolver: 'https://localhost:1/dns-query', secondResolver: bind.url };
  expect(await look('oakvale.example', settings)).toMatchObject({ status: 'found', value: { exists: true } });
});

test('reads a blocklist through it, whose error codes are no listing', async () => {
  const own = { resolver: bind.url, zone: 'dbl.oakvale.example' };
  const listing = async (name: string) => (await lookWith(spamhausDbl, name, { fetch: bind.fetch, own })).answer;
  expect(await listing('listed')).toEqual({ status: 'found', value: { lists: ['dbl'] } });
  expect(await listing('clean')).toEqual({ status: 'absent' });
  expect((await listing('refused')).status).toBe('unavailable');
});
