/** `npm run palette`: writes the colour tokens from the published scales. A test compares them. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawPalette } from './draw.ts';

writeFileSync(path.resolve(import.meta.dirname, '../../src/ui/styles/palette.css'), drawPalette());
