import type { Running } from '../browser/launch.ts';
import { settledToolbar, tabOf } from '../browser/toolbar.ts';

/** The request that the demo opens on; one that comes out likely fraudulent. */
export const FIRST_REQUEST = 'LR-2051';

export interface OpenOptions {
  portal: string;
  hasWindow: boolean;
  /** Chromium only: Firefox's toolbar button cannot be pressed from outside. */
  canOpenPopup: boolean;
}

/** Opens the demo on a suspicious request and says where everything is. */
export async function openDemo(
  { browser, addressOf, openOwn, tools }: Running,
  options: OpenOptions,
): Promise<string[]> {
  const url = `${options.portal}/requests/${FIRST_REQUEST}`;
  const own = await openOwn('src/options/index.html', 'h1');
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(url);
  const tabId = await tabOf(own, url);
  const toolbar = tabId === null ? null : await settledToolbar(own, tabId);
  const popup = `src/popup/index.html?tab=${tabId}`;
  // Without a window there is no toolbar to press: the popup stands in a tab, where developer tools reach it.
  if (!options.hasWindow) await openOwn(popup, 'h1');
  await own.close();
  await page.bringToFront();
  const lines = [
    `Demo portal  ${url}`,
    `Popup        ${addressOf(popup)} (in this browser)`,
    `Toolbar      ${toolbar?.title || 'nothing yet'}`,
  ];
  if (!options.hasWindow) {
    if (tools !== null) lines.push(`Look inside  ${tools} (developer tools; in another Chromium: chrome://inspect)`);
    return lines;
  }
  if (options.canOpenPopup) {
    const extension = [...(await browser.extensions()).values()][0];
    if (extension) await page.triggerExtensionAction(extension);
  }
  return lines;
}
