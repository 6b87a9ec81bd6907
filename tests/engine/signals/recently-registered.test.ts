import { expect, test } from 'vitest';
import { recentlyRegistered } from '../../../src/engine/signals/recently-registered.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const subject = 'oakvalesheriff.example';
const fields = { requesterEmail: `a.deputy@${subject}`, agency: 'Oakvale County Sheriff' };
const good = { registeredAt: '2012-04-01T00:00:00Z', expiresAt: '2027-04-01T00:00:00Z', statuses: ['active'] };
const at = (change: Record<string, unknown>) => ({
  fields,
  evidence: { registration: foundFor(subject, { ...good, ...change }) },
});

test.each([
  ['2026-06-10T00:00:00Z', 'critical'],
  ['2026-05-17T00:00:00Z', 'critical'],
  ['2026-05-15T00:00:00Z', 'high'],
  ['2026-03-18T00:00:00Z', 'high'],
  ['2026-03-16T00:00:00Z', 'medium'],
  ['2025-06-17T00:00:00Z', 'medium'],
  ['2026-06-16T00:00:00Z', 'critical'],
])('registered on %s is %s', (registeredAt, severity) => {
  expect(hitOf(recentlyRegistered, at({ registeredAt }))?.severity).toBe(severity);
});

test('spares a domain older than a year, and one without a date', () => {
  expect(hitOf(recentlyRegistered, at({}))).toBeNull();
  expect(hitOf(recentlyRegistered, at({ registeredAt: null }))).toBeNull();
  expect(hitOf(recentlyRegistered, at({ registeredAt: 'lately' }))).toBeNull();
});

test.each(['newtown.gov', 'newtown.gov.uk', 'newtown.police.uk', 'newtown.gob.mx'])(
  'never counts the age of %s',
  (name) => {
    const evidence = { registration: foundFor(name, { ...good, registeredAt: '2026-06-10T00:00:00Z' }) };
    expect(hitOf(recentlyRegistered, { fields: { requesterEmail: `chief@${name}` }, evidence })).toBeNull();
  },
);

test('says nothing when the registry gave no answer or was not asked', () => {
  const registration = { [subject]: { status: 'unavailable', reason: 'rate limit' } };
  expect(hitOf(recentlyRegistered, { fields, evidence: { registration } })).toBeNull();
  expect(hitOf(recentlyRegistered, { fields })).toBeNull();
});
