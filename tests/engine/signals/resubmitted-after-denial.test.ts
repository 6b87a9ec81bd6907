import { expect, test } from 'vitest';
import { resubmittedAfterDenial } from '../../../src/engine/signals/resubmitted-after-denial.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';
const lately = { denied: 1, lastSeenAt: '2026-06-14T09:00:00Z' };
const history = (value: object) => ({ history: foundFor(officer, value) });

test('fires on another request within 30 days of a denied one', () => {
  expect(hitOf(resubmittedAfterDenial, { evidence: history(lately) })).toMatchObject({ sources: [{}] });
  expect(hitOf(resubmittedAfterDenial, { evidence: history({ denied: 1, requestsLast30Days: 1 }) })).not.toBeNull();
  const elsewhere = history({ ...lately, sameTargetOtherAgencies: 1 });
  expect(hitOf(resubmittedAfterDenial, { evidence: elsewhere })?.message).toBe('elsewhere');
});

test('is low where we asked for the correction, by our record or by the sender’s word', () => {
  const recorded = history({ ...lately, correctionAskedAt: '2026-06-14T10:00:00Z' });
  expect(hitOf(resubmittedAfterDenial, { evidence: recorded })).toMatchObject({
    message: 'corrected',
    severity: 'low',
  });
  for (const subject of ['Corrected order, as you requested', 'Berichtigung wie gewünscht', 'Suite à votre demande'])
    expect(hitOf(resubmittedAfterDenial, { fields: { subject }, evidence: history(lately) }), subject).toMatchObject({
      message: 'stated',
      severity: 'low',
    });
});

test('is not milder for a wish for a correction that lies in the future, or when others ask too', () => {
  const later = history({ ...lately, correctionAskedAt: '2026-07-01T10:00:00Z' });
  expect(hitOf(resubmittedAfterDenial, { evidence: later })?.severity).toBeUndefined();
  const both = history({ ...lately, similarTextOtherAgencies: 1, correctionAskedAt: '2026-06-14T10:00:00Z' });
  expect(hitOf(resubmittedAfterDenial, { evidence: both })?.severity).toBeUndefined();
});

test('spares a sender without denials, and one whose denial is long ago', () => {
  expect(hitOf(resubmittedAfterDenial, { evidence: history({ ...lately, denied: 0 }) })).toBeNull();
  expect(
    hitOf(resubmittedAfterDenial, { evidence: history({ denied: 1, lastSeenAt: '2026-05-01T09:00:00Z' }) }),
  ).toBeNull();
});

test('says nothing without a history, or with one that is unavailable', () => {
  expect(hitOf(resubmittedAfterDenial)).toBeNull();
  expect(hitOf(resubmittedAfterDenial, { evidence: { history: { [officer]: { status: 'unavailable' } } } })).toBeNull();
});
