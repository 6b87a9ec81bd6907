import { expect, test } from 'vitest';
import { filesBelow, readProjectFile } from '../helpers/root.ts';

const LIMIT_LINES = 250;

/** Tables and generated files are data: long is fine. */
const isData = (file: string) => file.startsWith('src/data/') || file.includes('/generated/') || file.endsWith('.d.ts');

test(`no source, script or test file is longer than ${LIMIT_LINES} lines: split it by what it does`, () => {
  const files = ['src', 'scripts', 'tests'].flatMap(filesBelow).filter((file) => /\.(tsx?|mjs|cjs)$/.test(file));
  const long = files
    .filter((file) => !isData(file))
    .map((file) => ({ file, lines: readProjectFile(file).split('\n').length - 1 }))
    .filter(({ lines }) => lines > LIMIT_LINES);
  expect(long).toEqual([]);
});
