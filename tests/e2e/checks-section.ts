import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './driver.ts';
import { ask } from './extension.ts';
import { press } from './grant.ts';
import type { Report } from './report.ts';
import { assertEqual, passesAxe, picture, type Scene } from './scenarios.ts';

const MAIL_DNS = 'Mail records of the sender’s domain';
const URLHAUS = 'Malware on the sender’s domain';
const KEY = 'a-key-that-nobody-may-see-again';

/** The row of one source on the options page. */
const rowOf = (own: Page, title: string): Promise<ElementHandle<Element>> =>
  until(`the row "${title}"`, async () => {
    const handle = await own.evaluateHandle(
      (wanted) => [...document.querySelectorAll('fieldset')].find((row) => row.textContent?.startsWith(wanted)) ?? null,
      title,
    );
    return handle.asElement() as ElementHandle<Element> | null; // found among the page's elements
  });

async function clickIn(own: Page, title: string, selector: string): Promise<void> {
  const found = await (await rowOf(own, title)).$(selector);
  if (!found) throw new Error(`${title}: no ${selector}`);
  await found.click();
}

const saysIn = (own: Page, title: string, words: string): Promise<string> =>
  until(`"${words}" in "${title}"`, async () => {
    const text = await (await rowOf(own, title)).evaluate((row) => row.textContent ?? '');
    return text.includes(words) ? text : null;
  });

/** Has the browser grant hosts, by the button of a source that needs them. */
export async function grantHosts({ driver, own }: Scene, hosts: readonly string[]): Promise<void> {
  for (const host of hosts) {
    const value = { 'mail-dns': { resolver: `${host.slice(0, -1)}dns-query` } };
    await ask(own, 'setting-set', { id: 'lookups', value });
    await own.bringToFront();
    await saysIn(own, MAIL_DNS, host);
    await driver.clickAndAllow(host, () => clickIn(own, MAIL_DNS, 'button[aria-label^="Allow access"]'));
    await until(`access to ${host}`, async () => {
      const text = await (await rowOf(own, MAIL_DNS)).evaluate((row) => row.textContent ?? '');
      return text.includes('Needs access') ? null : true;
    });
  }
  await ask(own, 'setting-set', { id: 'lookups', value: null });
}

/** Nothing that a page can ask of the worker, and no settings, hold the key. */
async function keyIsNowhere(own: Page): Promise<void> {
  for (const name of ['lookups', 'settings', 'request-log']) {
    assertEqual(`the key in ${name}`, JSON.stringify(await ask(own, name, {})).includes(KEY), false);
  }
  const stored = await own.evaluate(async () => {
    interface Area {
      get(which: null): Promise<unknown>;
    }
    interface Api {
      storage: { local: Area; session: Area };
    }
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local, session } = (scope.browser ?? scope.chrome).storage;
    return JSON.stringify([await local.get(null), await session.get(null)]);
  });
  assertEqual('the key in storage', stored.includes(KEY), false);
}

/** The Checks and Log sections of the options, by real clicks. */
export async function checksSection(scene: Scene, report: Report, resolver: string): Promise<void> {
  const { driver, own } = scene;
  await report.check('a source is switched on, granted its host by a click, and tested', async () => {
    await ask(own, 'request-log-clear', {});
    await own.bringToFront();
    await (await (await rowOf(own, MAIL_DNS)).$('input[type="text"]'))?.type(resolver);
    await clickIn(own, MAIL_DNS, 'input[type="checkbox"]');
    await saysIn(own, MAIL_DNS, 'Needs access to https://localhost/*');
    await driver.clickAndAllow('https://localhost/*', () =>
      clickIn(own, MAIL_DNS, 'button[aria-label^="Allow access"]'),
    );
    await until('the host', async () => {
      const text = await (await rowOf(own, MAIL_DNS)).evaluate((row) => row.textContent ?? '');
      return text.includes('Needs access') ? null : true;
    });
    await clickIn(own, MAIL_DNS, 'button[aria-label^="Test now"]');
    // bind9 answers for its own zone only, and says so.
    await saysIn(own, MAIL_DNS, 'It did not work: MX: answered REFUSED.');
  });

  await report.check('what left is shown in the log, and can be cleared', async () => {
    const host = new URL(resolver).host;
    const page = await driver.openOwn('src/options/index.html', '#Log table');
    const log = () => page.evaluate(() => document.querySelector('#Log')?.textContent ?? '');
    await until('the row of the log', async () => ((await log()).includes(host) ? true : null));
    await picture(driver, page, 'options-log');
    await passesAxe(page);
    await press(page, 'Clear');
    await until('an empty log', async () => ((await log()).includes('Nothing has left this browser.') ? true : null));
    await page.close();
  });

  await report.check('a key is kept where no page, setting, log or content script finds it', async () => {
    await (await (await rowOf(own, URLHAUS)).$('input[type="password"]'))?.type(KEY);
    await driver.clickAndAllow('https://urlhaus-api.abuse.ch/*', async () => {
      await clickIn(own, URLHAUS, 'input[type="checkbox"]');
      await saysIn(own, URLHAUS, 'Needs access to https://urlhaus-api.abuse.ch/*');
      await clickIn(own, URLHAUS, 'button[aria-label^="Allow access"]');
    });
    await until('the key to be kept', async () => {
      const input = await (await rowOf(own, URLHAUS)).$('input[type="password"]');
      return (await input?.evaluate((field) => (field as HTMLInputElement).placeholder))?.startsWith('Kept') || null;
    });
    await keyIsNowhere(own);
  });
  await ask(own, 'lookup-set', { id: 'urlhaus', on: false, values: { key: '' } });
  await ask(own, 'setting-set', { id: 'lookups', value: null });
}
