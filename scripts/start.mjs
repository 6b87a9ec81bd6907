/**
 * `npm start`: installs what is missing, builds the extension with the demo portal's host permitted, and opens it.
 * `-- --check` prints what the toolbar showed for each demo request instead; `-- --browser firefox` takes Firefox.
 */
import { spawn } from 'node:child_process';
import { buildDemo } from './build-screens.mjs';
import { ensurePackages, ensurePrograms, root } from './setup.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--browser');
const browser = at < 0 ? 'chrome' : args[at + 1];
const rest = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
if (!['chrome', 'firefox'].includes(browser) || rest.some((word) => word !== '--check')) {
  process.stderr.write('usage: npm start -- [--check] [--browser chrome|firefox]\n');
  process.exit(2);
}

ensurePackages();
const program = browser === 'chrome' ? 'chromium' : 'firefox';
const { [program]: executable } = ensurePrograms([program]);

const extension = buildDemo(browser);
const child = spawn(
  process.execPath,
  ['--import', 'tsx', 'scripts/start/index.ts', browser, executable, extension, rest.length > 0 ? 'check' : 'open'],
  { cwd: root, stdio: 'inherit' },
);
// A terminal's Ctrl-C reaches the child by itself; a signal sent to this process alone is passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (status) => process.exit(status ?? 1));
