import type { Page } from 'puppeteer-core';

/** What the toolbar shows for one tab. */
export interface Toolbar {
  /** State of the popup's view: `request`, `list`, `unreadable` ... */
  state: string;
  level: string | null;
  checking: boolean;
  badge: string;
  title: string;
}

/** The few parts of the WebExtension API that are asked for here, as an extension page has them. */
interface Api {
  action: {
    getBadgeText(tab: { tabId: number }): Promise<string>;
    getTitle(tab: { tabId: number }): Promise<string>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(which: { url?: string }): Promise<{ id?: number; url?: string }[]> };
}

/** The tab that shows an address exactly; null when none does. `own` is any page of the extension. */
export const tabOf = (own: Page, url: string): Promise<number | null> =>
  own.evaluate(async (wanted) => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const tabs = await (scope.browser ?? scope.chrome).tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id ?? null;
  }, url);

/** Asks what the toolbar says about a tab, through a page of the extension. */
export const toolbarOf = (own: Page, tabId: number): Promise<Toolbar> =>
  own.evaluate(async (id) => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = scope.browser ?? scope.chrome;
    const [badge, title, reply] = await Promise.all([
      api.action.getBadgeText({ tabId: id }),
      api.action.getTitle({ tabId: id }),
      api.runtime.sendMessage({ name: 'tab-view', request: { tabId: id } }),
    ]);
    // The worker answers by its contract (src/messages); only what is printed is taken from it.
    const view = (reply as { data?: { state?: string; checking?: boolean; assessment?: { level: string } } })?.data;
    return {
      state: view?.state ?? 'none',
      level: view?.assessment?.level ?? null,
      checking: view?.checking ?? false,
      badge,
      title,
    };
  }, tabId);

/** The badge while there is nothing to show yet: empty, then dashes. */
const STILL_CHECKING = /^-*$/;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until the toolbar shows a request's level, or that of a list; at most 15 s, and then gives what it shows. */
export async function settledToolbar(
  own: Page,
  tabId: number,
  state: 'request' | 'list' = 'request',
): Promise<Toolbar> {
  const end = Date.now() + 15_000;
  for (;;) {
    const toolbar = await toolbarOf(own, tabId);
    const settled = toolbar.state === state && !toolbar.checking && !STILL_CHECKING.test(toolbar.badge);
    if (settled || Date.now() > end) return toolbar;
    await pause(100);
  }
}
