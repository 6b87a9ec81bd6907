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
