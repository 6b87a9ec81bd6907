/**
 * `npm run build`: the extension for both browsers, in dist/chrome and dist/firefox.
 * `-- --hosts "https://portal.example/* https://mail.example/*"` (or COUNTERSIGN_HOSTS) builds in these host
 * permissions, for a company that hands out its own package; `-- chrome` or `-- firefox` builds one.
 */
import { spawnSync } from 'node:child_process';
import { ensurePackages, root } from './setup.mjs';

ensurePackages();
const args = process.argv.slice(2);
const at = args.indexOf('--hosts');
const hosts = at >= 0 ? args[at + 1] : process.env.COUNTERSIGN_HOSTS;
const words = at >= 0 ? args.filter((_, index) => index !== at && index !== at + 1) : args;
const unknown = words.filter((word) => word !== 'chrome' && word !== 'firefox');
if (unknown.length > 0 || (at >= 0 && !hosts)) {
  process.stderr.write(
    `usage: npm run build -- [chrome] [firefox] [--hosts "PATTERN ..."]; not understood: ${unknown}\n`,
  );
  process.exit(2);
}

for (const browser of words.length > 0 ? words : ['chrome', 'firefox']) {
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, TARGET: browser, ...(hosts ? { COUNTERSIGN_HOSTS: hosts } : {}) },
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(1);
  console.log(`dist/${browser}`);
}
