import type { Page } from 'puppeteer-core';
import { until } from './driver.ts';
import { ask, forgetHistory, tabAt, toolbarThat, viewOf } from './extension.ts';
import { QUEUE, type QueueRow } from './queue-pages.ts';
import type { Report } from './report.ts';
import { assertEqual, passesAxe, picture, type Scene, withPage } from './scenarios.ts';

const isLevel = ({ text }: { text: string }) => ['0', '0?', '●', '▲', '■'].includes(text);

const panelOf = ({ driver }: Scene, tabId: number): Promise<Page> =>
  driver.openOwn(`src/panel/index.html?tab=${tabId}`, 'h1');

/** Presses keys as a person does, and counts them. */
function keyboard(page: Page) {
  let pressed = 0;
  return {
    async press(...keys: string[]) {
      for (const key of keys) {
        await page.keyboard.press(key as 'Enter');
        pressed += 1;
      }
    },
    /** Words typed into a field are no commands: they are left out of the count. */
    type: (words: string) => page.keyboard.type(words),
    count: () => pressed,
    reset: () => {
      pressed = 0;
    },
  };
}

const said = (page: Page): Promise<string> => page.$eval('.said', (element) => element.textContent ?? '');

const waitForWords = (page: Page, words: string) =>
  page.waitForFunction((text) => document.body.textContent?.includes(text), { timeout: 15_000 }, words);

/** The five worst rows of the panel's list, by their titles. */
const worstTitles = (panel: Page): Promise<string[]> =>
  panel.$$eval('.rows .row-title', (rows) => rows.slice(0, 5).map((row) => row.textContent ?? ''));

/** Opens the row that has the focus, calls back, writes the note; the keys that took. */
async function handle({ own }: Scene, panel: Page, row: QueueRow, tabId: number): Promise<number> {
  const keys = keyboard(panel);
  await keys.press('Enter');
  await until(`the request of ${row.caseNumber}`, async () => {
    const view = await viewOf(own, tabId);
    return view.state === 'request' && view.request.fields.caseNumber === row.caseNumber ? true : null;
  });
  await waitForWords(panel, 'Call back through');
  // The card, its three fields, the button that says what the agency answered.
  await keys.press('c');
  await panel.waitForSelector('.call-back input:focus');
  await keys.type('+44 20 7946 0000');
  await keys.press('Tab');
  await keys.type('the agency’s own site');
  await keys.press('Tab');
  await keys.type('the duty desk');
  await keys.press('Tab', 'Enter');
  await until('the record of the call', async () => ((await said(panel)).startsWith('Recorded') ? true : null));
  await keys.press('n');
  await until('the note', async () => (/^The note is on|did not let the note/.test(await said(panel)) ? true : null));
  return keys.count();
}

/** Triage by keyboard alone, marks beside the rows of a list, and drafts that outlive windows and the worker. */
export async function reviewerDay(scene: Scene, report: Report): Promise<void> {
  const { driver, own, origin } = scene;

  await report.check('the panel shows what the popup shows, and passes axe', () =>
    withPage(scene, `${origin}/free-mail`, async (_page, tabId) => {
      await toolbarThat(own, tabId, isLevel);
      const panel = await panelOf(scene, tabId);
      await waitForWords(panel, 'Does it fit together?');
      await passesAxe(panel);
      await panel.keyboard.press('?');
      await waitForWords(panel, 'Copy the decision note');
      await passesAxe(panel);
      await picture(driver, panel, 'panel-help');
      await panel.close();
    }),
  );

  await report.check('each row of a list has its mark in our own layer, and the page stays as it was', () =>
    withPage(scene, `${origin}/queue`, async (page, tabId) => {
      await toolbarThat(own, tabId, isLevel);
      await until('one host beside head and body', () =>
        page.evaluate(() => document.documentElement.children.length === 3 || null),
      );
      await picture(driver, page, 'queue');
      assertEqual('rows', await page.evaluate(() => document.querySelectorAll('tr *').length), QUEUE.length * 8 + 5);
      const view = await viewOf(own, tabId);
      assertEqual('rows read', view.state === 'list' ? view.rows.length : view.state, QUEUE.length);
      await page.bringToFront();
      assertEqual('shown', (await ask(own, 'show-row', { tabId, row: 20 })).data, { shown: true });
      assertEqual('in view', await page.evaluate(() => scrollY > 0), true);
      await ask(own, 'hide-where', { tabId });
    }),
  );

  await report.check('a draft outlives the panel, a visit to another request, and the worker', async () => {
    const page = await driver.browser.newPage();
    await page.goto(`${origin}/queue/1`);
    const tabId = await tabAt(own, `${origin}/queue/1`);
    await toolbarThat(own, tabId, isLevel);
    const first = await panelOf(scene, tabId);
    await waitForWords(first, 'Note');
    await first.type('.note textarea', 'Asked the sergeant to call again.');
    await first.close();
    await driver.stopWorker();
    await page.goto(`${origin}/queue/2`);
    await toolbarThat(own, tabId, isLevel);
    await page.goto(`${origin}/queue/1`);
    await toolbarThat(own, tabId, isLevel);
    const again = await panelOf(scene, tabId);
    await until('the draft', async () =>
      (await again.$eval('.note textarea', (field) => (field as HTMLTextAreaElement).value)).startsWith('Asked the')
        ? true
        : null,
    );
    await again.close();
    await page.close();
  });

  await report.check(
    'a list of 28 is triaged by keyboard alone: the five worst opened, called back, noted',
    async () => {
      await forgetHistory(own);
      const page = await driver.browser.newPage();
      await page.goto(`${origin}/queue`);
      const tabId = await tabAt(own, `${origin}/queue`);
      await toolbarThat(own, tabId, isLevel);
      const panel = await panelOf(scene, tabId);
      await waitForWords(panel, `of ${QUEUE.length} need a second look`);
      await picture(driver, panel, 'panel-list');
      const titles = await worstTitles(panel);
      const counts: number[] = [];
      for (const [index, title] of titles.entries()) {
        const row = QUEUE.find((one) => one.subject === title);
        if (!row) throw new Error(`no row "${title}"`);
        await panel.bringToFront();
        for (let key = 0; key <= index; key += 1) await panel.keyboard.press('j');
        counts.push(index + 1 + (await handle(scene, panel, row, tabId)));
        if (index === 2) await driver.stopWorker();
        await page.goto(`${origin}/queue`);
        await waitForWords(panel, `of ${QUEUE.length} need a second look`);
      }
      console.log(`        keys per request: ${counts.join(', ')}`);
      if (Math.max(...counts) > 12) throw new Error(`more than 12 keys for a request: ${counts.join(', ')}`);
      await panel.close();
      await page.close();
    },
  );
}
