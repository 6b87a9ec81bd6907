import { expect, test } from 'vitest';
import { registeredAfterFirstSeen } from '../../../src/engine/signals/registered-after-first-seen.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const subject = 'oakvalesheriff.example';
const fields = { requesterEmail: `a.deputy@${subject}`, agency: 'Oakvale County Sheriff' };
const good = { registeredAt: '2012-04-01T00:00:00Z', expiresAt: '2027-04-01T00:00:00Z', statuses: ['active'] };
const at = (change: Record<string, unknown>) => ({
  fields,
  evidence: { registration: foundFor(subject, { ...good, ...change }) },
});

const known = (firstSeenAt: string | null) => ({ history: foundFor(fields.requesterEmail, { firstSeenAt }) });
const renewed = at({ registeredAt: '2026-05-01T00:00:00Z' });

test('fires when the sender wrote to us before the domain was registered', () => {
  const hit = hitOf(registeredAfterFirstSeen, {
    fields,
    evidence: { ...renewed.evidence, ...known('2024-02-03T10:00:00Z') },
  });
  expect(hit?.params).toMatchObject({ day: '2026-05-01', firstDay: '2024-02-03' });
});

test('spares a sender first seen after, or on the day of, the registration', () => {
  expect(
    hitOf(registeredAfterFirstSeen, { fields, evidence: { ...renewed.evidence, ...known('2026-05-20T10:00:00Z') } }),
  ).toBeNull();
  expect(
    hitOf(registeredAfterFirstSeen, { fields, evidence: { ...renewed.evidence, ...known('2026-04-30T20:00:00Z') } }),
  ).toBeNull();
});

test('says nothing when either date is missing', () => {
  expect(hitOf(registeredAfterFirstSeen, renewed)).toBeNull();
  expect(hitOf(registeredAfterFirstSeen, { fields, evidence: { ...renewed.evidence, ...known(null) } })).toBeNull();
});

test('says nothing when the registry gave no answer or was not asked', () => {
  const registration = { [subject]: { status: 'unavailable', reason: 'rate limit' } };
  expect(hitOf(registeredAfterFirstSeen, { fields, evidence: { registration } })).toBeNull();
  expect(hitOf(registeredAfterFirstSeen, { fields })).toBeNull();
});
