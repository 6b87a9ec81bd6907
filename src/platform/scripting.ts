import { browser } from './browser.ts';

const ID = 'portals';

interface Registration {
  file: string;
  matches: string[];
}

/** Makes the browser run a content script on these pages, in all frames, and on no others. */
export async function registerContentScript({ file, matches }: Registration): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, js: [file], matches, allFrames: true, runAt: 'document_idle' as const };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

/** Runs a content script in all frames of one tab now; false when the browser does not allow it there. */
export async function runContentScript(tabId: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [file] });
    return true;
  } catch {
    // Browser pages, stores, other people's files: each browser words its refusal differently.
    return false;
  }
}
