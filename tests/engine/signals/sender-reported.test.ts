import { expect, test } from 'vitest';
import { senderReported } from '../../../src/engine/signals/sender-reported.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const subject = 'a.officer@northmarch.police.uk';
const reported = (value: Record<string, unknown>, fields: Record<string, unknown> = {}) =>
  hitOf(senderReported, {
    fields,
    evidence: {
      reputation: foundFor(subject, { standing: 'reported-fraud', latestAt: '2026-06-01T00:00:00Z', ...value }),
    },
  });

test('is critical for our own report or three others', () => {
  expect(reported({ reporters: 3 })?.severity).toBe('critical');
  expect(reported({ reporters: 0, own: true })).toMatchObject({ severity: 'critical', message: 'own' });
});

test('is medium for one or two other reporters, and for contested reports', () => {
  expect(reported({ reporters: 2 })?.severity).toBe('medium');
  expect(reported({ reporters: 9, standing: 'mixed' })).toMatchObject({ severity: 'medium', message: 'contested' });
});

test('spares a sender in good standing, and one whose domain alone is reported', () => {
  expect(reported({ reporters: 9, standing: 'in-good-standing' })).toBeNull();
  const domainOnly = foundFor('northmarch.police.uk', { standing: 'reported-fraud', reporters: 5 });
  expect(hitOf(senderReported, { evidence: { reputation: domainOnly } })).toBeNull();
});

test('says nothing when the service gave no answer or was not asked', () => {
  expect(
    hitOf(senderReported, { evidence: { reputation: { [subject]: { status: 'unavailable', reason: 'down' } } } }),
  ).toBeNull();
  expect(hitOf(senderReported)).toBeNull();
});
