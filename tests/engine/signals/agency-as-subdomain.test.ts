import { expect, test } from 'vitest';
import { agencyAsSubdomain } from '../../../src/engine/signals/agency-as-subdomain.ts';
import { hitOf } from '../../helpers/assessment.ts';

const from = (requesterEmail: string | null, more: Record<string, unknown> = {}) =>
  hitOf(agencyAsSubdomain, { fields: { requesterEmail, ...more } });

test('fires on an agency’s domain in front of another', () => {
  expect(from('a@northmarch.police.uk.case-desk.example')?.params).toMatchObject({ imitated: 'northmarch.police.uk' });
});

test('fires on a police suffix in front of another domain, whatever stands before it', () => {
  expect(from('a@kingsbury.police.uk.case-desk.example')).not.toBeNull();
});

test('spares hosts of the agency', () => {
  expect(from('a@mail.northmarch.police.uk')).toBeNull();
});

test('says nothing when the page shows no sender', () => {
  expect(from(null)).toBeNull();
});
