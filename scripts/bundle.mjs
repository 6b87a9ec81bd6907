/** Starts one of the programs that run on Node; builds them first when a source is newer. Speaks on stderr only. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages, root, run } from './setup.mjs';

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { recursive: true })) {
    latest = Math.max(latest, statSync(path.join(folder, entry)).mtimeMs);
  }
  return latest;
}

function isStale(bundle) {
  if (!existsSync(bundle)) return true;
  const files = ['package-lock.json', 'vite.node.config.ts'].map((file) => statSync(path.join(root, file)).mtimeMs);
  return Math.max(newest(path.join(root, 'src')), ...files) > statSync(bundle).mtimeMs;
}

/** Runs `dist/node/<name>.js` in this process. */
export async function startBundle(name) {
  ensurePackages();
  const bundle = path.join(root, 'dist/node', `${name}.js`);
  if (isStale(bundle)) {
    const vite = path.join(root, 'node_modules/vite/bin/vite.js');
    const status = run(process.execPath, [vite, 'build', '--config', 'vite.node.config.ts', '--logLevel', 'error']);
    if (status !== 0) process.exit(1);
  }
  await import(pathToFileURL(bundle).href);
}
