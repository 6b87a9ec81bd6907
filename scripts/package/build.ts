import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Browser } from '../build/manifest.ts';
import { filesIn } from './files.ts';
import type { Files } from './zip.ts';

/** What a build may know of its surroundings: where programs are, and nothing that could change a byte. */
const KEPT = ['PATH', 'HOME', 'TMPDIR', 'NODE_OPTIONS', 'TZ', 'LANG', 'LC_ALL', 'SystemRoot'];

const environment = (browser: Browser, out: string): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(KEPT.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
  NODE_ENV: 'production',
  TARGET: browser,
  OUT_DIR: out,
});

/** The store gives an extension its id and refuses an upload that names a key; the key is for unpacked builds only. */
function withoutKey(files: Files): Files {
  const manifest = JSON.parse(Buffer.from(files.get('manifest.json') ?? []).toString()) as Record<string, unknown>;
  delete manifest.key;
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  return new Map([...files, ['manifest.json', new TextEncoder().encode(text)]]);
}

/** Builds the extension for one browser afresh, in `folder`, and gives the files of its package. */
export function buildFiles(root: string, browser: Browser, folder: string): Files {
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: root,
    env: environment(browser, folder),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`the build for ${browser} failed`);
  return withoutKey(filesIn(folder));
}
