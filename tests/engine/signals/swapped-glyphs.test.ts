import { expect, test } from 'vitest';
import { swappedGlyphs } from '../../../src/engine/signals/swapped-glyphs.ts';
import { hitOf } from '../../helpers/assessment.ts';

const from = (requesterEmail: string | null, more: Record<string, unknown> = {}) =>
  hitOf(swappedGlyphs, { fields: { requesterEmail, ...more } });

test('fires on a digit for a letter', () => {
  expect(from('a@harl0wcountysheriff.org')?.params).toMatchObject({ differs: '4,20,21' });
});

test('spares the agency itself', () => {
  expect(from('a@harlowcountysheriff.gov')).toBeNull();
});

test('says nothing when the page shows no sender', () => {
  expect(from(null)).toBeNull();
});
