import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataAgeDays, isOld, refusal } from '../../../src/engine/registry/age.ts';
import { arrayTable, joinTables } from '../../../src/engine/registry/entry-table.ts';
import { bareEntry } from '../../../src/engine/registry/report.ts';
import { decodeSnapshot, encodeSnapshot, isSnapshot } from '../../../src/engine/registry/snapshot.ts';

const head = { version: 7, issuedAt: '2026-06-01T00:00:00Z', expiresAt: null, source: 'test', published: ['gov'] };
const elmsford = {
  ...bareEntry('elmsford.gov', 'test'),
  name: 'Village of Elmsford',
  parent: null,
  city: 'Elmsford',
  region: 'NY',
  country: 'US',
  type: 'government' as const,
};
const bytes = encodeSnapshot([elmsford, { ...bareEntry('münster.example', 'test'), parent: null }], head);

test('gives back what went in, and what the list says of itself', () => {
  const snapshot = decodeSnapshot(bytes);
  if ('problem' in snapshot) throw new Error(snapshot.problem);
  expect(snapshot.head).toEqual({ ...head, names: 2 });
  expect(snapshot.table.size).toBe(2);
  const entries = [0, 1].map((index) => snapshot.table.entry(index));
  expect(entries.find(({ domain }) => domain === 'elmsford.gov')).toEqual(elmsford);
});

test('equal lists in any order give equal files', () => {
  const names = ['b.gov', 'a.gov', 'c.example'].map((name) => bareEntry(name, 'test'));
  expect(encodeSnapshot([...names].reverse(), head)).toEqual(encodeSnapshot(names, head));
});

test('every domain survives the way there and back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.domain(), { maxLength: 40 }), (domains) => {
      const snapshot = decodeSnapshot(
        encodeSnapshot(
          domains.map((name) => bareEntry(name, 'test')),
          head,
        ),
      );
      if ('problem' in snapshot) throw new Error(snapshot.problem);
      const back = domains.map((_, index) => snapshot.table.domain(index));
      expect(back.sort()).toEqual([...domains].sort());
    }),
    { numRuns: 300 },
  );
});

test('a single changed or missing byte is noticed', () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ change;
      // Bytes five and six are spare and say nothing.
      if (at !== 5 && at !== 6) expect(decodeSnapshot(damaged)).toHaveProperty('problem');
      expect(decodeSnapshot(bytes.slice(0, at))).toHaveProperty('problem');
    }),
    { numRuns: 500 },
  );
});

test('other files are no snapshot', () => {
  expect(isSnapshot(new TextEncoder().encode('Domain name,Domain type'))).toBe(false);
  expect(decodeSnapshot(new Uint8Array())).toEqual({ problem: 'not a registry snapshot' });
});

test('tables one after the other count on', () => {
  const joined = joinTables([arrayTable([elmsford]), arrayTable([bareEntry('b.example', 'test')])]);
  expect([joined.size, joined.domain(1), joined.entry(0).name]).toEqual([2, 'b.example', 'Village of Elmsford']);
  expect(() => joined.entry(2)).toThrow(RangeError);
});

test('data says its age in days and when it is old', () => {
  const now = Date.parse('2026-06-15T12:00:00Z');
  expect(dataAgeDays('2026-06-01', now)).toBe(14);
  expect(dataAgeDays('test', now)).toBeNull();
  expect([isOld(90), isOld(91), isOld(20, 14), isOld(null)]).toEqual([false, true, true, true]);
});

test('an older or expired list does not take the place of the one in use', () => {
  const now = Date.parse('2026-06-15T12:00:00Z');
  const current = { ...head, names: 2 };
  expect(refusal({ ...current, version: 8 }, current, now)).toBeNull();
  expect(refusal({ ...current, version: 6 }, current, now)).toMatch(/older/);
  expect(refusal({ ...current, issuedAt: '2026-06-02T00:00:00Z' }, current, now)).toMatch(/same version/);
  expect(refusal({ ...current, expiresAt: '2026-06-14T00:00:00Z' }, null, now)).toMatch(/expired on 2026-06-14/);
});
