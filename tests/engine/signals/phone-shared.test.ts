import { expect, test } from 'vitest';
import { phoneShared } from '../../../src/engine/signals/phone-shared.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';
const history = (value: object) => ({ evidence: { history: foundFor(officer, value) } });

test('fires from one other agency', () => {
  expect(hitOf(phoneShared, history({ agenciesSharingPhone: 1 }))?.message).toBe('one');
  expect(hitOf(phoneShared, history({ agenciesSharingPhone: 4 }))?.params).toEqual({ count: 4 });
});

test('spares a sender with none', () => {
  expect(hitOf(phoneShared, history({ requestsLast30Days: 4 }))).toBeNull();
});

test('says nothing without a history, or with one that is unavailable', () => {
  expect(hitOf(phoneShared)).toBeNull();
  const unavailable = { [officer]: { status: 'unavailable', reason: 'locked' } };
  expect(hitOf(phoneShared, { evidence: { history: unavailable } })).toBeNull();
});
