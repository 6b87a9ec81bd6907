import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { drawIcon } from '../../scripts/icons/draw.ts';
import { rasterise } from '../../scripts/icons/rasterise.ts';
import { ICON_SIZES, ICON_STATES } from '../../src/schema/icon-state.ts';
import { filesBelow, root } from '../helpers/root.ts';

test('every icon in the repository is what its drawing gives: run npm run icons', () => {
  const drawn = ICON_STATES.flatMap((state) =>
    ICON_SIZES.map((size) => ({ file: `icons/${state}-${size}.png`, state, size })),
  );
  expect(filesBelow('icons').filter((file) => file.endsWith('.png'))).toEqual(drawn.map(({ file }) => file).sort());
  const differing = drawn.filter(
    ({ file, state, size }) => !readFileSync(path.join(root, file)).equals(rasterise(drawIcon(state), size)),
  );
  expect(differing).toEqual([]);
});

test('no two states share a drawing, whatever the colours', () => {
  const shapes = ICON_STATES.map((state) => drawIcon(state).replace(/#[0-9a-f]{3,6}/g, '#'));
  // "Not a portal" and "no known problem" are both the bare seal: neither asks for anything.
  expect(new Set(shapes).size).toBe(ICON_STATES.length - 1);
});
