import { expect, test } from 'vitest';
import { senderDomainReported } from '../../../src/engine/signals/sender-domain-reported.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const subject = 'oakvalesheriff.example';
const reported = (value: Record<string, unknown>, fields: Record<string, unknown> = {}) =>
  hitOf(senderDomainReported, {
    fields,
    evidence: {
      reputation: foundFor(subject, { standing: 'reported-fraud', latestAt: '2026-06-01T00:00:00Z', ...value }),
    },
  });

const stranger = { requesterEmail: 'a@oakvalesheriff.example' };

test('is high for our own report or three others', () => {
  expect(reported({ reporters: 3 }, stranger)?.severity).toBe('high');
  expect(reported({ reporters: 0, own: true }, stranger)).toMatchObject({ severity: 'high', message: 'own' });
});

test('is medium for one or two other reporters', () => {
  expect(reported({ reporters: 2 }, stranger)?.severity).toBe('medium');
});

test('is never more than medium on the domain of a registered agency', () => {
  const evidence = {
    reputation: foundFor('northmarch.police.uk', { standing: 'reported-fraud', reporters: 9, own: true }),
  };
  expect(hitOf(senderDomainReported, { evidence })?.severity).toBe('medium');
});

test('spares a domain in good standing', () => {
  expect(reported({ reporters: 9, standing: 'in-good-standing' }, stranger)).toBeNull();
});

test('says nothing when the service gave no answer or was not asked', () => {
  const reputation = { [subject]: { status: 'unavailable', reason: 'down' } };
  expect(hitOf(senderDomainReported, { fields: stranger, evidence: { reputation } })).toBeNull();
  expect(hitOf(senderDomainReported, { fields: stranger })).toBeNull();
});
