import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAbout, RdapDomain, registrationOf } from '../../src/providers/rdap/parse.ts';
import { registration } from '../../src/providers/registration.ts';
import { answering, json, lookWith } from '../helpers/providers.ts';
import { runs, timeOf } from '../helpers/runs.ts';

const card = (...properties: unknown[]) => ['vcard', [['version', {}, 'text', '4.0'], ...properties]];
const answer = {
  objectClassName: 'domain',
  ldhName: 'OAKVALE.COM',
  status: ['client transfer prohibited'],
  events: [
    { eventAction: 'registration', eventDate: '2012-04-01T10:00:00+02:00' },
    { eventAction: 'last changed', eventDate: '2026-01-01T00:00:00Z' },
    { eventAction: 'expiration', eventDate: '2027-04-01T08:00:00Z' },
  ],
  entities: [
    {
      roles: ['registrar'],
      vcardArray: card(['fn', {}, 'text', 'Nameharbor']),
      entities: [{ roles: ['abuse'], vcardArray: card(['fn', {}, 'text', 'Desk']) }],
    },
    { roles: ['registrant'], vcardArray: card(['fn', {}, 'text', 'A Clerk'], ['org', {}, 'text', 'Oakvale County']) },
  ],
};
const URL_COM = 'https://rdap.verisign.com/com/v1/domain/oakvale.com';
const rdap =
  (value: unknown, init: ResponseInit = {}) =>
  () =>
    json(value, { ...init, headers: { 'content-type': 'application/rdap+json' } });

test('takes dates, statuses, registrar and owner out of an answer (RFC 9083)', async () => {
  const { answer: found, rows } = await lookWith(registration, 'oakvale.com', {
    fetch: answering({ [URL_COM]: rdap(answer) }),
  });
  expect(found).toEqual({
    status: 'found',
    value: {
      registeredAt: '2012-04-01T08:00:00.000Z',
      changedAt: '2026-01-01T00:00:00.000Z',
      expiresAt: '2027-04-01T08:00:00.000Z',
      registrar: 'Nameharbor',
      statuses: ['client transfer prohibited'],
      registrant: 'Oakvale County',
      privacy: false,
    },
  });
  expect(rows).toMatchObject([{ host: 'rdap.verisign.com', disclosed: 'domain oakvale.com' }]);
});

test('a name that is not registered is absent; any other refusal is unavailable', async () => {
  const at = (status: number) => answering({ [URL_COM]: rdap({ errorCode: status }, { status }) });
  expect((await lookWith(registration, 'oakvale.com', { fetch: at(404) })).answer).toEqual({ status: 'absent' });
  expect((await lookWith(registration, 'oakvale.com', { fetch: at(429) })).answer).toMatchObject({
    reason: 'answered 429',
  });
});

test('an answer about another name, an error object or a help page is no answer', async () => {
  for (const value of [{ ...answer, ldhName: 'other.com' }, { errorCode: 501, title: 'no' }, { notices: [] }]) {
    const { answer: got } = await lookWith(registration, 'oakvale.com', {
      fetch: answering({ [URL_COM]: rdap(value) }),
    });
    expect(got.status).toBe('unavailable');
  }
});

test('a zone without a service is unavailable and says so; nothing is sent', async () => {
  const fetch = answering({});
  const { answer: got } = await lookWith(registration, 'oakvale.invalidzone', { fetch });
  expect(got).toEqual({ status: 'unavailable', reason: 'no service for .invalidzone' });
  expect(fetch.asked).toEqual([]);
});

test('looks a missing zone up in the table of IANA when that is switched on, once', async () => {
  const services = [[['zone'], ['https://rdap.zone.example/']]];
  const fetch = answering({
    'https://data.iana.org/rdap/dns.json': () => json({ version: '1.0', services }),
    'https://rdap.zone.example/domain/a.zone': rdap({ ...answer, ldhName: 'a.zone' }),
  });
  const own = { bootstrap: true };
  // The service's origin is not among the allowed ones until an administrator adds it.
  expect((await lookWith(registration, 'a.zone', { fetch, own })).answer).toEqual({
    status: 'unavailable',
    reason: 'may not contact rdap.zone.example',
  });
  const added = { bootstrap: true, services: { zone: 'https://rdap.zone.example' } };
  expect((await lookWith(registration, 'a.zone', { fetch, own: added })).answer.status).toBe('found');
});

test('redaction by the registry is no privacy service, a proxy is', () => {
  const withOwner = (name: string) => {
    const entities = [{ roles: ['registrant'], vcardArray: card(['fn', {}, 'text', name]) }];
    return registrationOf(RdapDomain.parse({ ...answer, entities }));
  };
  expect(withOwner('REDACTED FOR PRIVACY')).toMatchObject({ privacy: false });
  expect(withOwner('REDACTED FOR PRIVACY')).not.toHaveProperty('registrant');
  expect(withOwner('Domains By Proxy, LLC')).toMatchObject({ privacy: true });
  expect(withOwner('Oakvale County')).toMatchObject({ privacy: false, registrant: 'Oakvale County' });
});

test('survives any answer, and none takes long', () => {
  let slowest = 0;
  const odd = fc.record(
    {
      objectClassName: fc.constant('domain'),
      ldhName: fc.anything(),
      status: fc.anything(),
      events: fc.oneof(
        fc.anything(),
        fc.array(
          fc.oneof(fc.anything(), fc.record({ eventAction: fc.constant('registration'), eventDate: fc.anything() })),
        ),
      ),
      entities: fc.oneof(
        fc.anything(),
        fc.array(fc.record({ roles: fc.anything(), vcardArray: fc.anything(), entities: fc.anything() })),
      ),
    },
    { requiredKeys: ['objectClassName'] },
  );
  fc.assert(
    fc.property(odd, (input) => {
      slowest = Math.max(
        slowest,
        timeOf(() => {
          const parsed = RdapDomain.safeParse(input);
          if (!parsed.success) return;
          isAbout(parsed.data, 'oakvale.com');
          const facts = registrationOf(parsed.data);
          expect(Array.isArray(facts.statuses)).toBe(true);
        }),
      );
    }),
    { numRuns: runs(2_000, 100_000) },
  );
  expect(slowest).toBeLessThan(50);
}, 300_000);
