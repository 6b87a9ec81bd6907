import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { GECKO_ID } from '../../src/policy/formats/gecko-id.ts';
import { writeFiles } from '../package/copies.ts';
import { unzip } from '../package/zip.ts';

export type BrowserName = 'chrome' | 'firefox';

export interface LaunchOptions {
  name: BrowserName;
  /** Path of the browser itself; scripts/setup.mjs finds it. */
  program: string;
  /** Folder of the built extension, or its package (`.zip`). */
  extension: string;
  headless: boolean;
  /** Pictures only: what the system is said to prefer. */
  dark?: boolean;
  /** Tests only: SHA-256 of a public key (base64) that Chromium takes as signed; Firefox is told while it runs. */
  trustedKey?: string | undefined;
}

export interface Running {
  browser: Browser;
  /** Address of a file of the extension, such as `src/popup/index.html?tab=3`. */
  addressOf: (file: string) => string;
  /** Opens a file of the extension in a tab of its own and waits until `selector` is there. */
  openOwn: (file: string, selector: string) => Promise<Page>;
  /** Loopback address of Chromium's developer tools, for looking into a browser without a window; null in Firefox. */
  tools: string | null;
  /** Closes the browser and removes its profile. */
  close: () => Promise<void>;
}

/** Firefox gives each profile its own random address; a preset one is found again. */
const FIREFOX_UUID = '5a1f3d52-9c0e-4b7a-8a64-0c0de51a7e01';

const CHROME_ARGUMENTS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Branded Chrome takes no --load-extension any more: the debugging pipe installs it. The loopback port beside the pipe
  // is for people; naming a port alone would make puppeteer leave the pipe out.
  '--remote-debugging-pipe',
  '--remote-debugging-port=0',
  // A container's root may not sandbox; the profile is thrown away and opens only the demo portal.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** A browser that was just installed reads itself from a cold disk at its first start; the driver's own limit is 30 s. */
const START_TIMEOUT_MS = 120_000;

/** Whoever started the browser ends it, and then removes its profile: puppeteer would leave at once. */
const SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

const start = ({ name, program, headless, dark, trustedKey }: LaunchOptions, profile: string): Promise<Browser> =>
  name === 'chrome'
    ? puppeteer.launch({
        ...SIGNALS,
        timeout: START_TIMEOUT_MS,
        executablePath: program,
        headless,
        pipe: true,
        userDataDir: profile,
        enableExtensions: true,
        defaultViewport: null,
        args: [
          ...CHROME_ARGUMENTS,
          ...(headless ? ['--disable-gpu'] : []),
          ...(dark ? ['--force-dark-mode'] : []),
          ...(trustedKey ? [`--ignore-certificate-errors-spki-list=${trustedKey}`] : []),
        ],
      })
    : puppeteer.launch({
        ...SIGNALS,
        timeout: START_TIMEOUT_MS,
        browser: 'firefox',
        executablePath: program,
        headless,
        defaultViewport: null,
        // Without it, Firefox refuses to open the extension's own pages on request.
        args: ['--remote-allow-system-access'],
        extraPrefsFirefox: {
          'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
          'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
        },
      });

/** Chromium writes the port it took into its profile; the first line is the port. */
function toolsOf(profile: string): string | null {
  const file = path.join(profile, 'DevToolsActivePort');
  return existsSync(file) ? `http://127.0.0.1:${readFileSync(file, 'utf8').split('\n')[0]}` : null;
}

/** How long one of the extension's own pages may take to come up in a browser that has only just started. */
const PAGE_TIMEOUT_MS = 30_000;

/**
 * Waits for an element. While Firefox hands the page to the extension's process, a wait that has begun in the old one
 * is rejected by the driver at once; it begins again, until it is the new one's.
 */
async function waitThroughSwap(page: Page, selector: string): Promise<void> {
  const end = Date.now() + PAGE_TIMEOUT_MS;
  for (;;) {
    try {
      await page.waitForSelector(selector, { timeout: end - Date.now() });
      return;
    } catch (error) {
      if (Date.now() + 100 > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** What a browser takes: Firefox a package as it is, Chromium only a folder, so a package is unpacked for it. */
function installable({ name, extension }: LaunchOptions, profile: string): string {
  if (name === 'firefox' || !extension.endsWith('.zip')) return path.resolve(extension);
  const folder = path.join(profile, 'unpacked');
  writeFiles(folder, unzip(readFileSync(extension)), new Date());
  return folder;
}

/** Starts a browser with a profile of its own and the extension loaded. */
export async function launch(options: LaunchOptions): Promise<Running> {
  const profile = mkdtempSync(path.join(tmpdir(), 'countersign-'));
  const browser = await start(options, profile);
  const id = await browser.installExtension(installable(options, profile));
  const base = options.name === 'chrome' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_UUID}/`;
  return {
    browser,
    tools: toolsOf(profile),
    async close() {
      await browser.close();
      // A browser may still be writing its last files.
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
    addressOf: (file) => `${base}${file}`,
    async openOwn(file, selector) {
      const page = await browser.newPage();
      // In Firefox the navigation's promise never settles for such pages (another process takes over): wait for content.
      const loading = page.goto(`${base}${file}`);
      loading.catch(() => undefined);
      await waitThroughSwap(page, selector);
      return page;
    },
  };
}
