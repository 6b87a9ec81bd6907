import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../manifest.json' with { type: 'json' };
import type { Files } from './zip.ts';

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Everything at the top that the source archive holds: all that building, testing and the demo portal need. Named one
 * by one, so that it is the same from a checkout, from an unpacked archive, and beside whatever else lies there.
 */
export const SOURCES = [
  '.ci',
  '.dependency-cruiser.cjs',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  '.size-limit.json',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'Dockerfile',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'biome.json',
  'compose.yaml',
  'demo',
  'docs',
  'drizzle.config.ts',
  'icons',
  'knip.json',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'stryker.config.json',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
  'vite.node.config.ts',
  'vitest.config.ts',
  'vitest.mutation.config.ts',
] as const;

/** What an operating system or an editor leaves behind. */
const isLitter = (name: string): boolean => name === '.DS_Store' || name.endsWith('.log') || name.endsWith('~');

/** Files of a folder, by path below it. */
export function filesIn(folder: string, names: readonly string[] = readdirSync(folder)): Files {
  const files = new Map<string, Uint8Array>();
  function add(name: string): void {
    const file = path.join(folder, name);
    if (isLitter(path.basename(name))) return;
    if (!statSync(file).isDirectory()) return void files.set(name, readFileSync(file));
    for (const inner of readdirSync(file)) add(`${name}/${inner}`);
  }
  for (const name of names) add(name);
  return files;
}

/** The project's own files, as the source archive holds them. */
export const sourceFiles = (): Files => filesIn(root, SOURCES);

export type PackageName = 'chrome' | 'firefox' | 'source';

/** Where packages are written. */
export const OUT = path.join(root, 'artifacts/package');

/** The archive of one kind, as `npm run package` names it. */
export const packageOf = (name: PackageName): string => path.join(OUT, `countersign-${manifest.version}-${name}.zip`);
