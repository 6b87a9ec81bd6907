import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseCase } from '../../src/cli/case.ts';
import { checkCase } from '../../src/cli/commands/check-cases.ts';
import { shippedKnowledge } from '../../src/engine/shipped.ts';
import { filesBelow, root } from '../helpers/root.ts';

const knowledge = shippedKnowledge();
const cases = filesBelow('tests/cases')
  .filter((file) => file.endsWith('.json'))
  .map((file) => parseCase(JSON.parse(readFileSync(path.join(root, file), 'utf8'))));

test('there are at least 40 cases of our own, and a file is named after its case', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
  const ids = new Set(cases.map(({ id }) => id));
  for (const { pairOf } of cases) if (typeof pairOf === 'string') expect(ids).toContain(pairOf);
});

test.each(cases.map((labelled) => [labelled.id, labelled] as const))('%s', (_id, labelled) => {
  expect(checkCase(labelled, knowledge)).toMatchObject({ ok: true, why: '' });
});
