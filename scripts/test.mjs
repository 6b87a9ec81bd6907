/**
 * `npm test`: installs what is missing, runs every check, and closes with a count, after the last words of each check
 * that failed: a log is often read from its end. `--full` takes the full sample sizes.
 */
import { spawn } from 'node:child_process';
import { ensurePackages, ensurePrograms, root } from './setup.mjs';

/** How many closing lines of a failed check are shown again; chosen by us to hold one stack and the lines around it. */
const LAST_LINES = 40;

ensurePackages();
const { chromium, firefox, named, openssl } = ensurePrograms(['chromium', 'firefox', 'named', 'openssl', 'postgresql']);
const { checks } = await import('./checks.mjs');

const full = process.argv.includes('--full');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const programs = { CHROMIUM: chromium, FIREFOX: firefox, NAMED: named, OPENSSL: openssl };
const env = { ...process.env, ...programs, ...(full ? { COUNTERSIGN_FULL: '1' } : {}) };
const asked = checks.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
const chosen = asked.filter(({ fullOnly }) => full || !fullOnly);
for (const { name } of asked.filter((check) => !chosen.includes(check)))
  console.log(`Only by npm run test:full: ${name}`);

/** Lines that say what failed, wherever they stood, then the closing ones. */
function telling(output) {
  const lines = output.split('\n');
  const failures = lines.flatMap((line, index) => (/\bFAIL\b/.test(line) ? lines.slice(index, index + 8) : []));
  return [...failures.slice(0, LAST_LINES), ...lines.slice(-LAST_LINES)].join('\n');
}

/** Runs one check, showing what it prints as it prints it; null when it passed, else the lines that tell why not. */
function run({ name, command }) {
  const started = Date.now();
  console.log(`\n== ${name}`);
  return new Promise((resolve) => {
    const child = spawn(command[0], command.slice(1), { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const [stream, echo] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        echo.write(text);
      });
    }
    child.on('error', (error) => {
      output += `\n${error.message}`;
    });
    child.on('close', (status) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(`== ${name}: ${status === 0 ? 'passed' : `FAILED (exit ${status})`} in ${seconds} s`);
      resolve(status === 0 ? null : telling(output));
    });
  });
}

const failed = [];
for (const check of chosen) {
  const why = await run(check);
  if (why !== null) failed.push({ name: check.name, why });
}

for (const { name, why } of failed) console.log(`\n== again, what ${name} said\n${why}`);
if (failed.length > 0) console.log(`\nFailed: ${failed.map(({ name }) => name).join('; ')}`);
console.log(`\n${chosen.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 || chosen.length === 0 ? 1 : 0);
