/** Accessibility of every screen and state, in both browsers, light and dark. Started by scripts/accessibility.mjs. */
import type { Page } from 'puppeteer-core';
import { startDemo } from '../../demo/server.mjs';
import { STATES } from '../../tests/helpers/states.ts';
import { type BrowserName, launch, type Running } from '../browser/launch.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { settledToolbar, tabOf } from '../browser/toolbar.ts';
import { keyboardWalk, overflow, violations } from './inspect.ts';

const [chromium = '', firefox = '', only] = process.argv.slice(2);
const problems: string[] = [];
let inspected = 0;

async function inspect(where: string, page: Page, walk: boolean): Promise<void> {
  const found = [...(await violations(page)), ...(await overflow(page)), ...(walk ? await keyboardWalk(page) : [])];
  inspected++;
  problems.push(...found.map((problem) => `${where}: ${problem}`));
}

async function inspectStates({ browser }: Running, url: string, where: string, walk: boolean): Promise<void> {
  const page = await browser.newPage();
  // The panel's narrowest; the popup is 360 px. At 200 % zoom a panel of 640 px is as wide.
  await page.setViewport({ width: 320, height: 560 });
  for (const { name } of STATES) {
    await page.goto(`${url}/?state=${name}&as=panel`);
    await page.waitForSelector('h1');
    await inspect(`${where} ${name}`, page, walk);
  }
  await page.close();
}

async function inspectExtension(running: Running, portal: string, where: string, walk: boolean): Promise<void> {
  const options = await running.openOwn('src/options/index.html', 'fieldset:not(:disabled)');
  await inspect(`${where} options`, options, walk);
  const page = await running.browser.newPage();
  for (const path of ['/requests/LR-2051', '/requests']) {
    await page.goto(`${portal}${path}`);
    const tabId = await tabOf(options, `${portal}${path}`);
    if (tabId === null) throw new Error(`no tab shows ${path}`);
    await settledToolbar(options, tabId, path === '/requests' ? 'list' : 'request');
    const popup = await running.openOwn(`src/popup/index.html?tab=${tabId}`, 'h1');
    await inspect(`${where} popup ${path}`, popup, walk);
    await popup.close();
  }
}

const [demo, states] = await Promise.all([startDemo(), serveFolder('artifacts/states')]);
const programs: readonly (readonly [BrowserName, string])[] = [
  ['chrome', chromium],
  ['firefox', firefox],
];
for (const [name, program] of programs.filter(([name]) => only === undefined || only === name)) {
  // Dark changes colours alone, and both browsers take them from the same tokens: one of them is enough by default.
  const schemes = name === 'chrome' || process.env.COUNTERSIGN_FULL === '1' ? [false, true] : [false];
  for (const dark of schemes) {
    const where = `${name} ${dark ? 'dark' : 'light'}`;
    const running = await launch({ name, program, extension: `artifacts/demo/${name}`, headless: true, dark });
    try {
      // The walk is the same in dark; once a browser is enough.
      await inspectStates(running, states.url, where, !dark);
      await inspectExtension(running, demo.url, where, !dark);
    } finally {
      await running.close();
    }
  }
}
await demo.stop();
states.stop();
for (const problem of problems) console.log(problem);
console.log(`${inspected} screens inspected by axe, width and keyboard: ${problems.length} problems`);
process.exit(problems.length > 0 || inspected === 0 ? 1 : 0);
