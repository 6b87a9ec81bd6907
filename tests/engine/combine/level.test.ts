import { expect, test } from 'vitest';
import { combineLevel, levelByScore, levelBySeverity } from '../../../src/engine/combine/level.ts';
import { defaultPolicy } from '../../../src/schema/policy.ts';

const high = (family: 'A' | 'C') => ({ severity: 'high', family }) as const;

test.each([
  ['nothing', [], 'no-known-problem'],
  ['a low', [{ severity: 'low', family: 'C' }], 'no-known-problem'],
  ['a neutral fact', [{ severity: 'info', family: 'A' }], 'no-known-problem'],
  ['a medium', [{ severity: 'medium', family: 'C' }], 'verify'],
  ['one high', [high('A')], 'verify-twice'],
  ['two highs of one family', [high('A'), high('A')], 'verify-twice'],
  ['two highs of two families', [high('A'), high('C')], 'likely-fraudulent'],
  ['a critical', [{ severity: 'critical', family: 'F' }], 'likely-fraudulent'],
] as const)('%s gives %s', (_what, findings, level) => {
  expect(levelBySeverity(findings)).toBe(level);
});

test.each([
  [-20, 'no-known-problem'],
  [11, 'no-known-problem'],
  [12, 'verify'],
  [47, 'verify'],
  [48, 'verify-twice'],
  [95, 'verify-twice'],
  [96, 'likely-fraudulent'],
] as const)('a score of %i reaches %s', (score, level) => {
  expect(levelByScore(score, defaultPolicy())).toBe(level);
});

test.each([
  [{ verify: 1 }, 1, 'verify'],
  [{ verifyTwice: 2 }, 2, 'verify-twice'],
  [{ likelyFraudulent: 3 }, 3, 'likely-fraudulent'],
  [{ verify: 500 }, 47, 'no-known-problem'],
] as const)('a policy threshold %o at %i gives %s', (thresholds, score, level) => {
  expect(levelByScore(score, { thresholds })).toBe(level);
});

test('the level is the highest of severities, score and floors', () => {
  const policy = defaultPolicy();
  const floors = [{ id: 'x', level: 'verify', text: '' }] as const;
  expect(combineLevel([], 0, { policy, floors: [] })).toBe('no-known-problem');
  expect(combineLevel([], 0, { policy, floors })).toBe('verify');
  expect(combineLevel([], 48, { policy, floors })).toBe('verify-twice');
  expect(combineLevel([high('A'), high('C')], 0, { policy, floors })).toBe('likely-fraudulent');
});
