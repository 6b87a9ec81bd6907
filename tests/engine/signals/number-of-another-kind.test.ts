import { expect, test } from 'vitest';
import { numberOfAnotherKind } from '../../../src/engine/signals/number-of-another-kind.ts';
import { hitOf } from '../../helpers/assessment.ts';

const hit = (phone: string | null, country: string | null = 'GB', more = {}) =>
  hitOf(numberOfAnotherKind, { fields: { requesterEmail: null, phone, country, ...more } });

test('fires on a number from another country', () => {
  expect(hit('+33 1 42 68 53 00')?.params).toEqual({ numberCountry: 'France', home: 'United Kingdom' });
});

test('counts less for a stated posting abroad, and for a number anybody can rent', () => {
  expect(hit('+33 1 42 68 53 00', 'GB', { unit: 'Liaison office Paris' })?.severity).toBe('medium');
  expect(hit('+1 800 555 0199', 'US')).toMatchObject({ message: 'rented', severity: 'medium' });
});

test('spares a number of the agency’s country and its territories', () => {
  expect(hit('+44 20 7946 0018')).toBeNull();
  expect(hit('020 7946 0018')).toBeNull();
  expect(hit('+1 787 555 0142', 'US')).toBeNull();
});

test('says nothing when number or country is not shown', () => {
  expect(hit(null)).toBeNull();
  expect(hit('+33 1 42 68 53 00', null)).toBeNull();
});
