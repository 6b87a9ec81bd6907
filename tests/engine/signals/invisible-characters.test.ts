import { expect, test } from 'vitest';
import { invisibleCharacters } from '../../../src/engine/signals/invisible-characters.ts';
import { hitOf } from '../../helpers/assessment.ts';

const from = (requesterEmail: string | null, more: Record<string, unknown> = {}) =>
  hitOf(invisibleCharacters, { fields: { requesterEmail, ...more } });

test.each([
  ['a\u200bb@northmarch.police.uk', 'an invisible character'],
  ['ab@north\u200bmarch.police.uk', 'an invisible character'],
  ['ab@north\u202emarch.police.uk', 'a character that turns the reading direction round'],
  ['ab@\uff4eorthmarch.police.uk', 'full-width letters in place of plain ones'],
])('fires on %j', (address, kind) => {
  expect(from(address)?.params).toEqual({ address, kind });
});

test('spares plain addresses and letters with marks', () => {
  expect(from('ab@northmarch.police.uk')).toBeNull();
  expect(from('jörg@köln.example')).toBeNull();
});

test('says nothing when the page shows no sender', () => {
  expect(from(null)).toBeNull();
});
