import { expect, test } from 'vitest';
import { shares } from '../../../src/engine/combine/share.ts';
import { FAMILY_CAP, faded, SEVERITY_WEIGHT, THRESHOLDS } from '../../../src/engine/combine/weights.ts';
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

test('positive evidence fades in a straight line and never weighs nothing', () => {
  expect([0, 45, 89, 90, 200].map((age) => faded(-20, age, 90))).toEqual([-20, -10, -1, -1, -1]);
  expect(faded(-20, -5, 90)).toBe(-20);
});

test('the numbers keep their order: each band outweighs two of the next, and weak tells of one kind no high', () => {
  const { critical, high, medium, low, info } = SEVERITY_WEIGHT;
  expect(critical).toBeGreaterThanOrEqual(2 * high);
  expect(high).toBeGreaterThan(2 * medium);
  expect(medium).toBeGreaterThan(2 * low);
  expect(info).toBe(0);
  for (const family of ['C', 'F', 'W'] as const) expect(FAMILY_CAP[family]).toBeLessThan(high);
  expect(THRESHOLDS.verify).toBe(medium);
});
