import file from '../content/index.ts?script&iife';

/** The built content script, as `scripting` names it. */
export const CONTENT_FILE = file.replace(/^\//, '');
