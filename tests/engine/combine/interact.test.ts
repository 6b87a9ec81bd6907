import { expect, test } from 'vitest';
import { interact } from '../../../src/engine/combine/interact.ts';
import { INTERACTIONS } from '../../../src/engine/combine/interactions.ts';
import type { Severity } from '../../../src/schema/assessment.ts';
import { contextOf, foundFor, type Given } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';
const seen = (...rows: string[]) => rows.map((row) => ({ catalogue: [row], severity: 'medium' as Severity }));
const ids = (findings: ReturnType<typeof seen>, given: Given = {}) =>
  interact(findings, contextOf(given)).map(({ id }) => id);

const emergency = { fields: { emergency: true } };
const fresh = { infections: 1, latestAt: '2026-03-17T12:00:01Z' };

test.each([
  ['new-account-wants-identity', ['A-1', 'C-1', 'C-9'], {}, 'likely-fraudulent'],
  ['new-account-wants-identity', ['A-1', 'C-1', 'C-12'], {}, 'likely-fraudulent'],
  ['new-account-wants-identity', ['A-4', 'C-1', 'C-16'], {}, 'likely-fraudulent'],
  ['diverted-emergency', ['S-10'], emergency, 'likely-fraudulent'],
  ['second-address-emergency', ['S-11'], emergency, 'verify-twice'],
  ['fresh-look-alike', ['L-5', 'R-1'], {}, 'likely-fraudulent'],
  ['foreign-law-on-a-picture', ['C-5', 'F-7'], {}, 'likely-fraudulent'],
  ['shopped-template', ['W-4', 'C-30'], {}, 'likely-fraudulent'],
  [
    'stolen-session',
    ['A-11', 'A-9'],
    { evidence: { 'exposure-account': foundFor(officer, fresh) } },
    'likely-fraudulent',
  ],
] as const)('%s is set off by %o', (id, rows, given, level) => {
  const told = interact(seen(...rows), contextOf(given));
  expect(told.map((floor) => [floor.id, floor.level])).toEqual([[id, level]]);
  for (const left of rows) expect(ids(seen(...rows.filter((row) => row !== left)), given)).toEqual([]);
  for (const severity of ['medium', 'high', 'critical'] as const)
    expect(
      ids(
        seen(...rows).map((finding) => ({ ...finding, severity })),
        given,
      ),
    ).toEqual([id]);
  for (const severity of ['low', 'info'] as const)
    expect(
      ids(
        seen(...rows).map((finding) => ({ ...finding, severity })),
        given,
      ),
    ).toEqual([]);
});

test('a family stands for any of its rows, also of a finding that has others', () => {
  expect(ids([{ catalogue: ['S-3', 'L-8'], severity: 'medium' }, ...seen('R-1')])).toEqual(['fresh-look-alike']);
  expect(ids([{ catalogue: ['S-3'], severity: 'medium' }, ...seen('R-1')])).toEqual([]);
});

test('circumstances are part of it', () => {
  expect(ids(seen('S-10'))).toEqual([]);
  expect(ids(seen('S-11'))).toEqual([]);
  const old = { 'exposure-account': foundFor(officer, { infections: 1, latestAt: '2026-03-17T12:00:00Z' }) };
  expect(ids(seen('A-11', 'A-9'), { evidence: old })).toEqual([]);
});

test('an emergency from a stranger with a high finding takes two people', () => {
  const high = [{ catalogue: ['D-2'], severity: 'high' as Severity }];
  const stranger = { fields: { emergency: true, priorRequests: 0 } };
  expect(interact(high, contextOf(stranger))).toMatchObject([{ id: 'two-people', level: 'verify-twice' }]);
  expect(ids([{ catalogue: ['D-1'], severity: 'critical' }], stranger)).toEqual(['two-people']);
  expect(ids(seen('D-2'), stranger)).toEqual([]);
  expect(ids(high, { fields: { emergency: true } })).toEqual([]);
  expect(ids(high, { fields: { priorRequests: 0 } })).toEqual([]);
});

test('an interaction gives its own level and reason', () => {
  expect(interact(seen('L-5', 'R-1'), contextOf())).toEqual([
    {
      id: 'fresh-look-alike',
      level: 'likely-fraudulent',
      text: 'The domain resembles an agency and was registered within the last year.',
    },
  ]);
});

test('every interaction has its own id and a plain sentence', () => {
  expect(new Set(INTERACTIONS.map(({ id }) => id)).size).toBe(INTERACTIONS.length);
  for (const { text } of INTERACTIONS) expect(text).toMatch(/^[A-Z].{20,}\.$/);
});
