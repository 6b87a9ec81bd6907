import { expect, test } from 'vitest';
import { interact } from '../../../src/engine/combine/interact.ts';
import { INTERACTIONS } from '../../../src/engine/combine/interactions.ts';
import type { Severity } from '../../../src/schema/assessment.ts';
import { contextOf, foundFor, type Given } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';
const seen = (...rows: string[]) => rows.map((row) => ({ catalogue: [row], severity: 'medium' as Severity }));
const ids = (findings: ReturnType<typeof seen>, given: Given = {}) =>
  interact(findings, contextOf(given)).map(({ id }) => id);

test.each([
  ['new-account-wants-identity', ['A-1', 'C-1', 'C-12'], {}],
  ['new-account-wants-identity', ['A-4', 'C-1', 'C-16'], {}],
  ['diverted-emergency', ['S-10'], { fields: { emergency: true } }],
  ['second-address-emergency', ['S-11'], { fields: { emergency: true } }],
  ['fresh-look-alike', ['L-5', 'R-1'], {}],
  ['foreign-law-on-a-picture', ['C-5', 'F-7'], {}],
  ['shopped-template', ['W-4', 'C-30'], {}],
  [
    'stolen-session',
    ['A-11', 'A-9'],
    { evidence: { 'exposure-account': foundFor(officer, { infections: 1, latestAt: '2026-03-17T12:00:01Z' }) } },
  ],
] as const)('%s is set off by %o', (id, rows, given) => {
  expect(ids(seen(...rows), given)).toEqual([id]);
  for (const left of rows) expect(ids(seen(...rows.filter((row) => row !== left)), given)).toEqual([]);
  expect(
    ids(
      seen(...rows).map((finding) => ({ ...finding, severity: 'low' })),
      given,
    ),
  ).toEqual([]);
});

test('circumstances are part of it', () => {
  expect(ids(seen('S-10'))).toEqual([]);
  const old = { 'exposure-account': foundFor(officer, { infections: 1, latestAt: '2026-03-17T12:00:00Z' }) };
  expect(ids(seen('A-11', 'A-9'), { evidence: old })).toEqual([]);
});

test('an emergency from a stranger with a high finding takes two people', () => {
  const high = [{ catalogue: ['D-2'], severity: 'high' as Severity }];
  const stranger = { fields: { emergency: true, priorRequests: 0 } };
  expect(ids(high, stranger)).toEqual(['two-people']);
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
