import { expect, test } from 'vitest';
import { ICON_TABLE, interfaceIcons } from '../../scripts/build/interface-icons.ts';
import { filesBelow, readProjectFile } from '../helpers/root.ts';

test('the table of icons holds what the screens name, as the icon set draws it; `npm run docs` writes it', () => {
  expect(readProjectFile(ICON_TABLE)).toBe(interfaceIcons());
});

test('no source takes icons from the package: it is not shipped', () => {
  const direct = filesBelow('src').filter((file) => readProjectFile(file).includes("from 'lucide'"));
  expect(direct, `import from ${ICON_TABLE} and run \`npm run docs\``).toEqual([]);
});
