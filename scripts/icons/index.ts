/** `npm run icons`: draws every toolbar icon. The same source gives the same bytes; a test compares them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ICON_SIZES, ICON_STATES } from '../../src/schema/icon-state.ts';
import { drawIcon } from './draw.ts';
import { rasterise } from './rasterise.ts';

const folder = path.resolve(import.meta.dirname, '../../icons');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'seal.svg'), drawIcon('idle'));
for (const state of ICON_STATES) {
  for (const size of ICON_SIZES)
    writeFileSync(path.join(folder, `${state}-${size}.png`), rasterise(drawIcon(state), size));
}
