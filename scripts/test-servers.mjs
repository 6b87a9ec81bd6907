/** Runs look-ups against real servers on loopback (bind9, RDAP, faults); installs what is missing. */
import { ensurePackages, ensurePrograms, run } from './setup.mjs';

ensurePackages();
const { named, openssl } = ensurePrograms(['named', 'openssl']);
const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/servers/vitest.config.ts'];
const env = { ...process.env, NAMED: named, OPENSSL: openssl };
process.exit(
  run(process.execPath, [...args, ...process.argv.slice(2)], { env, stdio: ['ignore', 'inherit', 'inherit'] }),
);
