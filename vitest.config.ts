import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit and property tests only: real browsers and servers have runners of their own under tests/. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    alias: { 'webextension-polyfill': fileURLToPath(new URL('./tests/helpers/polyfill.ts', import.meta.url)) },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    testTimeout: 30_000,
    setupFiles: ['tests/helpers/deny-network.ts', 'tests/helpers/same-draws.ts'],
  },
});
