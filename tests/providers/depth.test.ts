import { expect, test } from 'vitest';
import { isTooDeep } from '../../src/providers/gateway/depth.ts';

test('refuses nesting that no answer needs, and nothing else', () => {
  expect(isTooDeep(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBe(true);
  expect(isTooDeep('{"a":'.repeat(101))).toBe(true);
  expect(isTooDeep(`${'['.repeat(100)}${']'.repeat(100)}`)).toBe(false);
  expect(isTooDeep(`[${'{"a":[]},'.repeat(10_000)}{}]`)).toBe(false);
  expect(isTooDeep(JSON.stringify(`\\"${'['.repeat(1_000)}`))).toBe(false);
});
