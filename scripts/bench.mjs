/** `npm run bench`: every benchmark, each beside its floor or peers in the same run. Fails on ratios alone. */
import path from 'node:path';
import { ensurePackages, ensurePrograms, root, run } from './setup.mjs';

ensurePackages();
const { chromium } = ensurePrograms(['chromium']);
const build = [path.join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'];
const forLoopback = { TARGET: 'chrome', OUT_DIR: 'artifacts/bench/chrome', COUNTERSIGN_HOSTS: 'http://127.0.0.1/*' };
if (run(process.execPath, build, { env: { ...process.env, ...forLoopback } }) !== 0) process.exit(1);

const wanted = process.argv.slice(2);
const benches = ['reading', 'assess', 'lookalike', 'snapshot'].filter(
  (name) => wanted.length === 0 || wanted.includes(name),
);
const failed = benches.filter((name) => {
  console.log(`== ${name}`);
  const env = { ...process.env, CHROMIUM: chromium };
  return run(process.execPath, ['--import', 'tsx', `scripts/bench/${name}.ts`], { env, stdio: 'inherit' }) !== 0;
});
if (failed.length > 0) console.log(`Over their ratios: ${failed.join(', ')}`);
process.exit(failed.length > 0 || benches.length === 0 ? 1 : 0);
