import type { Running } from '../browser/launch.ts';
import { settledToolbar, tabOf } from '../browser/toolbar.ts';
import { composePopup } from './readme.ts';
import { prepare, type Shots, shoot } from './shot.ts';

/** Requests of the demo whose popup is worth a picture: one suspicious, one ordinary. */
const REQUESTS = ['LR-2051', 'LR-2045'] as const;

/** The real extension on the demo portal: the page, the popup about it, the list, and the options. */
export async function shootExtension(running: Running, portal: string, shots: Shots): Promise<string[]> {
  const pictures: string[] = [];
  const own = await running.openOwn('src/options/index.html', 'h1');
  const page = await running.browser.newPage();
  await prepare(page, shots, 1180, 820);
  for (const path of [...REQUESTS.map((id) => `/requests/${id}`), '/requests']) {
    const name = path.slice(1).replace('/', '-');
    await page.goto(`${portal}${path}`);
    await page.waitForSelector('h1');
    const tabId = await tabOf(own, `${portal}${path}`);
    if (tabId === null) throw new Error(`no tab shows ${path}`);
    await settledToolbar(own, tabId, path === '/requests' ? 'list' : 'request');
    const portalPicture = await shoot(page, shots, `portal-${name}`);
    const popup = await running.openOwn(`src/popup/index.html?tab=${tabId}`, 'h1');
    await prepare(popup, shots, 360, 560);
    const popupPicture = await shoot(popup, shots, `popup-${name}`);
    pictures.push(portalPicture, popupPicture);
    await popup.close();
    if (path === '/requests/LR-2051') {
      pictures.push(await composePopup(running, { portal: portalPicture, popup: popupPicture }, shots));
    }
  }
  await prepare(own, shots, 900, 900);
  await own.bringToFront();
  pictures.push(await shoot(own, shots, 'options', true));
  await page.close();
  await own.close();
  return pictures;
}
