import { expect, test } from 'vitest';
import { callBackMissing } from '../../../src/engine/signals/call-back-missing.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';
const called = (callBackAt: string) => ({
  history: foundFor(officer, { firstSeenAt: '2025-01-02T09:00:00Z', callBackAt, callBackResult: 'confirmed' }),
});
const emergency = { emergency: true };

test('fires on an emergency, a freeze and a first contact without a call-back that counts', () => {
  expect(hitOf(callBackMissing, { fields: emergency })).toEqual({});
  expect(hitOf(callBackMissing, { fields: { process: 'freeze' } })).toEqual({});
  expect(hitOf(callBackMissing, { fields: { priorRequests: 0 } })).toEqual({});
  expect(hitOf(callBackMissing, { fields: emergency, evidence: called('2026-02-01T09:00:00Z') })?.params).toEqual({
    days: 134,
    limit: 90,
  });
  const sold = { 'offered-for-sale': foundFor(officer, { seenAt: '2026-06-14T10:00:00Z', where: 'a forum' }) };
  const evidence = { ...called('2026-06-10T09:00:00Z'), ...sold };
  expect(hitOf(callBackMissing, { fields: emergency, evidence })?.message).toBe('overridden');
});

test('spares an ordinary request, and one whose call-back counts', () => {
  expect(hitOf(callBackMissing, { fields: { process: 'subpoena', emergency: false } })).toBeNull();
  expect(hitOf(callBackMissing, { fields: emergency, evidence: called('2026-06-10T09:00:00Z') })).toBeNull();
});

test('says nothing when the page shows neither the kind of request nor earlier ones', () => {
  expect(hitOf(callBackMissing)).toBeNull();
});
