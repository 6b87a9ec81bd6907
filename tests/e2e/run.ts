/**
 * The extension in real browsers, against pages on loopback. `npx tsx tests/e2e/run.ts [chrome] [firefox] [--packaged]`:
 * the folders in dist, or with `--packaged` the zips that `npm run package` wrote. The programs come from CHROMIUM and
 * FIREFOX (scripts/test.mjs sets them). Pictures go to artifacts/e2e.
 */
import path from 'node:path';
import type { BrowserName } from '../../scripts/browser/launch.ts';
import { packageOf } from '../../scripts/package/files.ts';
import { root } from '../helpers/root.ts';
import { type Capture, chooseCaptures, expectedOf } from './captures.ts';
import { DOCUMENT_PAGES, examinesFiles } from './documents.ts';
import { startDriver } from './driver.ts';
import { choosePortal } from './grant.ts';
import { looksUp } from './lookups.ts';
import { OWN_PAGES } from './own-pages.ts';
import { createReport, type Report } from './report.ts';
import { type Scene, showsTheSame } from './scenarios.ts';
import { type Served, servePages } from './serve.ts';
import { teamWorks } from './team.ts';
import { toldApart } from './told-apart.ts';
import { workerDies } from './worker-dies.ts';

const FULL = process.env.COUNTERSIGN_FULL === '1';
const PROGRAMS: Readonly<Record<BrowserName, string>> = {
  chrome: process.env.CHROMIUM ?? '/usr/bin/chromium',
  firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
};

const captures: Capture[] = chooseCaptures(FULL ? 8 : 1) ?? [];
if (captures.length === 0)
  console.log("No captured portals (COUNTERSIGN_CORPUS): only the project's own pages are shown.");
const pages = await servePages(
  new Map<string, Served>([
    ...OWN_PAGES,
    ...DOCUMENT_PAGES,
    ...captures.map(({ name, html }) => [`/${name}`, html] as const),
  ]),
);
const expected = expectedOf(captures, pages.origin);

const extensionOf = (name: BrowserName): string =>
  process.argv.includes('--packaged') ? packageOf(name) : path.join(root, 'dist', name);

async function runIn(name: BrowserName): Promise<Report> {
  const report = createReport(name, FULL ? 1 : 2);
  const driver = await startDriver(name, PROGRAMS[name], extensionOf(name));
  try {
    const own = await driver.openOwn('src/options/index.html', 'h1');
    const scene: Scene = { driver, own, origin: pages.origin };
    await report.check("a portal is chosen with a real click and the browser's own question", () =>
      choosePortal(driver, own, pages.origin),
    );
    await toldApart(scene, report);
    for (const capture of captures) {
      await report.check(`badge and popup of ${capture.name}`, () =>
        showsTheSame(scene, capture, expected.get(capture.name)),
      );
    }
    await examinesFiles(scene, report);
    await workerDies(scene, report, FULL ? 100 : 8);
    await looksUp(scene, report, FULL ? 60 : 5);
    await teamWorks(scene, report, () => startDriver(name, PROGRAMS[name], path.join(root, 'dist', name)));
  } finally {
    await driver.close();
  }
  return report;
}

const wanted = (['chrome', 'firefox'] as const).filter(
  (name, _, all) => process.argv.includes(name) || !all.some((other) => process.argv.includes(other)),
);
const failures: string[] = [];
for (const name of wanted) {
  try {
    const report = await runIn(name);
    failures.push(...report.failures);
    console.log(`${name}: ${report.count - report.failures.length} of ${report.count} passed`);
  } catch (error) {
    // Outside any check: the browser did not start, or went away.
    failures.push(name);
    console.log(`  FAIL  ${name}: the run broke off\n        ${error instanceof Error ? error.stack : String(error)}`);
  }
}
pages.close();
process.exit(failures.length > 0 || wanted.length === 0 ? 1 : 0);
