// Not `index.ts` like the other entries: the bundler takes two emitted files of one name for each other.
import file from '../content/main.ts?script&iife';

/** The built content script, as `scripting` names it. */
export const CONTENT_FILE = file.replace(/^\//, '');
