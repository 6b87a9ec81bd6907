import { expect, test } from 'vitest';
import { docketIsAPlaceholder } from '../../../src/engine/signals/docket-is-a-placeholder.ts';
import { hitOf } from '../../helpers/assessment.ts';

const basis = (legalBasis: string | null) => hitOf(docketIsAPlaceholder, { fields: { legalBasis } });

test('fires on a case number of zeros', () => {
  expect(basis('Search warrant 26-mj-00000')).toEqual({ params: { number: '26-mj-00000' } });
  expect(hitOf(docketIsAPlaceholder, { fields: { bodyText: 'See 25-CR-0000.' } })).not.toBeNull();
});

test('spares real ones', () => {
  expect(basis('Seizure warrant 26-mj-00447, S.D. Ohio')).toBeNull();
  expect(basis('1:26-cr-00010-ABC')).toBeNull();
});

test('fires on a year to come, counted from the day the request was sent', () => {
  const fields = { caseNumber: '1:26-cr-00418', submittedAt: '2025-11-02T09:00:00Z' };
  expect(hitOf(docketIsAPlaceholder, { fields })).toMatchObject({ message: 'future' });
  expect(hitOf(docketIsAPlaceholder, { fields: { ...fields, submittedAt: '2025-12-31T20:00:00-08:00' } })).toBeNull();
});

test('fires on check digits that do not fit', () => {
  expect(basis('Processo 0004182-10.2025.8.26.0100')).toMatchObject({ message: 'check' });
});

test('says nothing when the page shows none', () => {
  expect(hitOf(docketIsAPlaceholder)).toBeNull();
});
