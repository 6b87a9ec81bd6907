import { expect, test } from 'vitest';
import { lawRepealed } from '../../../src/engine/signals/law-repealed.ts';
import { hitOf } from '../../helpers/assessment.ts';

const hit = (fields: Record<string, unknown>) => hitOf(lawRepealed, { fields: { requesterEmail: null, ...fields } });

const at = { submittedAt: '2026-05-01T09:00:00Z' };

test.each([
  ['United Kingdom', 'Regulation of Investigatory Powers Act 2000, s. 22(4)'],
  ['India', 'Section 91 Cr.P.C.'],
  ['India', 'u/s 91 of the Code of Criminal Procedure, 1973'],
  ['Deutschland', '§ 22 TTDSG'],
  ['United Kingdom', 'Data Protection Act 1998, s. 29(3)'],
])('%s: fires on %s', (country, legalBasis) => {
  expect(hit({ country, legalBasis, ...at })).not.toBeNull();
});

test('counts less where the offence is older than the change', () => {
  const bodyText = 'The offence took place on 3 March 2023.';
  expect(hit({ country: 'India', legalBasis: 'Section 91 CrPC', bodyText, ...at })?.severity).toBe('low');
});

test.each([
  ['India', 'Section 94 BNSS 2023'],
  ['Bangladesh', 'Section 94 CrPC'],
  ['Germany', '§ 22 TDDDG'],
  ['United Kingdom', 'Investigatory Powers Act 2016, s. 60A'],
])('%s: spares %s', (country, legalBasis) => {
  expect(hit({ country, legalBasis, ...at })).toBeNull();
});

test('spares a request from before the change, and says nothing without a country', () => {
  const before = { submittedAt: '2024-06-01T09:00:00Z' };
  expect(hit({ country: 'India', legalBasis: 'Section 91 CrPC', ...before })).toBeNull();
  expect(hit({ legalBasis: 'Section 91 CrPC', ...at })).toBeNull();
});
