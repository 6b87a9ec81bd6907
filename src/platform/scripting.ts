import { browser } from './browser.ts';

const ID = 'portals';

interface Registration {
  file: string;
  matches: string[];
}

const same = (one: readonly string[] | undefined, other: readonly string[]): boolean =>
  one?.length === other.length && one.every((entry, index) => entry === other[index]);

/**
 * Makes the browser run a content script on these pages, in all frames, and on no others. A registration that stands is
 * left alone: the worker asks at each start, and a page that loads while the browser changes one gets no script at all.
 */
export async function registerContentScript({ file, matches }: Registration): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, js: [file], matches, allFrames: true, runAt: 'document_idle' as const };
  if (same(known[0]?.matches, matches) && same(known[0]?.js, [file])) return;
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

interface FrameStyle {
  tabId: number;
  frameId: number;
  css: string;
}

/**
 * Gives one frame a style: no part of the page's DOM changes, and its own policy has no say. Of the author's origin, for
 * Chromium 156 computes a `::highlight()` of the user's origin and never paints it. False where the browser does not allow it.
 */
export const insertStyle = ({ tabId, frameId, css }: FrameStyle): Promise<boolean> =>
  browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css, origin: 'AUTHOR' }).then(
    () => true,
    () => false,
  );

/** Takes it away again; one that is gone with its page needs no taking. */
export const removeStyle = ({ tabId, frameId, css }: FrameStyle): Promise<void> =>
  browser.scripting.removeCSS({ target: { tabId, frameIds: [frameId] }, css, origin: 'AUTHOR' }).catch(() => undefined);
