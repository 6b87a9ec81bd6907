import { expect, test } from 'vitest';
import { confusableLetters } from '../../../src/engine/signals/confusable-letters.ts';
import { hitOf } from '../../helpers/assessment.ts';

const from = (requesterEmail: string | null, more: Record<string, unknown> = {}) =>
  hitOf(confusableLetters, { fields: { requesterEmail, ...more } });

test('fires on letters of another alphabet, with where they stand', () => {
  expect(from('a@northm\u0430rch.org')?.params).toMatchObject({
    shown: 'northm\u0430rch.org',
    imitated: 'northmarch.police.uk',
    written: 'xn--northmrch-5yh.org',
  });
});

test('fires on two alphabets in one label, whatever it resembles', () => {
  expect(from('a@we\u0430ving-club.org')).toMatchObject({ message: 'mixed' });
});

test('spares a name all in one script', () => {
  expect(from('a@полиция.example')).toBeNull();
  expect(from('a@köln-verein.example')).toBeNull();
});

test('says nothing when the page shows no sender', () => {
  expect(from(null)).toBeNull();
});
