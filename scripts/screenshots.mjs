/**
 * `npm run screenshots`: every screen and state as pictures in artifacts/screenshots, in both browsers, light and dark.
 * `-- chrome light` takes only these.
 */
import { runWithScreens } from './build-screens.mjs';

process.exit(runWithScreens('scripts/screenshots/index.ts', process.argv.slice(2)));
