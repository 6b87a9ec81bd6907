import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';

export interface TabFacts {
  /** Null where the browser does not let us see it: no host permission and no click. */
  url: string | null;
  privateWindow: boolean;
}

const factsOf = (tab: Tabs.Tab): TabFacts => ({ url: tab.url ?? null, privateWindow: tab.incognito });

/** What we may know of a tab; null when it is gone. */
export const tabFacts = (tabId: number): Promise<TabFacts | null> => browser.tabs.get(tabId).then(factsOf, () => null);

/** Ids of the open tabs whose address fits. */
export async function tabsMatching(patterns: string[]): Promise<number[]> {
  const tabs = patterns.length === 0 ? [] : await browser.tabs.query({ url: patterns });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}

/** A tab began to load something, or has finished doing so. */
export function onTabLoading(listener: (tabId: number, status: 'loading' | 'complete') => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading' || status === 'complete') listener(tabId, status);
  });
}

/** Opens an address in a tab; false when the tab is gone. */
export const goTo = (tabId: number, url: string): Promise<boolean> =>
  browser.tabs.update(tabId, { url }).then(
    () => true,
    () => false,
  );
