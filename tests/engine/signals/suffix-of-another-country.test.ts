import { expect, test } from 'vitest';
import { suffixOfAnotherCountry } from '../../../src/engine/signals/suffix-of-another-country.ts';
import { hitOf } from '../../helpers/assessment.ts';

const from = (requesterEmail: string | null, more: Record<string, unknown> = {}) =>
  hitOf(suffixOfAnotherCountry, { fields: { requesterEmail, ...more } });

test('fires when a foreign government mailbox speaks for a domestic agency', () => {
  expect(from('a@townhall.gov.ph', { country: 'United States' })).toEqual({
    params: { domain: 'townhall.gov.ph', mailCountry: 'Philippines', claimedCountry: 'United States' },
  });
});

test('spares the country’s own suffix, open suffixes and international bodies', () => {
  expect(from('a@northmarch.police.uk', { country: 'UK' })).toBeNull();
  expect(from('a@weaving-club.example', { country: 'France' })).toBeNull();
  expect(from('a@europol.europa.eu', { country: 'Netherlands' })).toBeNull();
});

test('says nothing when the page shows no country or no sender', () => {
  expect(from('a@townhall.gov.ph')).toBeNull();
  expect(from(null, { country: 'US' })).toBeNull();
});
