import { expect, test } from 'vitest';
import { targetShared } from '../../../src/engine/signals/target-shared.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';
const history = (value: object) => ({ evidence: { history: foundFor(officer, value) } });

test('fires from one other agency', () => {
  expect(hitOf(targetShared, history({ sameTargetOtherAgencies: 1 }))?.message).toBe('one');
  expect(hitOf(targetShared, history({ sameTargetOtherAgencies: 4 }))?.params).toEqual({ count: 4 });
});

test('spares a sender with none', () => {
  expect(hitOf(targetShared, history({ requestsLast30Days: 4 }))).toBeNull();
});

test('says nothing without a history, or with one that is unavailable', () => {
  expect(hitOf(targetShared)).toBeNull();
  const unavailable = { [officer]: { status: 'unavailable', reason: 'locked' } };
  expect(hitOf(targetShared, { evidence: { history: unavailable } })).toBeNull();
});
