import type { Page } from 'puppeteer-core';
import { type Driver, until } from './driver.ts';
import { ask } from './extension.ts';

/** A button of a page by what it says. */
async function press(page: Page, words: string): Promise<void> {
  const button = await until(`the button "${words}"`, async () => {
    const handle = await page.evaluateHandle(
      (text) => [...document.querySelectorAll('button')].find((made) => made.textContent?.includes(text)) ?? null,
      words,
    );
    return handle.asElement();
  });
  await (button as unknown as { click(): Promise<void> }).click(); // found among the page's buttons
}

/** Chooses a portal as a person does: on the options page, with a real click and the browser's own question. */
export async function choosePortal(driver: Driver, options: Page, origin: string): Promise<void> {
  const { hostname, protocol } = new URL(origin);
  await options.bringToFront();
  const address = await options.waitForSelector('.add input');
  await address?.type(origin);
  const host = `${protocol}//${hostname}/*`;
  await driver.clickAndAllow(host, () => press(options, 'Add and allow access'));
  await until('the portal to be on the list', async () => {
    const { data } = await ask(options, 'portals', {});
    const { portals } = data as { portals: { matches: string[]; granted: boolean }[] };
    return portals.some(({ matches, granted }) => granted && matches.includes(host)) || null;
  });
}

export { press };
