import { expect, test } from 'vitest';
import { targetInAnotherCountry } from '../../../src/engine/signals/target-in-another-country.ts';
import { hitOf } from '../../helpers/assessment.ts';

const asks = (country: string | null, ...targets: string[]) =>
  hitOf(targetInAnotherCountry, { fields: { country, targets } });

test('fires on a number of another country', () => {
  expect(asks('Brazil', '@a', '+1 646 555 0171')?.params).toMatchObject({ home: 'Brazil' });
});

test('spares a number of the own country, and accounts that are no number', () => {
  expect(asks('US', '+1 646 555 0171')).toBeNull();
  expect(asks('Brazil', '@a', '4471')).toBeNull();
});

test('says nothing when country or targets are not shown', () => {
  expect(asks(null, '+1 646 555 0171')).toBeNull();
  expect(hitOf(targetInAnotherCountry, { fields: { country: 'Brazil' } })).toBeNull();
});
