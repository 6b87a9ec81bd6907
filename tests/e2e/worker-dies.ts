import { forgetHistory, tabAt, toolbarThat, viewOf } from './extension.ts';
import type { Report } from './report.ts';
import type { Scene } from './scenarios.ts';

const LIMIT_MS = 5_000;

/** The worker is stopped again and again while a page is read and assessed; the toolbar always ends at its level. */
export async function workerDies({ driver, own, origin }: Scene, report: Report, kills: number): Promise<void> {
  await report.check(
    `${kills} stops of the worker during an assessment leave no toolbar without its level`,
    async () => {
      await forgetHistory(own);
      const page = await driver.browser.newPage();
      const levels = new Set<string>();
      for (let kill = 0; kill < kills; kill += 1) {
        const url = `${origin}/request?stop=${kill}`;
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        // Spread over the time that reading and assessing take, from before the first message on.
        await new Promise((resolve) => setTimeout(resolve, (kill * 37) % 300));
        await driver.stopWorker();
        const started = Date.now();
        const tabId = await tabAt(own, url);
        await toolbarThat(own, tabId, ({ text }) => ['0', '0?', '●', '▲', '■'].includes(text));
        const took = Date.now() - started;
        if (took > LIMIT_MS) throw new Error(`stop ${kill}: ${took} ms to the level`);
        const view = await viewOf(own, tabId);
        if (view.state !== 'request') throw new Error(`stop ${kill}: ${view.state}`);
        levels.add(view.assessment.level);
      }
      await page.close();
      if (levels.size !== 1) throw new Error(`one request, and several levels: ${[...levels].join(', ')}`);
    },
  );
}
