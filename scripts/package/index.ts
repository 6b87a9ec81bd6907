/**
 * Writes the packages for the stores into artifacts/package. `firefox` as the only word: the Firefox package alone, as
 * the reviewers of addons.mozilla.org make it from the source archive. Started by scripts/package.mjs.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildFiles } from './build.ts';
import { OUT, type PackageName, packageOf, root, sourceFiles } from './files.ts';
import { type Files, zip } from './zip.ts';

const only = process.argv[2];
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

const archives = new Map<PackageName, () => Files>([
  ['chrome', () => buildFiles(root, 'chrome', path.join(OUT, 'chrome'))],
  ['firefox', () => buildFiles(root, 'firefox', path.join(OUT, 'firefox'))],
  ['source', () => sourceFiles()],
]);
const sums: string[] = [];
for (const [name, files] of archives) {
  if (only !== undefined && name !== only) continue;
  const bytes = zip(files());
  const file = path.basename(packageOf(name));
  writeFileSync(packageOf(name), bytes);
  sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${file}`);
  console.log(`artifacts/package/${file}  ${bytes.length} bytes`);
}
writeFileSync(path.join(OUT, 'SHA256SUMS'), `${sums.join('\n')}\n`);
