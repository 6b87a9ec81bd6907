import { expect, test } from 'vitest';
import { callBackRefuted } from '../../../src/engine/signals/call-back-refuted.ts';
import { assessmentOf, foundFor, hitOf } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';
const refuted = (callBackAt: string | null) => ({
  history: foundFor(officer, { firstSeenAt: '2025-01-02T09:00:00Z', callBackAt, callBackResult: 'refuted' }),
});

test('fires whatever the age of the answer, and without a date too', () => {
  expect(hitOf(callBackRefuted, { evidence: refuted('2024-01-05T09:00:00Z') })?.params).toEqual({ day: '2024-01-05' });
  expect(hitOf(callBackRefuted, { evidence: refuted(null) })?.message).toBe('undated');
  expect(assessmentOf({ evidence: refuted(null) }).level).toBe('likely-fraudulent');
});

test('spares a confirmed call-back', () => {
  const history = foundFor(officer, { callBackAt: '2026-06-14T09:00:00Z', callBackResult: 'confirmed' });
  expect(hitOf(callBackRefuted, { evidence: { history } })).toBeNull();
});

test('says nothing without a history, or with one that is unavailable', () => {
  expect(hitOf(callBackRefuted)).toBeNull();
  const history = { [officer]: { status: 'unavailable', reason: 'locked' } };
  expect(hitOf(callBackRefuted, { evidence: { history } })).toBeNull();
});
