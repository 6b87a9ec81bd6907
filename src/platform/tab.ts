import { browser } from './browser.ts';

/**
 * The tab that a popup or panel speaks about: the active one of its window, or the one named by `?tab=` when the page
 * is open in a tab of its own.
 */
export async function subjectTab(search: string): Promise<number | null> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null && /^\d{1,15}$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/**
 * Calls back with the tab that a panel stands beside, now and whenever the reviewer goes to another one of its window.
 * Never changes where `?tab=` names one.
 */
export function followTab(search: string, show: (tabId: number | null) => void): void {
  void subjectTab(search).then(show);
  if (new URLSearchParams(search).has('tab')) return;
  void browser.windows.getCurrent().then(({ id }) => {
    browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
      if (windowId === id) show(tabId);
    });
  });
}

/** What the two browsers call the panel beside the page. Chromium's is not in the polyfill, nor Firefox's in its types for Chromium. */
interface PanelApi {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel beside the page. Call it first thing in the handler of a real click, with the window asked for before. */
export async function openPanel(windowId: number): Promise<void> {
  const scope = globalThis as { browser?: PanelApi; chrome?: PanelApi };
  const { sidebarAction, sidePanel } = scope.browser ?? scope.chrome ?? {};
  await (sidebarAction ? sidebarAction.open() : sidePanel?.open({ windowId }));
}

/** The window that a popup or panel belongs to. */
export const ownWindow = async (): Promise<number | null> => (await browser.windows.getCurrent()).id ?? null;
