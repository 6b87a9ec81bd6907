import type { Page } from 'puppeteer-core';
import { until } from './driver.ts';
import { allTabs, ask, forgetHistory, tabAt, toolbarThat, viewOf } from './extension.ts';
import { FREE_MAIL } from './own-pages.ts';
import type { Report } from './report.ts';
import { assertEqual, passesAxe, picture, popupSays, type Scene, withPage } from './scenarios.ts';

const isLevel = ({ text }: { text: string }) => ['0', '0?', '●', '▲', '■'].includes(text);

async function emailShown(scene: Scene, tabId: number): Promise<string | null> {
  const view = await viewOf(scene.own, tabId);
  return view.state === 'request' ? view.request.fields.requesterEmail : null;
}

/** Whether the page's registry of highlights has ours, and the colour its words then have. */
const highlightOf = (page: Page): Promise<{ registered: boolean; background: string }> =>
  page.evaluate(() => {
    const place = [...document.querySelectorAll('dd')].find((made) => made.textContent?.includes('@'));
    const { highlights } = CSS as unknown as { highlights: Map<string, unknown> };
    return {
      registered: highlights.has('countersign'),
      background: place ? getComputedStyle(place, '::highlight(countersign)').backgroundColor : 'no place',
    };
  });

/** What is painted where the sender's address stands: a style can be computed and never be painted. */
async function paintedAt(page: Page): Promise<string> {
  const place = await page.$('dd:nth-of-type(2)');
  const box = await place?.boundingBox();
  if (!box) throw new Error('the page has no second value');
  return page.screenshot({ clip: { ...box }, encoding: 'base64' });
}

