import { expect, test } from 'vitest';
import { CATALOGUE, signalDocs } from '../../scripts/build/signal-docs.ts';
import { NOT_COMPUTABLE } from '../../src/engine/not-computable.ts';
import { signals } from '../../src/engine/signals/index.ts';
import { readProjectFile } from '../helpers/root.ts';

const catalogue = Object.entries(CATALOGUE).flatMap(([family, rows]) =>
  Array.from({ length: rows }, (_, index) => `${family}-${index + 1}`),
);
const implemented = new Set(signals.flatMap((signal) => signal.catalogue));
const without = NOT_COMPUTABLE.map(({ row }) => row);

test('each of the 128 rows of the catalogue has a signal or a reason, never both', () => {
  expect(catalogue).toHaveLength(128);
  expect(catalogue.filter((row) => !implemented.has(row) && !without.includes(row))).toEqual([]);
  expect(without.filter((row) => implemented.has(row))).toEqual([]);
  expect([...implemented, ...without].filter((row) => !catalogue.includes(row))).toEqual([]);
  expect(new Set(without).size).toBe(without.length);
});

test('docs/signals.md says what the code says; run npx tsx scripts/generate-signal-docs.ts', () => {
  expect(readProjectFile('docs/signals.md')).toBe(signalDocs());
});
