import { expect, test } from 'vitest';
import { phraseLists } from '../../../src/data/phrases/index.ts';
import { LONGEST_MATCH } from '../../../src/engine/text/near.ts';
import { parsePattern } from '../../../src/engine/text/pattern.ts';

const patterns = phraseLists.flatMap(({ topic, phrases }) =>
  Object.entries(phrases).flatMap(([language, sources]) => sources.map((source) => ({ topic, language, source }))),
);

test('every pattern of every list can be read', () => {
  const unreadable = patterns.flatMap(({ topic, language, source }) => {
    try {
      parsePattern(source);
      return [];
    } catch (error) {
      return [`${topic} ${language}: ${error instanceof Error ? error.message : 'unreadable'}`];
    }
  });
  expect(unreadable).toEqual([]);
});

test('no pattern spans more words than a search looks back', () => {
  const longest = patterns.map(({ source }) =>
    parsePattern(source).reduce(
      (sum, step) => sum + (step.kind === 'gap' ? step.upTo : Math.max(...step.any.map((words) => words.length))),
      0,
    ),
  );
  expect(Math.max(...longest)).toBeLessThanOrEqual(LONGEST_MATCH);
});

test('every list says where it comes from', () => {
  expect(phraseLists.filter(({ provenance }) => provenance.length < 10)).toEqual([]);
});
