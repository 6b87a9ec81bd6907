/**
 * The extension in real browsers, against pages on loopback. `npx tsx tests/e2e/run.ts [chrome] [firefox] [--packaged]`:
 * the folders in dist, or with `--packaged` the zips that `npm run package` wrote. The programs come from CHROMIUM and
 * FIREFOX (scripts/test.mjs sets them). Pictures go to artifacts/e2e.
 */
import path from 'node:path';
import type { BrowserName } from '../../scripts/browser/launch.ts';
import { packageOf } from '../../scripts/package/files.ts';
import { root } from '../helpers/root.ts';
import { FULL, inBrowsers, PROGRAMS } from './browsers.ts';
import { type Capture, chooseCaptures, expectedOf } from './captures.ts';
import { DOCUMENT_PAGES, examinesFiles } from './documents.ts';
import { startDriver } from './driver.ts';
import { choosePortal } from './grant.ts';
import { keepsItsWord } from './keeps-its-word.ts';
import { OWN_PAGES } from './own-pages.ts';
import { QUEUE_PAGES } from './queue-pages.ts';
import { createReport, type Report } from './report.ts';
import { reviewerDay } from './reviewer-day.ts';
import { type Scene, showsTheSame } from './scenarios.ts';
import { type Served, servePages } from './serve.ts';
import { teamWorks } from './team.ts';
import { toldApart } from './told-apart.ts';
import { workerDies } from './worker-dies.ts';

const captures: Capture[] = chooseCaptures(FULL ? 8 : 1) ?? [];
if (captures.length === 0)
  console.log("No captured portals (COUNTERSIGN_CORPUS): only the project's own pages are shown.");
const pages = await servePages(
  new Map<string, Served>([
    ...OWN_PAGES,
    ...DOCUMENT_PAGES,
    ...QUEUE_PAGES,
    ...captures.map(({ name, html }) => [`/${name}`, html] as const),
  ]),
);
const expected = expectedOf(captures, pages.origin);

const extensionOf = (name: BrowserName): string =>
  process.argv.includes('--packaged') ? packageOf(name) : path.join(root, 'dist', name);

async function runIn(name: BrowserName): Promise<Report> {
  const report = createReport(name, FULL ? 1 : 2);
  const driver = await startDriver(name, PROGRAMS[name], { extension: extensionOf(name) });
  try {
    const own = await driver.openOwn('src/options/index.html', 'h1');
    const scene: Scene = { driver, own, origin: pages.origin };
    await report.check("a portal is chosen with a real click and the browser's own question", () =>
      choosePortal(driver, own, pages.origin),
    );
    await toldApart(scene, report);
    await reviewerDay(scene, report);
    for (const capture of captures) {
      await report.check(`badge and popup of ${capture.name}`, () =>
        showsTheSame(scene, capture, expected.get(capture.name)),
      );
    }
    await examinesFiles(scene, report);
    await workerDies(scene, report, FULL ? 100 : 8);
    await keepsItsWord(scene, report);
    await teamWorks(scene, report, () => startDriver(name, PROGRAMS[name], { extension: extensionOf(name) }));
  } finally {
    await driver.close();
  }
  return report;
}

const status = await inBrowsers(runIn);
pages.close();
process.exit(status);
