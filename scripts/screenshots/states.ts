import { STATES } from '../../tests/helpers/states.ts';
import type { Running } from '../browser/launch.ts';
import { prepare, type Shots, shoot } from './shot.ts';

/** Every state of the popup, from the page of states: as it opens, and once whole with its first reason unfolded. */
export async function shootStates({ browser }: Running, url: string, shots: Shots): Promise<string[]> {
  const page = await browser.newPage();
  await prepare(page, shots, 360, 560);
  const pictures: string[] = [];
  for (const { name } of STATES) {
    await page.goto(`${url}/?state=${name}`);
    await page.waitForSelector('h1');
    pictures.push(await shoot(page, shots, name));
  }
  await page.goto(`${url}/?state=likely-fraudulent-incomplete`);
  await page.waitForSelector('h1');
  await page.evaluate(() => {
    document.body.style.height = 'auto';
    document.body.style.maxHeight = 'none';
    for (const fold of document.querySelectorAll('details'))
      fold.open = fold.closest('.reason:first-child, .fold') !== null;
    for (const button of document.querySelectorAll('button')) {
      if (button.getAttribute('aria-expanded') === 'false') button.click();
    }
  });
  await page.waitForSelector('.call-back');
  pictures.push(await shoot(page, shots, 'unfolded', true));
  await page.close();
  return pictures;
}
