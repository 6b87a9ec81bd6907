import { expect, test } from 'vitest';
import { shares } from '../../../src/engine/combine/share.ts';
import { FAMILY_CAP } from '../../../src/engine/combine/weights.ts';
import type { Family } from '../../../src/schema/assessment.ts';

const of = (family: Family, ...weights: number[]) => weights.map((weight) => ({ family, weight }));

test('within the cap each finding keeps its weight', () => {
  expect(shares([...of('C', 12, 4), ...of('A', 30)])).toEqual([12, 4, 30]);
});

test('the heaviest of a capped family are served first, wherever they stand', () => {
  expect(FAMILY_CAP.C).toBe(28);
  expect(shares(of('C', 4, 12, 12, 12))).toEqual([0, 12, 12, 4]);
});

test('a single finding heavier than the cap counts in full, and alone', () => {
  expect(shares(of('C', 60, 30, 12))).toEqual([60, 0, 0]);
});

test('positive evidence is never capped and makes no room', () => {
  expect(shares([...of('C', 12, 12, 12), ...of('C', -20)])).toEqual([12, 12, 4, -20]);
});
