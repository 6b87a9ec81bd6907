import { expect, test } from 'vitest';
import { createRegistry } from '../../../src/engine/domain/registry.ts';
import { bareEntry } from '../../../src/engine/registry/report.ts';
import { agencyAbbreviation } from '../../../src/engine/signals/agency-abbreviation.ts';
import { hitOf } from '../../helpers/assessment.ts';

const from = (requesterEmail: string | null, more: Record<string, unknown> = {}) =>
  hitOf(agencyAbbreviation, { fields: { requesterEmail, ...more } });

const entry = {
  ...bareEntry('kingsburypolice.example', 'test'),
  name: 'Kingsbury Police',
  short: ['KBPD'],
  type: 'police' as const,
};
const knowledge = { registry: createRegistry([entry], 'test'), dataVersion: 'test' };
const at = (requesterEmail: string) => hitOf(agencyAbbreviation, { knowledge, fields: { requesterEmail } });

test('fires on an abbreviation as a whole part of the name', () => {
  expect(at('a@kbpd-records.org')?.params).toMatchObject({ imitated: 'kingsburypolice.example' });
});

test('spares the letters inside a word, and the agency itself', () => {
  expect(at('a@akbpda.org')).toBeNull();
  expect(at('a@kingsburypolice.example')).toBeNull();
});

test('says mildly that a name claims to be the police of a known place', () => {
  const elmsford = { ...bareEntry('villageofelmsford.gov', 'test'), country: 'US' };
  const registry = createRegistry([elmsford], 'test');
  const given = { knowledge: { registry, dataVersion: 'test' }, fields: { requesterEmail: 'a@elmsford-pd.org' } };
  expect(hitOf(agencyAbbreviation, given)).toMatchObject({ message: 'place', severity: 'low' });
});

test('says nothing when the page shows no sender', () => {
  expect(from(null)).toBeNull();
});
