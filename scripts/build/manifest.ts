import type { ManifestV3Export } from '@crxjs/vite-plugin';
import base from '../../manifest.json' with { type: 'json' };
import { GECKO_ID } from '../../src/policy/formats/gecko-id.ts';

export type Browser = 'chrome' | 'firefox';

/**
 * What may leave the browser once a person has switched a look-up on and agreed, in Firefox's words. Nothing does before.
 * A test compares it with what the providers ask.
 */
export const OPTIONAL_DATA = ['websiteContent', 'personallyIdentifyingInfo'] as const;

/** Firefox opens a sidebar by a command of its own; Chromium's panel is opened by the popup's button. */
const PANEL_COMMAND = {
  _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+S' }, description: 'Open the panel beside the page' },
};

/** Match patterns that name a host, as `--hosts` takes them: `https://portal.example/*`. */
export function parseHosts(text: string | undefined): string[] {
  const hosts = (text ?? '').split(/[\s,]+/).filter((host) => host !== '');
  const bad = hosts.filter((host) => !/^https?:\/\/(\*\.)?[a-z0-9.-]+(:\d{1,5})?\/\*$/i.test(host));
  if (bad.length > 0) throw new Error(`not a host pattern such as https://portal.example/*: ${bad.join(' ')}`);
  return hosts;
}

/**
 * The manifest of one browser. `hosts` become fixed host permissions: for a company that ships its own build and wants
 * no prompt. Firefox knows no `key`, `minimum_chrome_version` or managed schema, and takes a script as its background.
 */
export function manifestFor(browser: Browser, hosts: readonly string[] = []): ManifestV3Export {
  const manifest: Record<string, unknown> = structuredClone(base);
  if (hosts.length > 0) manifest.host_permissions = [...hosts];
  if (browser === 'firefox') {
    for (const key of ['key', 'minimum_chrome_version', 'storage', 'side_panel']) delete manifest[key];
    manifest.permissions = base.permissions.filter((permission) => permission !== 'sidePanel');
    manifest.sidebar_action = {
      default_panel: base.side_panel.default_path,
      default_title: base.name,
      default_icon: base.action.default_icon,
      open_at_install: false,
    };
    manifest.commands = { ...base.commands, ...PANEL_COMMAND };
    manifest.background = { scripts: [base.background.service_worker], type: 'module' };
    manifest.browser_specific_settings = {
      gecko: {
        id: GECKO_ID,
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'], optional: [...OPTIONAL_DATA] },
      },
    };
  }
  // JSON with the parts of one browser exchanged; the plugin checks it once more.
  return manifest as unknown as ManifestV3Export;
}
