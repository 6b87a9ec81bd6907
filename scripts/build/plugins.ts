import { readdirSync, readFileSync } from 'node:fs';
import type { CrxPlugin } from '@crxjs/vite-plugin';
import type { Plugin } from 'vite';

/**
 * Takes out of libraries the two places that a strict policy forbids and store linters warn of: zod's compiler of
 * parsers (it falls back by itself) and preact's `dangerouslySetInnerHTML`. A test asserts a clean lint, so that a new
 * version that this no longer fits is noticed.
 */
export const noEval = (): Plugin => ({
  name: 'no-eval',
  enforce: 'pre',
  transform(code, id) {
    if (/[\\/]zod[\\/]v4[\\/]core[\\/]/.test(id) && code.includes('const F = Function;')) {
      const refusing = "const F = class { constructor() { throw new Error('no eval'); } };";
      return { code: code.replaceAll('const F = Function;', refusing), map: null };
    }
    if (/[\\/]preact[\\/]dist[\\/]preact\./.test(id)) {
      return { code: code.replace(/[\w.]+\.innerHTML\s*=\s*[\w.]+\.__html/g, '0'), map: null };
    }
    return null;
  },
});

/**
 * A page must not be able to fetch any file of the extension, or it could tell that the extension is there. The content
 * script is one file of its own, so the list that crxjs adds goes, and with it the module copy that it leaves behind.
 */
export const noWebAccessible = (): CrxPlugin => ({
  name: 'no-web-accessible',
  enforce: 'post',
  apply: 'build',
  renderCrxManifest(manifest, bundle) {
    delete manifest.web_accessible_resources;
    for (const [file, chunk] of Object.entries(bundle)) {
      if (chunk.type === 'chunk' && chunk.facadeModuleId?.includes('/src/content/')) delete bundle[file];
    }
    return manifest;
  },
});

/** The icon of every state of the toolbar; the manifest names only the idle one. */
export const toolbarIcons = (): Plugin => ({
  name: 'toolbar-icons',
  generateBundle() {
    for (const file of readdirSync('icons').filter((name) => name.endsWith('.png'))) {
      this.emitFile({ type: 'asset', fileName: `icons/${file}`, source: readFileSync(`icons/${file}`) });
    }
  },
});
