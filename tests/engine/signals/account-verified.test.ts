import { expect, test } from 'vitest';
import { accountVerified } from '../../../src/engine/signals/account-verified.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';
const standing = (at: string | null, value = 'verified') => ({
  'requester-standing': foundFor(officer, { standing: value, at }),
});
const weight = (at: string | null, more = {}) =>
  hitOf(accountVerified, { evidence: { ...standing(at), ...more } })?.weight ?? null;

test('fires with a weight that fades over a year', () => {
  expect([weight('2026-06-15T12:00:00Z'), weight('2025-12-15T12:00:00Z'), weight('2025-06-16T12:00:00Z')]).toEqual([
    -8, -4, -1,
  ]);
  expect(weight(null)).toBe(-8);
});

test('spares one that is a year old, not verified, overridden by stolen access, or refuted by a call-back', () => {
  expect(weight('2025-06-15T12:00:00Z')).toBeNull();
  expect(hitOf(accountVerified, { evidence: standing('2026-06-01T00:00:00Z', 'unverified') })).toBeNull();
  const sold = { 'offered-for-sale': foundFor(officer, { seenAt: '2026-06-10T00:00:00Z' }) };
  expect(weight('2026-06-01T00:00:00Z', sold)).toBeNull();
  expect(weight(null, sold)).toBeNull();
  expect(weight('2026-06-11T00:00:00Z', sold)).toBe(-8);
  const refuted = { history: foundFor(officer, { callBackResult: 'refuted' }) };
  expect(weight('2026-06-11T00:00:00Z', refuted)).toBeNull();
});

test('says nothing when the vendor was not asked or did not answer', () => {
  expect(hitOf(accountVerified)).toBeNull();
  const evidence = { 'requester-standing': { [officer]: { status: 'unavailable', reason: '429' } } };
  expect(hitOf(accountVerified, { evidence })).toBeNull();
});
