/**
 * Proves that packages depend on their sources alone: builds them here, and as another user in another folder at another
 * time from the unpacked source archive, by the script that addons.mozilla.org runs; compares every byte. With
 * COUNTERSIGN_FULL=1 all packages are built elsewhere too, and the archive's build installs its npm packages from nothing.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { linkPackages, runAsStranger, writeFiles } from './copies.ts';
import { root, sourceFiles } from './files.ts';
import { unzip } from './zip.ts';

const FULL = process.env.COUNTERSIGN_FULL === '1';

/** Hash by file name, of the archives that a folder's build wrote. */
function packagesOf(folder: string): Map<string, string> {
  const out = path.join(folder, 'artifacts/package');
  const archives = readdirSync(out).filter((name) => name.endsWith('.zip'));
  return new Map(
    archives.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(out, name)))
        .digest('hex'),
    ]),
  );
}

function build(folder: string, commands: readonly string[], packages: boolean): Map<string, string> {
  if (packages) linkPackages(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  runAsStranger(folder, commands);
  return packagesOf(folder);
}

execFileSync(process.execPath, ['scripts/package.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const here = packagesOf(root);
const source = [...here.keys()].find((name) => name.endsWith('-source.zip')) ?? '';
const place = mkdtempSync(path.join(tmpdir(), 'countersign package '));
chmodSync(place, 0o755);
const elsewhere = path.join(place, 'another folder');
const amo = path.join(place, 'amo');
let differing = 0;
try {
  if (FULL) writeFiles(elsewhere, sourceFiles(), new Date('2001-02-03T04:05:06Z'));
  writeFiles(amo, unzip(readFileSync(path.join(root, 'artifacts/package', source))), new Date());
  const builds = [
    ...(FULL ? ([['by npm run package', build(elsewhere, ['npm run package'], true)]] as const) : []),
    [
      `from the source archive by build-for-amo${FULL ? ', packages installed from nothing' : ''}`,
      build(amo, [...(FULL ? ['npm install --no-audit --no-fund'] : []), 'npm run build-for-amo'], !FULL),
    ],
  ] as const;
  console.log('Built elsewhere: another folder, time, user, home, umask, time zone and language.');
  for (const [how, packages] of builds) {
    if (packages.size === 0) differing += 1;
    for (const [name, hash] of packages) {
      const same = here.get(name) === hash;
      if (!same) differing += 1;
      console.log(`${same ? 'equal ' : 'DIFFERS'} ${name} ${hash.slice(0, 16)} ${how}`);
    }
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
process.exit(differing > 0 ? 1 : 0);
