import puppeteer from 'puppeteer-core';
import { buildOf, type Driver, until } from './driver.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium with the extension loaded over the debugging pipe: branded builds take it in no other way. */
export async function startChromium(extraArgs: readonly string[] = []): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: [...ARGS, ...extraArgs],
  });
  const id = await browser.installExtension(buildOf('chrome'));
  const workers = () =>
    browser.targets().filter((target) => target.type() === 'service_worker' && target.url().includes(id));

  return {
    name: 'chromium',
    browser,
    async openOwn(file, selector) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${file}`);
      await page.waitForSelector(selector);
      return page;
    },
    async stopWorker() {
      for (const target of workers()) await (await target.worker())?.close();
      await until('the worker to stop', async () => (workers().length === 0 ? true : null));
    },
    async allowHosts(pattern) {
      // Headless Chromium shows a dialog that nobody can press; granted here, the click's own request succeeds at once.
      const page = await browser.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(
        `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(pattern)})`,
      );
      await page.close();
      return async () => undefined;
    },
    close: () => browser.close(),
  };
}
