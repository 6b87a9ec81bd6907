import { expect, test } from 'vitest';
import { requesterNotInGoodStanding } from '../../../src/engine/signals/requester-not-in-good-standing.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';
const standing = (value: string) => ({
  'requester-standing': foundFor(officer, { standing: value, at: '2026-06-01T00:00:00Z' }),
});

test.each([
  ['suspended', 'critical'],
  ['unverified', 'high'],
  ['reverification-due', 'high'],
])('%s is %s', (value, severity) => {
  expect(hitOf(requesterNotInGoodStanding, { evidence: standing(value) })?.severity).toBe(severity);
});

test('fires when only the page shows the account as not verified', () => {
  expect(hitOf(requesterNotInGoodStanding, { fields: { accountVerified: false } })?.message).toBe('shown');
});

test('spares a verified account, whatever an older page says', () => {
  expect(
    hitOf(requesterNotInGoodStanding, { fields: { accountVerified: false }, evidence: standing('verified') }),
  ).toBeNull();
  expect(hitOf(requesterNotInGoodStanding, { fields: { accountVerified: true } })).toBeNull();
});

test('says nothing when the vendor gave no answer and the page shows nothing', () => {
  expect(
    hitOf(requesterNotInGoodStanding, {
      evidence: { 'requester-standing': { [officer]: { status: 'unavailable', reason: '429' } } },
    }),
  ).toBeNull();
  expect(hitOf(requesterNotInGoodStanding)).toBeNull();
});
