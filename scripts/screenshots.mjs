/**
 * `npm run screenshots`: every screen and state as pictures in artifacts/screenshots, in both browsers, light and dark.
 * `-- chrome light` takes only these.
 */
import path from 'node:path';
import { ensurePackages, ensurePrograms, root, run } from './setup.mjs';

ensurePackages();
const { chromium, firefox } = ensurePrograms(['chromium', 'firefox']);
const vite = path.join(root, 'node_modules/vite/bin/vite.js');
const build = (args, env = {}) => {
  const command = [vite, 'build', '--logLevel', 'error', ...args];
  if (run(process.execPath, command, { env: { ...process.env, ...env } }) !== 0) process.exit(1);
};

build(['--config', 'scripts/states/vite.config.ts']);
for (const browser of ['chrome', 'firefox']) {
  build([], { TARGET: browser, OUT_DIR: `artifacts/demo/${browser}`, COUNTERSIGN_HOSTS: 'http://127.0.0.1/*' });
}
process.exit(
  run(process.execPath, [
    '--import',
    'tsx',
    'scripts/screenshots/index.ts',
    chromium,
    firefox,
    ...process.argv.slice(2),
  ]),
);
