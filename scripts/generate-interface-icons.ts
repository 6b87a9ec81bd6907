/** Writes the table of icons that screens use. A test fails when it drifts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { ICON_TABLE, interfaceIcons } from './build/interface-icons.ts';

mkdirSync('src/ui/generated', { recursive: true });
writeFileSync(ICON_TABLE, interfaceIcons());
