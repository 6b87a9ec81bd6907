import type { Permissions } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** True when the browser lets us read all of these hosts (match patterns). */
export const hasHosts = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

/** The hosts granted so far. */
export async function grantedHosts(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Firefox alone asks what data may leave, and its build alone names Firefox. Known at once: a prompt may not wait. */
const asksForData = (): boolean => browser.runtime.getManifest().browser_specific_settings !== undefined;

/** Hosts and kinds of data as `permissions` takes them; the polyfill's types do not know Firefox's `data_collection`. */
const wanted = (origins: string[], data: string[]): Permissions.Permissions =>
  (data.length > 0 && asksForData() ? { origins, data_collection: data } : { origins }) as Permissions.Permissions;

/** True when the person has agreed that this kind of data leaves, or the browser knows no such question. */
export const hasData = (data: string[]): Promise<boolean> =>
  asksForData() ? browser.permissions.contains(wanted([], data)) : Promise.resolve(true);

/**
 * Asks the person for hosts, and for consent to kinds of data where the browser has such a question. Call it first thing
 * in the handler of a real click: both browsers refuse it later.
 */
export const askForHosts = (origins: string[], data: string[] = []): Promise<boolean> =>
  browser.permissions.request(wanted(origins, data));

/** Gives hosts back; false when the browser keeps them (fixed ones). */
export const dropHosts = (origins: string[]): Promise<boolean> =>
  browser.permissions.remove({ origins }).catch(() => false);

export function onHostsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
