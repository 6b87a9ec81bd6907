import { expect, test } from 'vitest';
import { createRegistry } from '../../../src/engine/domain/registry.ts';
import { bareEntry } from '../../../src/engine/registry/report.ts';
import { agencyNotOwner } from '../../../src/engine/signals/agency-not-owner.ts';
import { hitOf } from '../../helpers/assessment.ts';

const from = (requesterEmail: string | null, more: Record<string, unknown> = {}) =>
  hitOf(agencyNotOwner, { fields: { requesterEmail, ...more } });

const entry = {
  ...bareEntry('elmsfordny.gov', 'test'),
  name: 'Village of Elmsford',
  city: 'Elmsford',
  region: 'NY',
  country: 'US',
  type: 'government' as const,
};
const knowledge = { registry: createRegistry([entry], 'test'), dataVersion: 'test' };
const claims = (agency: string | null) =>
  hitOf(agencyNotOwner, { knowledge, fields: { requesterEmail: 'a@elmsfordny.gov', agency } });

test('fires when another place’s police write from a town’s domain', () => {
  expect(claims('Harlow County Sheriff')).toEqual({
    params: { domain: 'elmsfordny.gov', owner: 'Village of Elmsford', agency: 'Harlow County Sheriff' },
  });
});

test('spares the town’s own police', () => {
  expect(claims('Elmsford Police Department')).toBeNull();
});

test('fires when one force writes as another of its country, and spares a name that nobody else has', () => {
  const force = (domain: string, name: string) => ({
    ...bareEntry(domain, 'test'),
    name,
    country: 'GB',
    type: 'police' as const,
  });
  const forces = [force('harlow.police.uk', 'Harlow Police'), force('northmarch.police.uk', 'Northmarch Constabulary')];
  const known = { registry: createRegistry(forces, 'test'), dataVersion: 'test' };
  const writesAs = (agency: string) =>
    hitOf(agencyNotOwner, { knowledge: known, fields: { requesterEmail: 'a@harlow.police.uk', agency } });
  expect(writesAs('Northmarch Constabulary')?.params).toMatchObject({ owner: 'Harlow Police' });
  expect(writesAs('Regional Cyber Unit')).toBeNull();
  expect(writesAs('Harlow Police')).toBeNull();
});

test('says nothing when the page names no agency, or nobody knows the owner', () => {
  expect(claims(null)).toBeNull();
  expect(from('a@weaving-club.example', { agency: 'Harlow County Sheriff' })).toBeNull();
});
