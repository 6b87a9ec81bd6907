import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import { type Browser, manifestFor, parseHosts } from './scripts/build/manifest.ts';
import { noEval, noWebAccessible, toolbarIcons } from './scripts/build/plugins.ts';

const browser: Browser = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';

/** The extension for one browser (`TARGET`), with fixed hosts when `COUNTERSIGN_HOSTS` names any. See scripts/build.mjs. */
export default defineConfig({
  plugins: [
    noEval(),
    toolbarIcons(),
    crx({ manifest: manifestFor(browser, parseHosts(process.env.COUNTERSIGN_HOSTS)), browser }),
    // crxjs's own kind of plugin: one more hook than Vite's.
    noWebAccessible() as Plugin,
  ],
  worker: { rolldownOptions: { output: { entryFileNames: 'assets/[name].js', chunkFileNames: 'assets/[name].js' } } },
  build: {
    outDir: process.env.OUT_DIR ?? `dist/${browser}`,
    emptyOutDir: true,
    modulePreload: false,
    rolldownOptions: {
      // The plugin finds Chromium's panel in the manifest; Firefox's it does not know.
      ...(browser === 'firefox' ? { input: { panel: 'src/panel/index.html' } } : {}),
      // No hashes: the bundler makes them from paths of the machine too, and a package needs no new name for new content.
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
    target: browser === 'firefox' ? 'firefox142' : 'chrome124',
  },
});
