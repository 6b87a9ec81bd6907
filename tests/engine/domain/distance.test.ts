import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceWithin } from '../../../src/engine/domain/likeness/distance.ts';

/** The textbook table, for comparison. */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const cost = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      (table[i] ?? [])[j] = cost;
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });

test('equals the textbook distance up to the limit', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, limit) => {
      expect(distanceWithin(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
    }),
    { numRuns: 5_000 },
  );
});

test('a swap of neighbours is one edit', () => {
  expect(distanceWithin('sheriff', 'shreiff', 2)).toBe(1);
});

test('labels longer than a label can be are never near', () => {
  expect(distanceWithin('a'.repeat(64), 'a'.repeat(64), 2)).toBe(3);
});
