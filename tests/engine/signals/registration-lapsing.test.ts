import { expect, test } from 'vitest';
import { registrationLapsing } from '../../../src/engine/signals/registration-lapsing.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const subject = 'oakvalesheriff.example';
const fields = { requesterEmail: `a.deputy@${subject}`, agency: 'Oakvale County Sheriff' };
const good = { registeredAt: '2012-04-01T00:00:00Z', expiresAt: '2027-04-01T00:00:00Z', statuses: ['active'] };
const at = (change: Record<string, unknown>) => ({
  fields,
  evidence: { registration: foundFor(subject, { ...good, ...change }) },
});

test.each(['redemption period', 'pendingDelete', 'client hold', 'serverHold', 'https://icann.org/epp#clientHold'])(
  'fires on status %s',
  (status) => {
    expect(hitOf(registrationLapsing, at({ statuses: ['active', status] }))?.params?.status).toBe(status);
  },
);

test('fires when the registration has run out, more mildly while the registry renews it by itself', () => {
  expect(hitOf(registrationLapsing, at({ expiresAt: '2026-06-01T00:00:00Z' }))?.severity).toBe('high');
  const renewing = { expiresAt: '2026-06-01T00:00:00Z', statuses: ['auto renew period'] };
  expect(hitOf(registrationLapsing, at(renewing))?.severity).toBe('medium');
});

test('spares locks against transfer and a registration in force', () => {
  expect(
    hitOf(registrationLapsing, at({ statuses: ['client transfer prohibited', 'server delete prohibited'] })),
  ).toBeNull();
  expect(hitOf(registrationLapsing, at({ expiresAt: null }))).toBeNull();
});

test('says nothing when the registry gave no answer or was not asked', () => {
  const registration = { [subject]: { status: 'unavailable', reason: 'rate limit' } };
  expect(hitOf(registrationLapsing, { fields, evidence: { registration } })).toBeNull();
  expect(hitOf(registrationLapsing, { fields })).toBeNull();
});
