import { expect, test } from 'vitest';
import { manyTargets } from '../../../src/engine/signals/many-targets.ts';
import { hitOf } from '../../helpers/assessment.ts';

const targets = (count: number) => Array.from({ length: count }, (_, index) => `user ${index}`);

test('fires from ten different accounts', () => {
  expect(hitOf(manyTargets, { fields: { targets: targets(10) } })).toEqual({ params: { count: 10 } });
});

test('spares nine, and the same one written many times', () => {
  expect(hitOf(manyTargets, { fields: { targets: targets(9) } })).toBeNull();
  expect(hitOf(manyTargets, { fields: { targets: ['a', ' A ', '', ...targets(7)] } })).toBeNull();
});

test('says nothing when the page shows no accounts', () => {
  expect(hitOf(manyTargets)).toBeNull();
});
