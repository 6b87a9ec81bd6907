import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parseAddress } from '../../src/engine/domain/address.ts';
import { providers } from '../../src/providers/index.ts';
import type { ProviderSettings } from '../../src/providers/provider.ts';
import { RequestFields } from '../../src/schema/request.ts';
import { json, stage } from '../helpers/providers.ts';

const COUNT = 500;

/** Everything of a request that must never leave, made so that it cannot occur by chance. */
const plant = (index: number) => {
  const word = (kind: string) => `${kind}q7${index.toString(36)}zx`;
  const fields = RequestFields.parse({
    requesterName: `Inspector ${word('name')}`,
    requesterEmail: `${word('local')}@force${index % 50}.example`,
    phone: `+1555${String(1_000_000 + index)}`,
    badgeNumber: word('badge'),
    caseNumber: word('case'),
    subject: `Request ${word('subject')}`,
    bodyText: `We ask about ${word('body')} and ${word('person')}.`,
    targets: [word('target'), `${word('victim')}@mail.example`],
    supervisorName: word('super'),
  });
  const kinds = ['name', 'local', 'badge', 'case', 'subject', 'body', 'person', 'target', 'victim', 'super'];
  return { fields, canaries: [...kinds.map(word), `1555${String(1_000_000 + index)}`] };
};

/** A canary in every form in which it could be smuggled out. */
const forms = (canary: string): string[] => {
  const bytes = Buffer.from(canary);
  return [
    canary,
    bytes.toString('hex'),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    [...bytes].map((byte) => `%${byte.toString(16)}`).join(''),
    ...['md5', 'sha1', 'sha256'].map((name) => createHash(name).update(canary).digest('hex')),
  ];
};

/** Look-ups that are told the domain at most; the others say on their switch that they get the address. */
const domainOnly: Record<string, ProviderSettings> = {
  'mail-dns': { resolver: 'https://dns.one.example/q', secondResolver: 'https://dns.two.example/q' },
  registration: { services: { example: 'https://rdap.example' } },
  'hudson-rock-domain': {},
  urlhaus: { key: 'k' },
  'spamhaus-dbl': { resolver: 'https://dns.own.example/q' },
  'sale-feed': { url: 'https://feed.example/f.csv' },
};
const HOSTS = new Set([
  'dns.one.example',
  'dns.two.example',
  'dns.own.example',
  'rdap.example',
  'feed.example',
  'cavalier.hudsonrock.com',
  'urlhaus-api.abuse.ch',
]);

async function everythingSent(settings: Record<string, ProviderSettings>, requests = COUNT) {
  let count = 0;
  // Each thing said once: most requests repeat a header, an address or a domain.
  const sent = new Set<string>();
  const hosts = new Set<string>();
  const fetch = async (url: string, init: RequestInit) => {
    hosts.add(new URL(url).host);
    const query = new URL(url).searchParams.get('dns');
    const dns = query === null ? '' : Buffer.from(query, 'base64url').toString('latin1');
    count += 1;
    const { headers = {}, body = '' } = init;
    for (const said of [url, decodeURIComponent(url), dns, JSON.stringify(headers), String(body)]) sent.add(said);
    return json({});
  };
  let now = Date.parse('2026-06-15T12:00:00Z');
  const { lookups, rows } = stage({ fetch, settings, now: () => now });
  const canaries: string[] = [];
  for (let index = 0; index < requests; index += 1) {
    // Later than any pause after the wrong answers that this recorder gives.
    now += 600_000;
    const { fields, canaries: planted } = plant(index);
    canaries.push(...planted);
    const address = parseAddress(fields.requesterEmail);
    if (!address) throw new Error('the test plants readable addresses');
    const subjects = { domain: address.domain, registrable: address.registrable, email: address.address };
    await lookups.ask(subjects, new AbortController().signal);
  }
  return {
    sent: [...sent].join('\n').toLowerCase(),
    rows: [...new Set(rows.map((row) => JSON.stringify({ ...row, at: 0 })))].join('\n').toLowerCase(),
    hosts,
    canaries,
    count,
  };
}

test(`of ${COUNT} requests nothing but domains leaves, in any form, and only to hosts that are switched on`, async () => {
  const { sent, rows, hosts, canaries, count } = await everythingSent(domainOnly);
  expect(count).toBeGreaterThan(COUNT);
  const leaked = canaries.filter((canary) =>
    forms(canary).some((form) => sent.includes(form.toLowerCase()) || rows.includes(form.toLowerCase())),
  );
  expect(leaked).toEqual([]);
  expect([...hosts].filter((host) => !HOSTS.has(host))).toEqual([]);
});

test('the recorder would have seen a leak', async () => {
  const { sent, canaries } = await everythingSent({ 'hudson-rock-account': {} });
  expect(canaries.some((canary) => sent.includes(canary))).toBe(true);
});

/** Every source on: those that are told the address of the sender say so on their switch. */
const everySource: Record<string, ProviderSettings> = {
  ...domainOnly,
  'hudson-rock-account': {},
  'have-i-been-pwned': { key: 'k', fullAddress: true },
  'portal-standing': { service: 'https://service.example', token: 't' },
};
const ADDRESS_HOSTS = ['haveibeenpwned.com', 'service.example'];

test(`with every source on, of ${COUNT} requests nothing but the sender's address leaves`, async () => {
  const { sent, rows, hosts, canaries } = await everythingSent(everySource);
  const others = canaries.filter((canary) => !canary.startsWith('local'));
  const leaked = others.filter((canary) =>
    forms(canary).some((form) => sent.includes(form.toLowerCase()) || rows.includes(form.toLowerCase())),
  );
  expect(leaked).toEqual([]);
  // The log names what was told without saying it again.
  expect(canaries.filter((canary) => rows.includes(canary.toLowerCase()))).toEqual([]);
  expect([...hosts].filter((host) => !HOSTS.has(host) && !ADDRESS_HOSTS.includes(host))).toEqual([]);
});

test.each(Object.keys(everySource))('with %s alone on, no host but its own is contacted', async (id) => {
  const settings = everySource[id] ?? {};
  const provider = providers.find((known) => known.id === id);
  const own = (provider?.origins(settings) ?? []).map((origin) => new URL(origin).host);
  const { hosts } = await everythingSent({ [id]: settings }, 20);
  expect([...hosts].filter((host) => !own.includes(host))).toEqual([]);
  expect(hosts.size).toBeGreaterThan(0);
});

test('with everything off nothing at all is sent', async () => {
  const { count, hosts } = await everythingSent({});
  expect({ count, hosts: hosts.size }).toEqual({ count: 0, hosts: 0 });
});

test.each(providers.map((provider) => [provider.id, provider] as const))(
  '%s says what it discloses, to whom and by which terms',
  (id, provider) => {
    expect(id).toMatch(/^[a-z-]+$/);
    expect(URL.canParse(provider.terms)).toBe(true);
    for (const text of [provider.title, provider.discloses, provider.to]) expect(text.length).toBeGreaterThan(10);
    const secrets = provider.fields.filter(({ secret }) => secret);
    expect(secrets.every(({ required, id: field }) => !required || field !== '')).toBe(true);
    for (const origin of provider.origins(domainOnly[id] ?? {})) expect(new URL(origin).origin).toBe(origin);
    expect(provider.ttl.absent).toBeGreaterThan(60_000);
  },
);
