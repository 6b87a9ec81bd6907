import { browser } from './browser.ts';

/** Host patterns that this build has from the start (`npm run build -- --hosts`). */
export const fixedHosts = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** The extension was installed or updated, or the browser started. */
export function onStart(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
  browser.runtime.onStartup.addListener(listener);
}

/** Version of this build, from the manifest. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;
