import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SOURCES } from '../../scripts/package/files.ts';
import { unzip, zip } from '../../scripts/package/zip.ts';
import { root } from '../helpers/root.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('equal files give equal archives, in whatever order and time zone', () => {
  const files: [string, Uint8Array][] = [
    ['b/c.js', bytes('two')],
    ['a.json', bytes('one')],
    ['B.txt', bytes('three')],
  ];
  const before = process.env.TZ;
  const archives = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'].map((zone) => {
    process.env.TZ = zone;
    return Buffer.from(zip(new Map(files.reverse()))).toString('base64');
  });
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  expect(new Set(archives).size).toBe(1);
});

test('an archive gives back what went in', () => {
  const files = new Map([['src/content/main.js', bytes('text')]]);
  expect([...unzip(zip(files))].map(([name, content]) => [name, new TextDecoder().decode(content)])).toEqual([
    ['src/content/main.js', 'text'],
  ]);
});

test('the source archive holds everything that the project tracks: name a new file or folder at the top in SOURCES', () => {
  // An unpacked source archive has no history to compare with; there, every named file must still be present.
  if (!existsSync(path.join(root, '.git'))) {
    expect(SOURCES.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
    return;
  }
  const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
  const top = new Set(tracked.filter((file) => file !== '').map((file) => file.split('/')[0]));
  expect([...top].sort()).toEqual([...SOURCES].sort());
});
