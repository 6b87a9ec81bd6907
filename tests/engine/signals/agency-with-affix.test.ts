import { expect, test } from 'vitest';
import { agencyWithAffix } from '../../../src/engine/signals/agency-with-affix.ts';
import { hitOf } from '../../helpers/assessment.ts';

const from = (requesterEmail: string | null, more: Record<string, unknown> = {}) =>
  hitOf(agencyWithAffix, { fields: { requesterEmail, ...more } });

test('fires on words around an agency’s name', () => {
  expect(from('a@northmarch-legal.com')?.params).toMatchObject({ imitated: 'northmarch.police.uk' });
});

test('spares a small town’s own police', () => {
  expect(from('a@willowcreekpd.org')).toBeNull();
});

test('says nothing when the page shows no sender', () => {
  expect(from(null)).toBeNull();
});