/** The states of the toolbar on the project's own pages, soft navigation, pointing, and what was no request. */
export async function toldApart(scene: Scene, report: Report): Promise<void> {
  const { driver, own, origin } = scene;

  await report.check('a request gets a level on the toolbar and its reasons in the popup', async () => {
    await forgetHistory(own);
    await withPage(scene, `${origin}/free-mail`, async (page, tabId) => {
      await toolbarThat(own, tabId, isLevel);
      await popupSays(scene, tabId, 'own-request');
      await picture(driver, page, 'page-with-pointer');
    });
  });

  await report.check("a request in a frame is the tab's request", () =>
    withPage(scene, `${origin}/framed`, async (_page, tabId) => {
      await toolbarThat(own, tabId, isLevel);
    }),
  );

  await report.check('a page that is no request stays quiet', () =>
    withPage(scene, `${origin}/article`, async (_page, tabId) => {
      const shown = await toolbarThat(own, tabId, ({ title }) => title === 'No request on this page');
      assertEqual('badge', shown.text, '');
    }),
  );

  await report.check('a request page whose values are empty cannot be read, and never gets a level', () =>
    withPage(scene, `${origin}/empty`, async (_page, tabId) => {
      // Text and title are two calls of the browser's: wait until both are there.
      await toolbarThat(own, tabId, ({ text, title }) => text === '?' && title.startsWith('Cannot read this page'));
      assertEqual('state', (await viewOf(own, tabId)).state, 'unreadable');
    }),
  );

  await report.check('soft navigation: each request of one document in turn, and back', () =>
    withPage(scene, `${origin}/app/1`, async (page, tabId) => {
      const expectEmail = (email: string | null) =>
        until(`the request of ${email}`, async () => ((await emailShown(scene, tabId)) === email ? true : null));
      await expectEmail('dana.whitfield@northmarch-county.example');
      await page.click('#two');
      await expectEmail('ines.calder@harbour-patrol.example');
      await page.click('#help');
      await toolbarThat(own, tabId, ({ title }) => title === 'No request on this page');
      await page.goBack();
      await expectEmail('ines.calder@harbour-patrol.example');
    }),
  );

  await report.check('any page can be read once, by the right that the click on the toolbar gives', async () => {
    await forgetHistory(own);
    const before = new Set(await allTabs(own));
    const page = await driver.browser.newPage();
    // By another name than the one that was granted: the extension does not even see the address.
    await page.goto(`${origin.replace('127.0.0.1', 'localhost')}/free-mail`, { waitUntil: 'domcontentloaded' });
    const tabId = (await allTabs(own)).find((id) => !before.has(id)) ?? -1;
    await toolbarThat(own, tabId, ({ text, title }) => text === '' && title === 'Not a portal you chose');
    assertEqual('without a click', (await ask(own, 'read-now', { tabId })).code, 'cannot-read-here');
    await driver.pressInPopup(page, 'Read this page now');
    await toolbarThat(own, tabId, isLevel);
    assertEqual('sender', await emailShown(scene, tabId), FREE_MAIL['E-mail']);
    await page.close();
  });

  await report.check('leaving the portal clears the toolbar', async () => {
    const page = await driver.browser.newPage();
    await page.goto(`${origin}/request`);
    const tabId = await tabAt(own, `${origin}/request`);
    await toolbarThat(own, tabId, isLevel);
    await page.goto(origin.replace('127.0.0.1', 'localhost'));
    await toolbarThat(own, tabId, ({ text, title }) => text === '' && title === 'Not a portal you chose');
    await page.close();
  });

  await report.check("a reason points at its place, and the page's own elements stay as they were", () =>
    withPage(scene, `${origin}/request`, async (page, tabId) => {
      await toolbarThat(own, tabId, isLevel);
      const before = await page.evaluate(() => document.body.outerHTML);
      await page.bringToFront();
      const { data } = await ask(own, 'show-where', { tabId, field: 'requesterEmail' });
      assertEqual('answer', data, { shown: true });
      await picture(driver, page, 'pointing');
      assertEqual('page', await page.evaluate(() => document.body.outerHTML), before);
      const hosts = await page.evaluate(() => document.documentElement.children.length - 2);
      assertEqual('host elements', hosts, 1);
      await ask(own, 'hide-where', { tabId });
    }),
  );

  await report.check(
    'the words a reason is about are highlighted, and no longer once somebody is back on the page',
    () =>
      withPage(scene, `${origin}/request`, async (page, tabId) => {
        await toolbarThat(own, tabId, isLevel);
        await page.bringToFront();
        const before = await highlightOf(page);
        const plain = await paintedAt(page);
        await ask(own, 'show-where', { tabId, field: 'requesterEmail' });
        assertEqual('highlight', await highlightOf(page), { registered: true, background: 'rgb(255, 238, 156)' });
        assertEqual('painted', (await paintedAt(page)) !== plain, true);
        await picture(driver, page, 'highlight');
        await page.mouse.click(300, 400);
        await until('the highlight to go', async () => {
          const now = await highlightOf(page);
          return now.registered === false && now.background === before.background ? true : null;
        });
      }),
  );

  await report.check('the same request read again is no further request', () =>
    withPage(scene, `${origin}/request`, async (page, tabId) => {
      for (let again = 0; again < 3; again += 1) {
        await page.reload();
        await toolbarThat(own, tabId, isLevel);
      }
      const found = await until('the reading', async () => {
        const view = await viewOf(own, tabId);
        return view.state === 'request' ? view.assessment.findings.map(({ id }) => id) : null;
      });
      if (!found.includes('first-contact')) throw new Error(`no first contact but ${found.join(', ')}`);
    }),
  );

  await report.check('popup and options pass axe', async () => {
    await passesAxe(own);
    await picture(driver, own, 'options');
    await withPage(scene, `${origin}/free-mail`, async (_page, tabId) => {
      await toolbarThat(own, tabId, isLevel);
      const popup = await driver.openOwn(`src/popup/index.html?tab=${tabId}`, 'h1');
      await passesAxe(popup);
      await popup.close();
    });
  });
}
