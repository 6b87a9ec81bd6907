import type { Page } from 'puppeteer-core';
import { OPTIONAL_DATA } from '../../scripts/build/manifest.ts';
import { type Driver, until } from './driver.ts';
import { ask } from './extension.ts';
import { inFirefox } from './in-firefox.ts';
import type { Report } from './report.ts';
import { assertEqual, type Scene } from './scenarios.ts';

/** The first source on the options page that is told something of a request. */
const SOURCE = 'mail-dns';

interface Api {
  permissions: { remove(what: object): Promise<boolean>; getAll(): Promise<{ data_collection?: string[] }> };
}

const isOn = async (own: Page): Promise<boolean> => {
  const { data } = await ask(own, 'lookups', {});
  return (data as { lookups: { id: string; on: boolean }[] }).lookups.some(({ id, on }) => id === SOURCE && on);
};

/** Presses the source's switch on a fresh options page, and answers the question that comes up. */
async function switchOn(driver: Driver, which: 'button' | 'secondaryButton'): Promise<void> {
  const switchBox = `[aria-describedby="${SOURCE}-told"] input[type="checkbox"]`;
  const page = await driver.openOwn('src/options/index.html', switchBox);
  try {
    await page.bringToFront();
    await page.click(switchBox);
    await answerPrompt(driver, which);
    await until('the prompt to close', () =>
      inFirefox(driver.browser, '() => !PopupNotifications.isPanelOpen || null'),
    );
  } finally {
    await page.close();
  }
}

/** What the browser's own question offers: the main button agrees, the second one does not. */
async function answerPrompt({ browser }: Driver, which: 'button' | 'secondaryButton'): Promise<void> {
  await until('the question of the browser', () => inFirefox(browser, '() => PopupNotifications.isPanelOpen || null'));
  await inFirefox(browser, `() => { PopupNotifications.panel.childNodes[0].${which}.click(); }`);
}

async function takeBackConsent(own: Page): Promise<void> {
  await own.evaluate(
    async (data_collection) => {
      const { browser } = globalThis as unknown as { browser: Api };
      await browser.permissions.remove({ data_collection });
    },
    [...OPTIONAL_DATA],
  );
}

async function asksInFirefox({ driver, own }: Scene, report: Report): Promise<void> {
  await report.check("a source stays off when the browser's own question about data is refused", async () => {
    await ask(own, 'setting-set', { id: 'lookups', value: null });
    await takeBackConsent(own);
    await switchOn(driver, 'secondaryButton');
    assertEqual('on', await isOn(own), false);
  });
  await report.check('and is switched on by agreeing to it', async () => {
    await switchOn(driver, 'button');
    await until('the source to be on', async () => ((await isOn(own)) ? true : null));
    const agreed = await own.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser: Api };
      return (await browser.permissions.getAll()).data_collection;
    });
    assertEqual('agreed to', agreed, ['websiteContent']);
  });
}

/** What the manifest promises holds in the browser: no markup from text, and no data without the browser's question. */
export async function keepsItsWord(scene: Scene, report: Report): Promise<void> {
  const { driver, own } = scene;
  await report.check('no page of the extension makes markup from text', async () => {
    const said = await own.evaluate(() => {
      const tried: readonly (() => unknown)[] = [
        () => Object.assign(document.createElement('div'), { innerHTML: '<b>made</b>' }),
        () => document.write('<b>made</b>'),
      ];
      return tried.map((job) => {
        try {
          job();
          return 'done';
        } catch {
          return 'refused';
        }
      });
    });
    assertEqual('tried', said, ['refused', 'refused']);
  });
  if (driver.name === 'firefox') await asksInFirefox(scene, report);
  await ask(own, 'setting-set', { id: 'lookups', value: null });
  await driver.agree();
}
