import { expect, test } from 'vitest';
import { agencyOnOtherSuffix } from '../../../src/engine/signals/agency-on-other-suffix.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const from = (requesterEmail: string | null, more: Record<string, unknown> = {}) =>
  hitOf(agencyOnOtherSuffix, { fields: { requesterEmail, ...more } });

const twin = { requesterEmail: 'a@harlowcountysheriff.org' };

test('fires mildly on the same name elsewhere: many agencies own both', () => {
  const hit = hitOf(agencyOnOtherSuffix, { fields: twin });
  expect(hit?.severity).toBeUndefined();
  expect(hit?.params).toMatchObject({ imitated: 'harlowcountysheriff.gov' });
});

test.each([
  [
    'a young registration',
    { evidence: { registration: foundFor('harlowcountysheriff.org', { registeredAt: '2026-05-01T00:00:00Z' }) } },
  ],
  ['no mail server', { evidence: { 'mail-dns': foundFor('harlowcountysheriff.org', { exists: true, mx: [] }) } }],
  ['a free mailbox to answer to', { fields: { ...twin, replyTo: 'x@gmail.com' } }],
])('is critical with %s', (_name, given) => {
  expect(hitOf(agencyOnOtherSuffix, { fields: twin, ...given })).toMatchObject({ severity: 'critical' });
});

test('is critical when the name spells out the real suffix', () => {
  expect(from('a@harlowcountysheriff-gov.com')).toMatchObject({ severity: 'critical', message: 'second-tell' });
});

test('stays mild for a name that is old and has mail', () => {
  const evidence = {
    registration: foundFor('harlowcountysheriff.org', { registeredAt: '2009-05-01T00:00:00Z' }),
    'mail-dns': foundFor('harlowcountysheriff.org', { exists: true, mx: ['mx.harlowcountysheriff.org'] }),
  };
  expect(hitOf(agencyOnOtherSuffix, { fields: twin, evidence })?.severity).toBeUndefined();
});

test('spares the agency itself', () => {
  expect(from('a@harlowcountysheriff.gov')).toBeNull();
});

test('says nothing when the page shows no sender', () => {
  expect(from(null)).toBeNull();
});
