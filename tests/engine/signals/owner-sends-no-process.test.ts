import { expect, test } from 'vitest';
import { createRegistry } from '../../../src/engine/domain/registry.ts';
import { bareEntry } from '../../../src/engine/registry/report.ts';
import { ownerSendsNoProcess } from '../../../src/engine/signals/owner-sends-no-process.ts';
import { hitOf } from '../../helpers/assessment.ts';

const from = (requesterEmail: string | null, more: Record<string, unknown> = {}) =>
  hitOf(ownerSendsNoProcess, { fields: { requesterEmail, ...more } });

const entry = (domain: string, type: 'other' | 'government') => ({
  ...bareEntry(domain, 'test'),
  name: 'A body',
  type,
});
const knowledge = {
  registry: createRegistry([entry('elmsfordlibrary.gov', 'other'), entry('elmsford.gov', 'government')], 'test'),
  dataVersion: 'test',
};
const at = (requesterEmail: string) => hitOf(ownerSendsNoProcess, { knowledge, fields: { requesterEmail } });

test('fires on a library', () => {
  expect(at('a@elmsfordlibrary.gov')).toEqual({ params: { domain: 'elmsfordlibrary.gov', owner: 'A body' } });
});

test('spares a city, whose domain serves its police', () => {
  expect(at('a@elmsford.gov')).toBeNull();
});

test('says nothing when the page shows no sender', () => {
  expect(from(null)).toBeNull();
});
