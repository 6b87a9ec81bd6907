import { expect, test } from 'vitest';
import { ownerHidden } from '../../../src/engine/signals/owner-hidden.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const subject = 'oakvalesheriff.example';
const fields = { requesterEmail: `a.deputy@${subject}`, agency: 'Oakvale County Sheriff' };
const good = { registeredAt: '2012-04-01T00:00:00Z', expiresAt: '2027-04-01T00:00:00Z', statuses: ['active'] };
const at = (change: Record<string, unknown>) => ({
  fields,
  evidence: { registration: foundFor(subject, { ...good, ...change }) },
});

test('fires when a privacy service stands in for the owner', () => {
  expect(hitOf(ownerHidden, at({ privacy: true }))).toMatchObject({ params: { domain: subject } });
});

test('spares an owner who is shown, and a registry that does not say', () => {
  expect(hitOf(ownerHidden, at({ privacy: false }))).toBeNull();
  expect(hitOf(ownerHidden, at({}))).toBeNull();
});

test('says nothing when the registry gave no answer or was not asked', () => {
  const registration = { [subject]: { status: 'unavailable', reason: 'rate limit' } };
  expect(hitOf(ownerHidden, { fields, evidence: { registration } })).toBeNull();
  expect(hitOf(ownerHidden, { fields })).toBeNull();
});
