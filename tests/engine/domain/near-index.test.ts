import fc from 'fast-check';
import { expect, test } from 'vitest';
import { manyNames, ordinarySites, typoOnSale } from '../../../scripts/lookalike/crowd.ts';
import { distanceWithin, lettersBuffer, spell } from '../../../src/engine/domain/likeness/distance.ts';
import { buildNearIndex, type NearIndex } from '../../../src/engine/domain/likeness/near-index.ts';
import { emptyPattern, makeReady, patternWithin } from '../../../src/engine/domain/likeness/pattern.ts';
import { wordList } from '../../../src/engine/domain/likeness/word-list.ts';
import { runs } from '../../helpers/runs.ts';

const edits = (word: string): 1 | 2 => (word.length >= 10 ? 2 : 1);

function indexOf(given: readonly string[]): { index: NearIndex; text: (id: number) => string } {
  const words = wordList(given.length);
  for (const word of given) words.add(word);
  words.trim();
  return { index: buildNearIndex(words, (id) => edits(words.text(id))), text: words.text };
}

const asked = lettersBuffer();
function visited(index: NearIndex, word: string): number[] {
  const ids: number[] = [];
  spell(asked, word);
  index.find(asked, (id) => {
    ids.push(id);
    return true;
  });
  return ids;
}

/** One edit of each sort, at a place: a letter lost, doubled, changed, put in, or two that change places. */
const WAYS: readonly ((word: string, at: number, letter: string) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at),
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
];
const letter = fc.constantFrom('a', 'b', 'c', 'd');
const word = fc.string({ unit: letter, minLength: 3, maxLength: 24 });
const edit = fc.record({ way: fc.constantFrom(...WAYS), at: fc.nat(24), letter });

test('finds every word within reach: one edit of a short one, two of a long one, wherever they are', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.array(edit, { maxLength: 2 }), (words, changes) => {
      const typed = changes.reduce(
        (text, { way, at, letter: put }) => way(text, at % text.length || 0, put),
        words[0] ?? '',
      );
      const { index, text } = indexOf(words);
      const found = new Set(visited(index, typed).map(text));
      const within = words.filter((known) => distanceWithin(typed, known, 2) <= edits(known));
      for (const known of within) expect(found).toContain(known);
    }),
    { numRuns: runs(3_000, 60_000) },
  );
});

test('the bit-parallel distance is the one worked out by the table', () => {
  const pattern = emptyPattern();
  const theirs = lettersBuffer();
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, limit) => {
      spell(asked, a);
      spell(theirs, b);
      expect(makeReady(pattern, asked)).toBe(true);
      expect(patternWithin(pattern, theirs, limit)).toBe(distanceWithin(a, b, limit));
    }),
    { numRuns: runs(3_000, 60_000) },
  );
});

test('a word too long or not ASCII is left to the table, and leaves nothing behind', () => {
  const pattern = emptyPattern();
  const theirs = lettersBuffer();
  for (const odd of ['a'.repeat(33), 'abцd', '']) {
    spell(asked, odd);
    expect(makeReady(pattern, asked)).toBe(false);
  }
  spell(asked, 'dcba');
  spell(theirs, 'abcd');
  expect(makeReady(pattern, asked)).toBe(true);
  expect(patternWithin(pattern, theirs, 3)).toBe(distanceWithin('dcba', 'abcd', 3));
});

test('in a crowd of names that share their beginnings and ends, few are looked at for one question', () => {
  const mean = (size: number, ask: (names: readonly string[]) => readonly string[]): number => {
    const names = manyNames(size);
    const { index } = indexOf(names.map((name) => name.slice(0, -'.gov'.length)));
    const questions = ask(names).map((name) => name.slice(0, name.lastIndexOf('.')));
    return questions.reduce((sum, name) => sum + visited(index, name).length, 0) / questions.length;
  };
  const typos = (names: readonly string[]) => names.slice(0, 300).map(typoOnSale);
  // 200,000 names of which some 8 share a place: with keys of seven letters it would be thousands.
  expect(mean(200_000, typos)).toBeLessThan(100);
  expect(mean(200_000, () => ordinarySites(300))).toBeLessThan(50);
});
