import { expect, test } from 'vitest';
import { deniedBefore } from '../../../src/engine/signals/denied-before.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';
const history = (value: object) => ({ history: foundFor(officer, value) });

test('fires on one denial and counts several', () => {
  expect(hitOf(deniedBefore, { evidence: history({ denied: 1 }) })?.message).toBe('one');
  expect(hitOf(deniedBefore, { evidence: history({ denied: 3 }) })?.params).toEqual({ count: 3 });
});

test('is milder after one denial for which we asked for a correction, by our record or by the sender’s word', () => {
  const recorded = history({ denied: 1, correctionAskedAt: '2026-06-14T09:00:00Z' });
  expect(hitOf(deniedBefore, { evidence: recorded })?.severity).toBe('low');
  const fields = { bodyText: 'Here is the corrected form, as you requested.' };
  expect(hitOf(deniedBefore, { fields, evidence: history({ denied: 1 }) })?.severity).toBe('medium');
  const several = history({ denied: 2, correctionAskedAt: '2026-06-14T09:00:00Z' });
  expect(hitOf(deniedBefore, { evidence: several })?.severity).toBeUndefined();
});

test('spares a sender without denials', () => {
  expect(hitOf(deniedBefore, { evidence: history({ denied: 0 }) })).toBeNull();
});

test('says nothing without a history, or with one that is unavailable', () => {
  expect(hitOf(deniedBefore)).toBeNull();
  expect(hitOf(deniedBefore, { evidence: { history: { [officer]: { status: 'unavailable' } } } })).toBeNull();
});
