import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { TabView } from '../../src/schema/view.ts';
import { bytesOf, lines, ORDER, order, orderObjects, pdfText, saveAgain } from '../helpers/pdf.ts';
import { until } from './driver.ts';
import { ask, viewOf } from './extension.ts';
import { FREE_MAIL } from './own-pages.ts';
import type { Report } from './report.ts';
import { type Scene, withPage } from './scenarios.ts';
import type { Served } from './serve.ts';

const FULL = process.env.COUNTERSIGN_FULL === '1';
/** Of a quiet machine; elsewhere the figures are printed only. */
const MOST_MS = 2_000;
const MOST_TASK_MS = 50;

const CANARY = 'CANARY-7Q4';
const forged = ORDER.map(([font, text]) => [font, text.replace('12 March', `29 October ${CANARY}`)] as const);
const ORDER_FILE = bytesOf(saveAgain(pdfText(orderObjects(order())), { 4: { dict: '', data: lines(...forged) } }));

/** Twenty pages of sixty lines. */
function longOrder(): Uint8Array {
  const numbers = Array.from({ length: 20 }, (_, at) => 20 + 2 * at);
  const rows = Array.from({ length: 60 }, (_, at) => ['F1', `Line ${at} of the annex with account and date`] as const);
  const pages = numbers.map((number) => [
    [
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 1200] /Contents ${number + 1} 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    ] as const,
    [number + 1, { dict: '', data: lines(...rows) }] as const,
  ]);
  const kids = numbers.map((number) => `${number} 0 R`).join(' ');
  return bytesOf(
    pdfText({
      ...orderObjects(order()),
      2: `<< /Type /Pages /Kids [${kids}] /Count 20 >>`,
      ...Object.fromEntries(pages.flat()),
    }),
  );
}

const rowsOf = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
    .join('');

/** A request with a file beside it, on the test's own server. */
export const DOCUMENT_PAGES: ReadonlyMap<string, Served> = new Map<string, Served>([
  [
    '/with-file',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Request</title></head><body><h1>Disclosure request</h1><dl>${rowsOf({ ...FREE_MAIL, 'Case number': 'NM-2026-0119' })}</dl><h2>Attachments</h2><ul><li><a href="/files/order.pdf">order.pdf</a> <span>(12 kB)</span></li></ul></body></html>`,
  ],
  ['/files/order.pdf', ORDER_FILE],
]);

type RequestView = Extract<TabView, { state: 'request' }>;

const viewThat = (scene: Scene, tabId: number, fits: (view: RequestView) => boolean): Promise<RequestView> =>
  until('the view', async () => {
    const view = await viewOf(scene.own, tabId);
    return view.state === 'request' && fits(view) ? view : null;
  });

const documentOf = (view: RequestView, name: string) =>
  view.request.fields.attachments?.find((one) => one.name === name)?.document;

/** Counts the longest time in which the screen's own thread did nothing else. */
const watchThread = (screen: Page): Promise<void> =>
  screen.evaluate(() => {
    const scope = globalThis as unknown as { longest: number };
    scope.longest = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      scope.longest = Math.max(scope.longest, now - last);
      last = now;
    }, 0);
  });

async function fetchesOnClick(scene: Scene): Promise<void> {
  await withPage(scene, `${scene.origin}/with-file`, async (_page, tabId) => {
    await viewThat(scene, tabId, ({ request }) => request.fields.attachments?.[0]?.name === 'order.pdf');
    const screen = await scene.driver.openOwn(`src/popup/index.html?tab=${tabId}`, '[aria-label="Examine order.pdf"]');
    try {
      await screen.click('[aria-label="Examine order.pdf"]');
      const view = await viewThat(scene, tabId, ({ assessment }) =>
        assessment.findings.some(({ id }) => id === 'file-text-rewritten'),
      );
      if (documentOf(view, 'order.pdf')?.eofCount !== 2) throw new Error('the saves were not counted');
      await screen.waitForSelector('.document-saves');
    } finally {
      await screen.close();
    }
  });
}

async function takesFiles(scene: Scene): Promise<void> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'countersign-e2e-')), 'annex.pdf');
  writeFileSync(file, longOrder());
  await withPage(scene, `${scene.origin}/with-file`, async (_page, tabId) => {
    await viewThat(scene, tabId, () => true);
    const screen = await scene.driver.openOwn(`src/popup/index.html?tab=${tabId}`, '.documents input[type=file]');
    try {
      await watchThread(screen);
      const input = (await screen.$('.documents input[type=file]')) as ElementHandle<HTMLInputElement>; // waited for above
      const started = Date.now();
      await input.uploadFile(file);
      const view = await viewThat(scene, tabId, (now) => documentOf(now, 'annex.pdf') !== undefined);
      const took = Date.now() - started;
      const longest = await screen.evaluate(() => (globalThis as unknown as { longest: number }).longest);
      console.log(
        `        20 pages examined in ${took} ms; the screen's thread was busy for ${Math.round(longest)} ms at most`,
      );
      if (documentOf(view, 'annex.pdf')?.pages !== 20) throw new Error('not all pages were examined');
      if (FULL && (took > MOST_MS || longest > MOST_TASK_MS)) throw new Error(`${took} ms, ${longest} ms`);
    } finally {
      await screen.close();
    }
  });
}

async function refusesOthers(scene: Scene): Promise<void> {
  await withPage(scene, `${scene.origin}/with-file`, async (_page, tabId) => {
    await viewThat(scene, tabId, () => true);
    const reply = await ask(scene.own, 'attachment-fetch', { tabId, url: 'https://elsewhere.example/order.pdf' });
    if (reply.ok) throw new Error('a file that the page does not link to was fetched');
  });
}

/** Attached files: fetched on a click with the reviewer's session, or handed over; examined without leaving. */
export async function examinesFiles(scene: Scene, report: Report): Promise<void> {
  await report.check('a click fetches the attached file with the reviewer’s session and says what a save changed', () =>
    fetchesOnClick(scene),
  );
  await report.check('a file from this computer of 20 pages is examined beside the screen', () => takesFiles(scene));
  await report.check('a file that the page does not link to is not fetched', () => refusesOthers(scene));
  // What left the browser is counted by other checks.
  await ask(scene.own, 'request-log-clear', {});
}
