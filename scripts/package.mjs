/**
 * `npm run package`: the packages for both stores and the source archive, with their checksums, in artifacts/package.
 * The same bytes from the same sources, whoever builds them, where and when. `npm run build-for-amo` makes the Firefox
 * package alone, as the reviewers of addons.mozilla.org do from the source archive.
 */
import { ensurePackages, run } from './setup.mjs';

ensurePackages();
const words = process.argv.slice(2);
process.exit(
  run(process.execPath, ['--import', 'tsx', 'scripts/package/index.ts', ...words], {
    stdio: ['ignore', 'inherit', 'inherit'],
  }),
);
