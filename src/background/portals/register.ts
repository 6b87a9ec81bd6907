import { registerContentScript, runContentScript } from '../../platform/scripting.ts';
import { tabsMatching } from '../../platform/tabs.ts';
import { CONTENT_FILE } from '../content-file.ts';
import { access } from './chosen.ts';

let turn: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const { readable } = await access();
  await registerContentScript({ file: CONTENT_FILE, matches: readable });
  // Pages that were open before the portal was chosen; a second run in one page ends at once by itself.
  for (const tabId of await tabsMatching(readable)) await runContentScript(tabId, CONTENT_FILE);
}

/** Lets the content script run on exactly the chosen and granted portals. Calls wait for each other. */
export function registerPortals(report: (job: string, error: unknown) => void): Promise<void> {
  turn = turn.then(register).catch((error: unknown) => report('register portals', error));
  return turn;
}
