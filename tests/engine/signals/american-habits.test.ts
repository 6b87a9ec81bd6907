import { expect, test } from 'vitest';
import { americanHabits } from '../../../src/engine/signals/american-habits.ts';
import { hitOf } from '../../helpers/assessment.ts';

const says = (country: string | null, bodyText: string) => hitOf(americanHabits, { fields: { country, bodyText } });

test('fires on dates and words of United States forms elsewhere, and on the reverse', () => {
  expect(says('Brazil', 'Answer by 09/18/2026.')).toEqual({ message: 'date' });
  expect(says('Nigeria', 'Provide DOB and address.')).toEqual({ message: 'words', params: { words: 'DOB' } });
  expect(says('US', 'Answer by 18/09/2026.')).toEqual({ message: 'other' });
});

test('spares each at home, and dates that can be read both ways', () => {
  expect(says('US', 'Provide DOB by 09/18/2026.')).toBeNull();
  expect(says('Canada', 'Provide DOB.')).toBeNull();
  expect(says('Brazil', 'Answer by 09/08/2026.')).toBeNull();
});

test('says nothing without a country or a text', () => {
  expect(says(null, 'Answer by 09/18/2026.')).toBeNull();
  expect(hitOf(americanHabits, { fields: { country: 'Brazil' } })).toBeNull();
});
