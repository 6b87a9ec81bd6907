import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from '../helpers/root.ts';
import type { Capture, Expected } from './captures.ts';
import type { Driver } from './driver.ts';
import { forgetHistory, tabAt, toolbarThat, viewOf, WORDS } from './extension.ts';

/** What every scenario works with. `own` is the options page: it stays open and speaks for the extension. */
export interface Scene {
  driver: Driver;
  own: Page;
  origin: string;
}

const pictures = (driver: Driver): string => {
  const folder = path.join(root, 'artifacts/e2e', driver.name);
  mkdirSync(folder, { recursive: true });
  return folder;
};

export async function picture(driver: Driver, page: Page, name: string): Promise<void> {
  const file = path.join(pictures(driver), `${name.replaceAll('/', '-')}.png`);
  await page.screenshot({ path: file as `${string}.png` });
}

const settled = ({ text, title }: { text: string; title: string }) =>
  text !== '---' && title !== 'Reading this page' && title !== 'Not a portal you chose';

/** Opens an address in a tab, runs a job on it, and closes the tab. */
export async function withPage(
  { driver, own }: Scene,
  url: string,
  job: (page: Page, tabId: number) => Promise<void>,
): Promise<void> {
  const page = await driver.browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await job(page, await tabAt(own, url));
  } finally {
    await page.close();
  }
}

function assertEqual(what: string, got: unknown, wanted: unknown): void {
  if (JSON.stringify(got) !== JSON.stringify(wanted)) {
    throw new Error(`${what}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`);
  }
}

/** Toolbar and popup of one page say what the same engine says on Node, and the truth of it. */
export async function showsTheSame(scene: Scene, capture: Capture, expected: Expected | undefined): Promise<void> {
  await forgetHistory(scene.own);
  await withPage(scene, `${scene.origin}/${capture.name}`, async (_page, tabId) => {
    const { title } = await toolbarThat(scene.own, tabId, settled);
    const view = await viewOf(scene.own, tabId);
    const state = { request: 'request', list: 'list', other: 'not-a-request' }[capture.kind];
    assertEqual('state', view.state, state);
    assertEqual('kind on Node', expected?.page, capture.kind);
    if (view.state === 'list')
      assertEqual(
        'levels',
        view.rows.map(({ level }) => level),
        expected?.levels,
      );
    if (view.state !== 'request') return;
    assertEqual('level', view.assessment.level, expected?.levels[0]);
    assertEqual('sender', view.request.fields.requesterEmail?.toLowerCase(), capture.email?.toLowerCase());
    if (!title.startsWith(WORDS[view.assessment.level])) throw new Error(`the toolbar says "${title}"`);
    await popupSays(scene, tabId, capture.name);
  });
}

/** The popup names the level and gives the first reason of the assessment. */
export async function popupSays({ driver, own }: Scene, tabId: number, name: string): Promise<void> {
  const view = await viewOf(own, tabId);
  if (view.state !== 'request') throw new Error(`no request but ${view.state}`);
  const popup = await driver.openOwn(`src/popup/index.html?tab=${tabId}`, 'h1');
  try {
    const words = WORDS[view.assessment.level];
    await popup.waitForFunction((text) => document.body.textContent?.includes(text), {}, words);
    await picture(driver, popup, `popup-${name}`);
  } finally {
    await popup.close();
  }
}

/** axe finds nothing on a page of the extension. */
export async function passesAxe(page: Page): Promise<void> {
  // Evaluated, not added as a script: the extension's own policy refuses foreign ones, as it should.
  await page.evaluate(readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  const violations = await page.evaluate(async () => {
    interface Found {
      violations: { id: string; nodes: { html: string }[] }[];
    }
    const { axe } = globalThis as unknown as { axe: { run(of: Document): Promise<Found> } };
    return (await axe.run(document)).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  });
  assertEqual('violations', violations, []);
}

export { assertEqual };
