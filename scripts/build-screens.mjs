/** Builds what pictures and accessibility checks look at: the page of states, and the extension with the demo permitted. */
import path from 'node:path';
import { ensurePackages, ensurePrograms, root, run } from './setup.mjs';

const vite = path.join(root, 'node_modules/vite/bin/vite.js');

function build(args, env = {}) {
  const command = [vite, 'build', '--logLevel', 'error', ...args];
  if (run(process.execPath, command, { env: { ...process.env, ...env } }) !== 0) process.exit(1);
}

/** Into artifacts/demo/chrome or artifacts/demo/firefox; returns the folder. */
export function buildDemo(browser) {
  const folder = `artifacts/demo/${browser}`;
  build([], { TARGET: browser, OUT_DIR: folder, COUNTERSIGN_HOSTS: 'http://127.0.0.1/*' });
  return folder;
}

/** Builds everything, then runs a TypeScript entry with the paths of both browsers before the given arguments. */
export function runWithScreens(entry, args = []) {
  ensurePackages();
  const { chromium, firefox } = ensurePrograms(['chromium', 'firefox']);
  build(['--config', 'scripts/states/vite.config.ts']);
  for (const browser of ['chrome', 'firefox']) buildDemo(browser);
  return run(process.execPath, ['--import', 'tsx', entry, chromium, firefox, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
