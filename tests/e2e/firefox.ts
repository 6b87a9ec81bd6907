import puppeteer, { type Browser } from 'puppeteer-core';
import { GECKO_ID } from '../../scripts/build/manifest.ts';
import { buildOf, type Driver, until } from './driver.ts';

/** Fixed here, for Firefox gives each profile its own: tests must know the addresses of the extension's pages. */
const UUID = '11111111-2222-4333-8444-555555555555';

interface Connection {
  send(method: string, parameters: unknown): Promise<{ result: Record<string, never> }>;
}

/** Runs a function in Firefox's own scope, by WebDriver BiDi; arguments and result travel as JSON. */
async function inFirefox<T>(browser: Browser, body: string, ...args: unknown[]): Promise<T> {
  // Puppeteer's own connection: undocumented, so its version is pinned.
  const connection = (browser as unknown as { connection: Connection }).connection;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as unknown as {
    result: { contexts: { context: string }[] };
  };
  const reply = (await connection.send('script.callFunction', {
    functionDeclaration: `async function (given) { return JSON.stringify(await (${body})(...JSON.parse(given)) ?? null); }`,
    awaitPromise: true,
    target: { context: tree.result.contexts[0]?.context },
    arguments: [{ type: 'string', value: JSON.stringify(args) }],
  })) as unknown as { result: { type: string; result?: { value: string }; exceptionDetails?: { text: string } } };
  if (reply.result.type === 'exception') throw new Error(reply.result.exceptionDetails?.text);
  return JSON.parse(reply.result.result?.value ?? 'null') as T;
}

/** Firefox with the extension installed for this run. */
export async function startFirefox(): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }) },
  });
  await browser.installExtension(buildOf('firefox'));

  return {
    name: 'firefox',
    browser,
    async openOwn(file, selector) {
      const page = await browser.newPage();
      // The promise of this navigation never settles: the page changes its process on the way.
      void page.goto(`moz-extension://${UUID}/${file}`).catch(() => undefined);
      await page.waitForSelector(selector);
      return page;
    },
    async stopWorker() {
      await inFirefox(
        browser,
        `async (id) => {
          const { extension } = WebExtensionPolicy.getByID(id);
          await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
        }`,
        GECKO_ID,
      );
    },
    async allowHosts() {
      return async () => {
        await until('the permission prompt', () => inFirefox(browser, '() => PopupNotifications.isPanelOpen || null'));
        await inFirefox(browser, '() => { PopupNotifications.panel.childNodes[0].button.click(); }');
      };
    },
    close: () => browser.close(),
  };
}
