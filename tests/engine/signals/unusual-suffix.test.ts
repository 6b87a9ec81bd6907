import { expect, test } from 'vitest';
import { createRegistry, entriesOf } from '../../../src/engine/domain/registry.ts';
import { unusualSuffix } from '../../../src/engine/signals/unusual-suffix.ts';
import { hitOf } from '../../helpers/assessment.ts';

const from = (requesterEmail: string | null) => hitOf(unusualSuffix, { fields: { requesterEmail } });

test.each([
  ['a.deputy@oakvalesheriff.xyz', 'xyz'],
  ['a.deputy@oakvalesheriff.us.com', 'us.com'],
  ['a.deputy@mail.oakvalesheriff.co', 'co'],
])('fires on %s', (address, suffix) => {
  expect(from(address)?.params?.suffix).toBe(suffix);
});

test.each(['a@oakvalesheriff.org', 'a@policia.gov.co', 'a@northmarch.police.uk', 'a@xyz.us'])(
  'spares %s',
  (address) => {
    expect(from(address)).toBeNull();
  },
);

test('spares a registered agency that did choose such a name', () => {
  const row = { name: 'Oakvale Police', domains: ['oakvale.app'], country: 'US', type: 'police' as const };
  const agency = { ...row, provenance: 'invented', writtenAt: '2026-01-01', reviewed: true };
  const knowledge = { registry: createRegistry(entriesOf(agency), 'test'), dataVersion: 'test' };
  expect(hitOf(unusualSuffix, { fields: { requesterEmail: 'a@oakvale.app' }, knowledge })).toBeNull();
});

test('says nothing without a sender', () => {
  expect(from(null)).toBeNull();
});
