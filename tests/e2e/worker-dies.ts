import type { Page } from 'puppeteer-core';
import type { Level } from '../../src/schema/assessment.ts';
import { until } from './driver.ts';
import { forgetHistory, tabAt, toolbarOf, toolbarThat, viewOf, WORDS } from './extension.ts';
import type { Report } from './report.ts';
import type { Scene } from './scenarios.ts';

const LIMIT_MS = 5_000;

/**
 * The level of the request at `url` once toolbar and popup agree on it. The toolbar is waited for first: to ask for the
 * popup's view wakes a worker that has stopped. For a moment after a stop it may still show the request before.
 */
async function levelAt({ own }: Scene, url: string): Promise<Level> {
  const tabId = await tabAt(own, url);
  await toolbarThat(own, tabId, ({ text }) => ['0', '0?', '●', '▲', '■'].includes(text));
  return until('toolbar and popup to agree', async () => {
    const view = await viewOf(own, tabId);
    if (view.state !== 'request') return null;
    const { title } = await toolbarOf(own, tabId);
    return title.startsWith(WORDS[view.assessment.level]) ? view.assessment.level : null;
  });
}

async function stopAndAgain(scene: Scene, page: Page, kills: number): Promise<Set<Level>> {
  const levels = new Set<Level>();
  for (let kill = 0; kill < kills; kill += 1) {
    const url = `${scene.origin}/request?stop=${kill}`;
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    // Spread over the time that reading and assessing take, from before the first message on.
    await new Promise((resolve) => setTimeout(resolve, (kill * 37) % 300));
    await scene.driver.stopWorker();
    const started = Date.now();
    levels.add(await levelAt(scene, url));
    const took = Date.now() - started;
    if (took > LIMIT_MS) throw new Error(`stop ${kill}: ${took} ms to the level`);
  }
  return levels;
}

/** The worker is stopped again and again while a page is read and assessed; the toolbar always ends at its level. */
export async function workerDies(scene: Scene, report: Report, kills: number): Promise<void> {
  await report.check(
    `${kills} stops of the worker during an assessment leave no toolbar without its level`,
    async () => {
      await forgetHistory(scene.own);
      const page = await scene.driver.browser.newPage();
      try {
        const levels = await stopAndAgain(scene, page, kills);
        if (levels.size !== 1) throw new Error(`one request, and several levels: ${[...levels].join(', ')}`);
      } finally {
        await page.close();
      }
    },
  );
}
