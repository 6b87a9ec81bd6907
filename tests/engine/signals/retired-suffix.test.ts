import { expect, test } from 'vitest';
import { retiredSuffix } from '../../../src/engine/signals/retired-suffix.ts';
import { hitOf } from '../../helpers/assessment.ts';

const from = (requesterEmail: string | null, more: Record<string, unknown> = {}) =>
  hitOf(retiredSuffix, { fields: { requesterEmail, ...more } });

test('fires under a retired suffix', () => {
  expect(from('a@northmarch.pnn.police.uk')?.params).toMatchObject({ suffix: 'pnn.police.uk' });
});

test('fires on a name that its agency has left, and says which it uses now', () => {
  expect(from('a@mail.pgr.gob.mx')).toMatchObject({ message: 'renamed', params: { current: 'fgr.org.mx' } });
});

test('spares the suffix that took its place', () => {
  expect(from('a@northmarch.police.uk')).toBeNull();
});

test('says nothing when the page shows no sender', () => {
  expect(from(null)).toBeNull();
});
