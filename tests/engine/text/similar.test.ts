import { expect, test } from 'vitest';
import { SAME_TEXT, simhash, similarity } from '../../../src/engine/text/similar.ts';

const compare = (a: string, b: string): number => similarity(simhash(a) ?? '', simhash(b) ?? '');

const letter =
  'Acting in the preliminary inquiry under the number below, we require you to disclose the identity and the address of the holder of the account, the payment means used since its creation, and the addresses from which it was opened. The answer is wanted within ten days at the office named above.';

test('the same letter with another case number and date is the same text', () => {
  const copy = `${letter} Case 4471 of 12/09/2026.`;
  expect(compare(copy, copy.replace('4471', '9902').replace('12/09', '30/11'))).toBe(1);
});

test('a copy with a word changed still counts as the same text', () => {
  expect(compare(letter, letter.replace('ten days', 'eight days'))).toBeGreaterThan(SAME_TEXT);
});

test('two letters about the same matter in other words do not', () => {
  const other =
    'We investigate a fraud on an auction site and ask you kindly to tell us who registered the seller account named in the form, when this was done and which bank account received the money. Our office is open from eight to four and will gladly answer questions about the case.';
  expect(compare(letter, other)).toBeLessThan(0.3);
});

test('Japanese letters are compared by their characters', () => {
  const japanese =
    '捜査のため必要があるので、下記の利用者について登録された氏名、住所、電話番号及び接続の日時を回答願います。';
  expect(compare(japanese, japanese.replace('電話番号及び', '電話番号並びに'))).toBeGreaterThan(0.6);
});

test('a text of a few words has no fingerprint, and compares with nothing', () => {
  expect(simhash('Please provide the records.')).toBeNull();
  expect(similarity('', '')).toBe(0);
});
