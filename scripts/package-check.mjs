/** Builds the store packages in several places and compares every byte; see scripts/package/check.ts. */
import { ensurePackages, run } from './setup.mjs';

ensurePackages();
process.exit(
  run(process.execPath, ['--import', 'tsx', 'scripts/package/check.ts'], { stdio: ['ignore', 'inherit', 'inherit'] }),
);
