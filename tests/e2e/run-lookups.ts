/**
 * Look-ups by the extension in real browsers, against real servers on loopback: bind9, a registry, and everything that
 * can go wrong. `npx tsx tests/e2e/run-lookups.ts [chrome] [firefox]`; the programs come from CHROMIUM, FIREFOX, NAMED.
 */
import path from 'node:path';
import type { BrowserName } from '../../scripts/browser/launch.ts';
import { root } from '../helpers/root.ts';
import { type Bind, namedPath, startBind } from '../servers/bind.ts';
import { type Rdap, startRdap } from '../servers/rdap.ts';
import { FULL, inBrowsers, PROGRAMS } from './browsers.ts';
import { checksSection, grantHosts } from './checks-section.ts';
import { startDriver } from './driver.ts';
import { suffersFaults } from './faults.ts';
import { choosePortal } from './grant.ts';
import { looksUp } from './lookups.ts';
import { requestPages } from './own-pages.ts';
import { asksRealServers, sendersAsked } from './real-servers.ts';
import { createReport, type Report } from './report.ts';
import type { Scene } from './scenarios.ts';
import { servePages } from './serve.ts';
import { trustInFirefox } from './trust.ts';

const CALM = 'dana.whitfield@northmarch.police.uk';
const pages = await servePages(requestPages([CALM, ...sendersAsked()]));

async function runWith(name: BrowserName, bind: Bind, rdap: Rdap): Promise<Report> {
  const report = createReport(name, FULL ? 1 : 2);
  const extension = path.join(root, 'dist', name);
  const driver = await startDriver(name, PROGRAMS[name], { extension, trustedKey: bind.key });
  try {
    if (name === 'firefox') await trustInFirefox(driver.browser, bind);
    const own = await driver.openOwn('src/options/index.html', 'h1');
    const scene: Scene = { driver, own, origin: pages.origin };
    await choosePortal(driver, own, pages.origin);
    await looksUp(scene, report, FULL ? 60 : 5);
    await checksSection(scene, report, bind.url);
    await asksRealServers(scene, report, { bind, rdap });
    await grantHosts(scene, ['https://127.0.0.1/*', 'https://nobody-at-home.invalid/*']);
    await suffersFaults(scene, report, { runs: FULL ? 40 : 1, url: `${pages.origin}/from/${CALM}` });
  } finally {
    await driver.close();
  }
  return report;
}

const named = namedPath();
if (!named) throw new Error('bind9 is not installed: `npm test` installs it, or set NAMED to its program');
const [bind, rdap] = [await startBind(named), await startRdap()];
const status = await inBrowsers((name) => runWith(name, bind, rdap));
bind.stop();
pages.close();
process.exit(status);
