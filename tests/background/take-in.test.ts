import { expect, test } from 'vitest';
import { takeIn } from '../../src/background/registry/take-in.ts';
import { bareEntry } from '../../src/engine/registry/report.ts';
import { encodeSnapshot } from '../../src/engine/registry/snapshot.ts';

const NOW = Date.parse('2026-06-15T12:00:00Z');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const file = (
  over: { version?: number; issuedAt?: string; expiresAt?: string | null } = {},
  names = ['elmsford.gov'],
) =>
  encodeSnapshot(
    names.map((name) => bareEntry(name, 'test')),
    { version: 10, issuedAt: '2026-06-01T00:00:00.000Z', expiresAt: null, source: 'test', published: [], ...over },
  );

const kept = (bytes: Uint8Array) => {
  const taken = takeIn(bytes, { name: 'in use', current: null, now: NOW });
  if (!taken.ok) throw new Error(taken.problem);
  return taken.kept;
};

test('a published list becomes a registry, with what was left out counted', () => {
  const csv =
    'Domain name,Domain type,Organization name,Suborganization name,City,State,Security contact email\n' +
    'elmsford.gov,City,Elmsford,,Elmsford,NY,(blank)\ntolverne.gov,City,Tolverne,,Tolverne,OH,(blank)\nno domain,City,,,,NY,\n';
  const taken = takeIn(utf8(csv), { name: 'dotgov.csv', current: null, now: NOW });
  expect(taken).toMatchObject({ ok: true, skipped: 1, kept: { list: { source: 'dotgov.csv', names: 2 } } });
});

test('a registry file is taken as it is', () => {
  const bytes = file();
  const taken = takeIn(bytes, { name: 'registry.bin', current: null, now: NOW });
  expect(taken).toMatchObject({ ok: true, kept: { bytes, list: { issuedAt: '2026-06-01T00:00:00.000Z', names: 1 } } });
});

const damaged = file();
damaged[60] = (damaged[60] ?? 0) ^ 1;

test.each<[string, Uint8Array, RegExp]>([
  ['nothing', utf8(''), /no domain/],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe), /neither a list/],
  ['prose', utf8('Dear colleague\nplease find attached\nelmsford.gov\n'), /line 1/],
  ['a damaged registry file', damaged, /checksum/],
  ['half a registry file', file().slice(0, 40), /damaged/],
  ['an empty registry file', file({}, []), /no domain/],
  ['one from the future', file({ issuedAt: '2027-01-01T00:00:00.000Z' }), /future/],
  ['one that has expired', file({ expiresAt: '2026-06-02T00:00:00.000Z' }), /expired/],
  ['an older one than the one in use', file({ version: 9 }), /older/],
  ['another of the same version', file({ issuedAt: '2026-06-02T00:00:00.000Z' }), /same version/],
])('%s is not taken, and why is said', (_what, bytes, why) => {
  const taken = takeIn(bytes, { name: 'file', current: kept(file()), now: NOW });
  expect(taken).toEqual({ ok: false, problem: expect.stringMatching(why) });
});
