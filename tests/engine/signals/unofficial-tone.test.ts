import { expect, test } from 'vitest';
import { unofficialTone } from '../../../src/engine/signals/unofficial-tone.ts';
import { hitOf } from '../../helpers/assessment.ts';

const says = (bodyText: string | null) => hitOf(unofficialTone, { fields: { bodyText } });

test('fires on the words of a chat', () => {
  expect(says('bro send it quick')?.params).toEqual({ words: 'bro' });
  expect(says('Need this ASAP, thx')).not.toBeNull();
});

test('spares what is quoted, and ordinary words', () => {
  expect(says('He wrote: "lol, I will do it tonight".')).toBeNull();
  expect(says('The brother of the victim brought it to our bureau.')).toBeNull();
});

test('says nothing when the page shows no text', () => {
  expect(says(null)).toBeNull();
});
