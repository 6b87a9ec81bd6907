import { expect, test } from 'vitest';
import { noRegistrationService } from '../../../src/engine/signals/no-registration-service.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const subject = 'oakvalesheriff.example';
const fields = { requesterEmail: `a.deputy@${subject}`, agency: 'Oakvale County Sheriff' };
const good = { registeredAt: '2012-04-01T00:00:00Z', expiresAt: '2027-04-01T00:00:00Z', statuses: ['active'] };
const at = (change: Record<string, unknown>) => ({
  fields,
  evidence: { registration: foundFor(subject, { ...good, ...change }) },
});

const unavailable = (reason: string) =>
  hitOf(noRegistrationService, {
    fields,
    evidence: { registration: { [subject]: { status: 'unavailable', reason } } },
  });

test('is a neutral fact when the registry offers no look-up', () => {
  expect(noRegistrationService.severity).toBe('info');
  expect(unavailable('no service for .example')?.params).toEqual({ domain: subject });
});

test('says nothing of a registry that merely failed to answer', () => {
  expect(unavailable('rate limit')).toBeNull();
});

test('says nothing when the registry answered or was not asked', () => {
  expect(hitOf(noRegistrationService, at({}))).toBeNull();
  expect(hitOf(noRegistrationService, { fields })).toBeNull();
});
