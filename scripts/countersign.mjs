/** Starts the command line; builds it first when a source is newer than the bundle. Speaks on stderr only. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages, root, run } from './setup.mjs';

const bundle = path.join(root, 'dist/node/countersign.js');

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { recursive: true })) {
    latest = Math.max(latest, statSync(path.join(folder, entry)).mtimeMs);
  }
  return latest;
}

function isStale() {
  if (!existsSync(bundle)) return true;
  const sources = [
    newest(path.join(root, 'src')),
    ...['package-lock.json', 'vite.node.config.ts'].map((file) => statSync(path.join(root, file)).mtimeMs),
  ];
  return Math.max(...sources) > statSync(bundle).mtimeMs;
}

ensurePackages();
if (isStale()) {
  const status = run(process.execPath, [
    path.join(root, 'node_modules/vite/bin/vite.js'),
    'build',
    '--config',
    'vite.node.config.ts',
    '--logLevel',
    'error',
  ]);
  if (status !== 0) process.exit(1);
}
await import(pathToFileURL(bundle).href);
