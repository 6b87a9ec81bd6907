import { fakeBrowser } from '@webext-core/fake-browser';

/** Stands for `webextension-polyfill` in tests (alias in vitest.config.ts). */
export default fakeBrowser;
