import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readProjectFile, root } from '../helpers/root.ts';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && !/\.(png|ico|bin|woff2?)$/.test(file));

test('no file names a place on the machine it was written on', () => {
  // The words are put together here so that this file does not name them either.
  const places = [
    ['', 'work', 'main'],
    ['', 'work', 'shared'],
    ['', 'root', ''],
    ['', 'home', ''],
  ].map((parts) => parts.join('/'));
  const found = tracked.flatMap((file) => {
    const text = readProjectFile(file);
    return places.filter((place) => text.includes(place)).map((place) => `${file}: ${place}`);
  });
  expect(found).toEqual([]);
});

test('every package in the lock file has an integrity hash and no download address', () => {
  const lock = JSON.parse(readProjectFile('package-lock.json')) as {
    packages: Record<string, { integrity?: string; resolved?: string; link?: boolean }>;
  };
  const wrong = Object.entries(lock.packages)
    .filter(([name, entry]) => name !== '' && (entry.integrity === undefined || entry.resolved !== undefined))
    .map(([name]) => name);
  expect(wrong).toEqual([]);
});

test('there are at most 15 runtime packages, each pinned to one version', () => {
  const { dependencies } = JSON.parse(readProjectFile('package.json')) as { dependencies: Record<string, string> };
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(15);
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
