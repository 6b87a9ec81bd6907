import { browser } from './browser.ts';

/** True when the browser lets us read all of these hosts (match patterns). */
export const hasHosts = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

/** The hosts granted so far. */
export async function grantedHosts(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Asks the person for hosts. Call it first thing in the handler of a real click: both browsers refuse it later. */
export const askForHosts = (origins: string[]): Promise<boolean> => browser.permissions.request({ origins });

/** Gives hosts back; false when the browser keeps them (fixed ones). */
export const dropHosts = (origins: string[]): Promise<boolean> =>
  browser.permissions.remove({ origins }).catch(() => false);

export function onHostsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
