import { expect, test } from 'vitest';
import { packageDocs } from '../../scripts/build/package-docs.ts';
import { PACKAGES } from '../../scripts/store/packages.ts';
import { readProjectFile } from '../helpers/root.ts';

interface Entry {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  hasInstallScript?: boolean;
  integrity?: string;
}
const { packages } = JSON.parse(readProjectFile('package-lock.json')) as { packages: Record<string, Entry> };

/** Where a package finds another: beside it, or beside whoever holds it. */
function placeOf(from: string, name: string): string | null {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const place = `${base === '' ? '' : `${base}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (base === '') return null;
    if (!base.includes('/node_modules/')) base = '';
    if (packages[`node_modules/${name}`] && base === '') return `node_modules/${name}`;
  }
}

/** Every package that ships: the runtime packages and all that these bring along. */
function shipped(): Set<string> {
  const seen = new Set<string>();
  const open = Object.keys(packages['']?.dependencies ?? {}).map((name) => ({ from: '', name }));
  for (let next = open.pop(); next; next = open.pop()) {
    const place = placeOf(next.from, next.name);
    if (place === null || seen.has(place)) continue;
    seen.add(place);
    const { dependencies, optionalDependencies } = packages[place] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) open.push({ from: place, name });
  }
  return seen;
}

test('every runtime package says why it is there, and nothing else does', () => {
  const { dependencies } = JSON.parse(readProjectFile('package.json')) as { dependencies: Record<string, string> };
  expect(Object.keys(PACKAGES).sort()).toEqual(Object.keys(dependencies).sort());
});

test('no package that ships runs anything when it is installed, and each has its hash', () => {
  const all = [...shipped()];
  expect(all.length).toBeGreaterThanOrEqual(Object.keys(PACKAGES).length);
  expect(all.filter((place) => packages[place]?.hasInstallScript)).toEqual([]);
  expect(all.filter((place) => !packages[place]?.integrity?.startsWith('sha512-'))).toEqual([]);
});

test('npm installs nothing by script and keeps download addresses out of the lock file', () => {
  const lines = readProjectFile('.npmrc').split('\n');
  expect(lines).toContain('ignore-scripts=true');
  expect(lines).toContain('omit-lockfile-registry-resolved=true');
});

test('docs/packages.md is what the lists say: run `npm run docs`', () => {
  expect(readProjectFile('docs/packages.md')).toBe(packageDocs());
});
