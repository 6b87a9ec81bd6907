import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browser/launch.ts';

export interface Shots {
  /** Start of every file name, folder included. */
  prefix: string;
  name: BrowserName;
  dark: boolean;
}

/** Makes a page look as the pictures need it: its size, and the colour scheme where the browser takes one. */
export async function prepare(page: Page, { name, dark }: Shots, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height });
  // Firefox got it as a preference when it started.
  if (name === 'chrome') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  }
}

/** Takes one picture and returns its path. */
export async function shoot(page: Page, { prefix }: Shots, what: string, fullPage = false): Promise<string> {
  const file = `${prefix}-${what}.png`;
  await page.screenshot({ path: file as `${string}.png`, fullPage });
  return file;
}
