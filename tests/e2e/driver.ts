import type { Browser, Page } from 'puppeteer-core';
import { type BrowserName, launch } from '../../scripts/browser/launch.ts';
import { GECKO_ID } from '../../src/policy/formats/gecko-id.ts';
import { agreeInFirefox } from './agree.ts';
import { inFirefox } from './in-firefox.ts';

/** One real browser with the extension in it. Tests say what they do; this knows how each browser does it. */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Opens one of the extension's own pages in a tab and waits for an element of it. */
  openOwn(file: string, selector: string): Promise<Page>;
  /** Stops the background worker as the browser does when it is idle; nothing happens where none runs. */
  stopWorker(): Promise<void>;
  /** Has the browser say yes to a request for a host that `click`, a real click, brings up. */
  clickAndAllow(host: string, click: () => Promise<void>): Promise<void>;
  /** Uses the toolbar's button on a page as a click does, and presses the popup's button that says `words`. */
  pressInPopup(page: Page, words: string): Promise<void>;
  /** Agrees to every kind of data that may leave, where the browser asks that; done once at the start. */
  agree(): Promise<void>;
  close(): Promise<void>;
}

/** Runs something until it gives a value; for what browsers do in their own time. */
export async function until<T>(
  what: string,
  attempt: () => Promise<T | null | undefined>,
  timeoutMs = 15_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const value = await attempt();
      if (value !== null && value !== undefined) return value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`waited ${timeoutMs} ms for ${what}`, { cause: last });
}

async function stopInChrome(browser: Browser): Promise<void> {
  const workers = browser.targets().filter((target) => target.type() === 'service_worker');
  for (const target of workers) {
    try {
      await (await target.worker())?.close();
    } catch (error) {
      // The driver closes the target and then lets go of its session, which may have ended with the target: it is gone.
      if (!(error instanceof Error && error.message.includes('No session with given id'))) throw error;
    }
  }
}

const stopInFirefox = (browser: Browser): Promise<void> =>
  inFirefox(
    browser,
    `async (id) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    }`,
    GECKO_ID,
  );

/** Headless Chromium shows a dialog that nobody can press; granted here first, the click's own request then succeeds. */
async function allowInChrome(browser: Browser, own: string, host: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  const id = new URL(own).host;
  await page.evaluate(`chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(host)})`);
  await page.close();
}

async function pressAllowInFirefox(browser: Browser): Promise<void> {
  await until('the permission prompt', () => inFirefox(browser, '() => PopupNotifications.isPanelOpen || null'));
  await inFirefox(browser, '() => { PopupNotifications.panel.childNodes[0].button.click(); }');
}

/** What both browsers run inside the popup: presses a button by its words; false while it is not there. */
const PRESS = `(words) => {
  const button = [...document.querySelectorAll('button')].find((made) => made.textContent.includes(words));
  button?.click();
  return button !== undefined;
}`;

async function pressInChromePopup(browser: Browser, page: Page, words: string): Promise<void> {
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('no extension');
  await extension.triggerAction(page);
  const target = await browser.waitForTarget((made) => made.url().endsWith('/src/popup/index.html'));
  const popup = await target.asPage();
  await until(`"${words}" in the popup`, async () =>
    (await popup.evaluate(`(${PRESS})(${JSON.stringify(words)})`)) === true ? true : null,
  );
}

/** The window's own function for the button's shortcut: it gives the right to the page and opens the popup like a click. */
async function pressInFirefoxPopup(browser: Browser, page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await inFirefox(
    browser,
    `async (id) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(id);
      const top = Services.wm.getMostRecentWindow('navigator:browser');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(top);
    }`,
    GECKO_ID,
  );
  await until(`"${words}" in the popup`, () =>
    inFirefox(
      browser,
      `(press, words) => new Promise((resolve) => {
        const top = Services.wm.getMostRecentWindow('navigator:browser');
        const manager = top.document.querySelector('.webextension-popup-browser')?.messageManager;
        if (!manager) return resolve(null);
        manager.addMessageListener('pressed', ({ data }) => resolve(data ? true : null));
        const script = 'sendAsyncMessage("pressed", ((document) => (' + press + ')(' + JSON.stringify(words) + '))(content.document))';
        manager.loadFrameScript('data:,' + encodeURIComponent(script), false);
      })`,
      PRESS,
      words,
    ),
  );
}
/** Starts one browser with the build in `extension`. */
export async function startDriver(
  name: BrowserName,
  program: string,
  { extension, trustedKey }: { extension: string; trustedKey?: string },
): Promise<Driver> {
  const { browser, openOwn, addressOf, close } = await launch({ name, program, extension, headless: true, trustedKey });
  const agree = async () => (name === 'firefox' ? agreeInFirefox(browser) : undefined);
  await agree();
  return {
    name,
    browser,
    openOwn,
    stopWorker: () => (name === 'chrome' ? stopInChrome(browser) : stopInFirefox(browser)),
    async clickAndAllow(host, click) {
      if (name === 'chrome') await allowInChrome(browser, addressOf(''), host);
      await click();
      if (name === 'firefox') await pressAllowInFirefox(browser);
    },
    pressInPopup: (page, words) =>
      name === 'chrome' ? pressInChromePopup(browser, page, words) : pressInFirefoxPopup(browser, page, words),
    agree,
    close,
  };
}
