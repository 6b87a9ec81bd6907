import { expect, test } from 'vitest';
import { tables } from '../../scripts/generate-lookalike-tables.ts';
import { readProjectFile } from '../helpers/root.ts';

test.each(Object.entries(tables()))('%s is what the npm packages give', (file, text) => {
  expect(readProjectFile(`src/data/generated/${file}`), 'run npx tsx scripts/generate-lookalike-tables.ts').toBe(text);
});
