/** `npm test`: installs what is missing, runs every check, and closes with a count. `--full` takes the full sample sizes. */
import { spawnSync } from 'node:child_process';
import { ensurePackages, ensurePrograms, root } from './setup.mjs';

ensurePackages();
const { chromium, firefox } = ensurePrograms(['chromium', 'firefox', 'postgresql']);
const { checks } = await import('./checks.mjs');

const full = process.argv.includes('--full');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const env = { ...process.env, CHROMIUM: chromium, FIREFOX: firefox, ...(full ? { COUNTERSIGN_FULL: '1' } : {}) };
const failed = [];
const chosen = checks.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));

for (const { name, command } of chosen) {
  const started = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command[0], command.slice(1), {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  console.log(`== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
  if (status !== 0) failed.push(name);
}

if (failed.length > 0) console.log(`\nFailed: ${failed.join('; ')}`);
console.log(`\n${chosen.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 || chosen.length === 0 ? 1 : 0);
