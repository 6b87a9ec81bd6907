import { expect, test } from 'vitest';
import { firstContact } from '../../../src/engine/signals/first-contact.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';

test('fires when our history knows nothing of the sender', () => {
  expect(hitOf(firstContact, { evidence: { history: { [officer]: { status: 'absent' } } } })).toEqual({});
});

test('becomes a neutral fact once a call-back stands', () => {
  const history = {
    callBackAt: '2026-06-10T09:00:00Z',
    callBackResult: 'confirmed',
    firstSeenAt: '2026-06-15T12:00:00Z',
  };
  expect(hitOf(firstContact, { evidence: { history: foundFor(officer, history) } })?.severity).toBe('info');
});

test('spares a sender seen before', () => {
  const history = { firstSeenAt: '2025-01-02T09:00:00Z' };
  expect(hitOf(firstContact, { evidence: { history: foundFor(officer, history) } })).toBeNull();
});

test('says nothing when the history is unavailable or was not consulted', () => {
  expect(
    hitOf(firstContact, { evidence: { history: { [officer]: { status: 'unavailable', reason: 'locked' } } } }),
  ).toBeNull();
  expect(hitOf(firstContact)).toBeNull();
});
