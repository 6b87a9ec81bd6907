import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { root } from '../helpers/root.ts';

/** One real browser with the extension in it; tests say what they do, drivers know how each browser does it. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  readonly browser: Browser;
  /** Opens one of the extension's own pages in a tab and waits for an element of it. */
  openOwn(file: string, selector: string): Promise<Page>;
  /** Stops the background worker as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Lets the next real click on a "grant" button be answered with yes. */
  allowHosts(pattern: string): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** A build of the extension, as `npm run build` left it. */
export const buildOf = (browser: 'chrome' | 'firefox'): string =>
  path.resolve(process.env.EXTENSION_DIR ?? path.join(root, 'dist'), browser);

/** Runs something until it gives a value; for what browsers do in their own time. */
export async function until<T>(
  what: string,
  attempt: () => Promise<T | null | undefined>,
  timeoutMs = 10_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const value = await attempt();
      if (value !== null && value !== undefined) return value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited ${timeoutMs} ms for ${what}`, { cause: last });
}
