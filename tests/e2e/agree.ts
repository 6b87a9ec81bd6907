import type { Browser } from 'puppeteer-core';
import { OPTIONAL_DATA } from '../../scripts/build/manifest.ts';
import { GECKO_ID } from '../../src/policy/formats/gecko-id.ts';
import { inFirefox } from './in-firefox.ts';

/** As if a person had agreed to every kind of data that may leave: what is asked, and when, has a test of its own. */
export const agreeInFirefox = (browser: Browser): Promise<void> =>
  inFirefox(
    browser,
    `async (id, data_collection) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(id);
      await ExtensionPermissions.add(id, { permissions: [], origins: [], data_collection }, extension);
    }`,
    GECKO_ID,
    OPTIONAL_DATA,
  );
