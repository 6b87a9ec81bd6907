import { expect, test } from 'vitest';
import { typoOfAgency } from '../../../src/engine/signals/typo-of-agency.ts';
import { hitOf } from '../../helpers/assessment.ts';

const from = (requesterEmail: string | null, more: Record<string, unknown> = {}) =>
  hitOf(typoOfAgency, { fields: { requesterEmail, ...more } });

test('fires one letter away, with where it differs', () => {
  expect(from('a@northmarcch.org')?.params).toMatchObject({ imitated: 'northmarch.police.uk' });
});

test('fires when dots or hyphens cut the name up', () => {
  expect(from('a@north-march.org')?.params).toMatchObject({ imitated: 'northmarch.police.uk' });
});

test('spares the agency itself and names that are merely new', () => {
  expect(from('a@northmarch.police.uk')).toBeNull();
  expect(from('a@weaving-club.example')).toBeNull();
});

test('says nothing when the page shows no sender', () => {
  expect(from(null)).toBeNull();
});
