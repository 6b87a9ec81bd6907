import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { startDemo } from '../../demo/server.mjs';
import { type BrowserName, launch } from '../browser/launch.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { shootExtension } from './extension.ts';
import { contactSheet } from './sheet.ts';
import { shootStates } from './states.ts';

const [chromium = '', firefox = '', ...wanted] = process.argv.slice(2);
const isWanted = (word: string, among: readonly string[]) =>
  wanted.includes(word) || !wanted.some((other) => among.includes(other));
const out = path.resolve('artifacts/screenshots');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const programs: readonly (readonly [BrowserName, string])[] = [
  ['chrome', chromium],
  ['firefox', firefox],
];
const [demo, states] = await Promise.all([startDemo(), serveFolder('artifacts/states')]);
const pictures: string[] = [];
const schemes = ['light', 'dark'] as const;
const names = programs.map(([name]) => name);
for (const [name, program] of programs.filter(([name]) => isWanted(name, names))) {
  for (const scheme of schemes.filter((scheme) => isWanted(scheme, schemes))) {
    const extension = `artifacts/demo/${name}`;
    const running = await launch({ name, program, extension, headless: true, dark: scheme === 'dark' });
    const shots = { prefix: path.join(out, `${name}-${scheme}`), name, dark: scheme === 'dark' };
    try {
      pictures.push(...(await shootStates(running, states.url, shots)));
      pictures.push(...(await shootExtension(running, demo.url, shots)));
    } finally {
      await running.close();
    }
  }
}
await contactSheet(chromium, out, pictures);
await demo.stop();
states.stop();
console.log(`${pictures.length} pictures and contact-sheet.png in artifacts/screenshots`);
process.exit(0);
