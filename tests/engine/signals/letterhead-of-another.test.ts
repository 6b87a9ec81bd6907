import { expect, test } from 'vitest';
import { createRegistry } from '../../../src/engine/domain/registry.ts';
import { bareEntry } from '../../../src/engine/registry/report.ts';
import { letterheadOfAnother } from '../../../src/engine/signals/letterhead-of-another.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';

const force = (domain: string, name: string, type: 'police' | 'court' = 'police') => ({
  ...bareEntry(domain, 'test'),
  name,
  country: 'GB',
  type,
});
const entries = [
  force('harlow.police.uk', 'Harlow Police'),
  force('northmarch.police.uk', 'Northmarch Constabulary'),
  force('court.example', 'District Court of Harlow', 'court'),
];
const knowledge = { registry: createRegistry(entries, 'test'), dataVersion: 'test' };
const says = (text: string | null, agency: string | null, requesterEmail = 'a@harlow.police.uk') =>
  hitOf(letterheadOfAnother, { knowledge, fields: { ...fileWith({ text }), agency, requesterEmail } });

test('fires when the paper is that of another force than the portal or the mail names', () => {
  expect(says('Northmarch Constabulary\nOrder', 'Harlow Police')?.params).toMatchObject({
    letterhead: 'Northmarch Constabulary',
    agency: 'Harlow Police',
  });
  expect(says('Northmarch Constabulary\nOrder', null)).toMatchObject({ message: 'mail' });
});

test('spares the force’s own paper, and a court’s, on whose order the force asks', () => {
  expect(says('Harlow Police\nRequest', 'Harlow Police')).toBeNull();
  expect(says('District Court of Harlow\nOrder', 'Northmarch Constabulary')).toBeNull();
});

test('says nothing when no words of the file were read', () => {
  expect(says(null, 'Harlow Police')).toBeNull();
});
