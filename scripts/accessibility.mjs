/** Inspects every screen and state in both browsers: axe, no sideways scrolling at 320 px, the keyboard. `-- chrome` takes one browser. */
import { runWithScreens } from './build-screens.mjs';

process.exit(runWithScreens('scripts/accessibility/index.ts', process.argv.slice(2)));
