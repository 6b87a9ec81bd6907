import { expect, test } from 'vitest';
import { accountDormant } from '../../../src/engine/signals/account-dormant.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';
const submittedAt = '2026-06-15T12:00:00Z';
const active = (accountLastActiveAt: string | null, lastSeenAt?: string) =>
  hitOf(accountDormant, {
    fields: { accountLastActiveAt, submittedAt },
    evidence: lastSeenAt ? { history: foundFor(officer, { lastSeenAt }) } : {},
  });

test('fires medium from 180 days and high beyond 365', () => {
  expect(active('2025-12-17T12:00:00Z')).toEqual({ params: { day: '2025-12-17', days: 180 }, severity: 'medium' });
  expect(active('2025-06-15T12:00:00Z')?.severity).toBe('medium');
  expect(active('2025-06-14T12:00:00Z')?.severity).toBe('high');
});

test('fires on our own history alone, and does not take the session that files it for activity', () => {
  expect(active(null, '2024-06-01T09:00:00Z')?.severity).toBe('high');
  expect(active('2026-06-15T11:30:00Z', '2024-06-01T09:00:00Z')?.severity).toBe('high');
});

test('spares a sender who was seen since, here or at the portal', () => {
  expect(active('2025-12-18T12:00:00Z')).toBeNull();
  expect(active('2026-06-01T12:00:00Z', '2024-06-01T09:00:00Z')).toBeNull();
  expect(active('2024-06-01T12:00:00Z', '2026-05-30T09:00:00Z')).toBeNull();
});

test('says nothing when neither page nor history shows an earlier sign of life', () => {
  expect(hitOf(accountDormant)).toBeNull();
  expect(active('2026-06-15T12:00:00Z')).toBeNull();
  const history = { [officer]: { status: 'unavailable', reason: 'locked' } };
  expect(hitOf(accountDormant, { evidence: { history } })).toBeNull();
});
