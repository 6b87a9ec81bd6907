import { expect, test } from 'vitest';
import { callBackConfirmed } from '../../../src/engine/signals/call-back-confirmed.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';
const called = (callBackAt: string, more = {}) => ({
  history: foundFor(officer, { firstSeenAt: '2025-01-02T09:00:00Z', callBackAt, callBackResult: 'confirmed' }),
  ...more,
});

test('fires with a weight that fades with age', () => {
  const weight = (day: string) => hitOf(callBackConfirmed, { evidence: called(day) })?.weight;
  expect([weight('2026-06-15T11:00:00Z'), weight('2026-05-01T12:00:00Z'), weight('2026-03-17T12:01:00Z')]).toEqual([
    -20, -10, -1,
  ]);
});

test('spares a call-back that is too old, refuted, or older than stolen access', () => {
  expect(hitOf(callBackConfirmed, { evidence: called('2026-03-17T12:00:00Z') })).toBeNull();
  expect(
    hitOf(callBackConfirmed, {
      evidence: { history: foundFor(officer, { callBackAt: '2026-06-14T09:00:00Z', callBackResult: 'refuted' }) },
    }),
  ).toBeNull();
  const sold = { 'offered-for-sale': foundFor(officer, { seenAt: '2026-06-14T10:00:00Z', where: 'a forum' }) };
  expect(hitOf(callBackConfirmed, { evidence: called('2026-06-14T09:00:00Z', sold) })).toBeNull();
});

test('says nothing without a history, or with one that is unavailable', () => {
  expect(hitOf(callBackConfirmed)).toBeNull();
  const history = { [officer]: { status: 'unavailable', reason: 'locked' } };
  expect(hitOf(callBackConfirmed, { evidence: { history } })).toBeNull();
});
