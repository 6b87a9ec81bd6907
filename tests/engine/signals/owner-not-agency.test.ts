import { expect, test } from 'vitest';
import { ownerNotAgency } from '../../../src/engine/signals/owner-not-agency.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const subject = 'oakvalesheriff.example';
const fields = { requesterEmail: `a.deputy@${subject}`, agency: 'Oakvale County Sheriff' };
const good = { registeredAt: '2012-04-01T00:00:00Z', expiresAt: '2027-04-01T00:00:00Z', statuses: ['active'] };
const at = (change: Record<string, unknown>) => ({
  fields,
  evidence: { registration: foundFor(subject, { ...good, ...change }) },
});

test('fires when a stranger owns the domain', () => {
  expect(hitOf(ownerNotAgency, at({ registrant: 'Brightleaf Trading FZE' }))?.params).toMatchObject({
    owner: 'Brightleaf Trading FZE',
  });
});

test.each([
  'County of Oakvale',
  'Oakvale Cnty IT',
  'City of Harlow',
  'REDACTED FOR PRIVACY',
  'Domains By Proxy, LLC',
  'OCS',
  '',
])('spares the owner "%s"', (registrant) => {
  expect(hitOf(ownerNotAgency, at({ registrant }))).toBeNull();
});

test('says nothing when the page names no agency', () => {
  const { evidence } = at({ registrant: 'Brightleaf Trading FZE' });
  expect(hitOf(ownerNotAgency, { fields: { ...fields, agency: null }, evidence })).toBeNull();
});

test('says nothing when the registry gave no answer or was not asked', () => {
  const registration = { [subject]: { status: 'unavailable', reason: 'rate limit' } };
  expect(hitOf(ownerNotAgency, { fields, evidence: { registration } })).toBeNull();
  expect(hitOf(ownerNotAgency, { fields })).toBeNull();
});
