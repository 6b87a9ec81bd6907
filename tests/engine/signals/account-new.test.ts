import { expect, test } from 'vitest';
import { accountNew } from '../../../src/engine/signals/account-new.ts';
import { hitOf } from '../../helpers/assessment.ts';

const created = (accountCreatedAt: string, submittedAt: string | null = '2026-06-15T12:00:00Z') =>
  hitOf(accountNew, { fields: { accountCreatedAt, submittedAt } });

test('fires high below a week and medium below a month', () => {
  expect(created('2026-06-08T12:00:01Z')).toEqual({ params: { days: 6 }, severity: 'high' });
  expect(created('2026-06-08T12:00:00Z')).toEqual({ params: { days: 7 }, severity: 'medium' });
  expect(created('2026-05-16T12:00:01Z')?.severity).toBe('medium');
});

test('fires on an account made on the day, or by its own word later', () => {
  expect(created('2026-06-15T11:00:00Z')).toEqual({ message: 'today', severity: 'high' });
  expect(created('2026-06-15T13:00:00Z')?.severity).toBe('high');
});

test('counts to the assessment when the page does not say when the request was made', () => {
  expect(created('2026-06-10T12:00:00Z', null)?.severity).toBe('high');
});

test('spares an account of a month or older', () => {
  expect(created('2026-05-16T12:00:00Z')).toBeNull();
});

test('says nothing when the page does not show it', () => {
  expect(hitOf(accountNew)).toBeNull();
  expect(created('last week')).toBeNull();
});
