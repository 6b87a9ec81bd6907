import path from 'node:path';
import { defineConfig } from 'vite';

/** The page of all states, for pictures; it goes to artifacts and never into a package. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: path.resolve(import.meta.dirname, '../../artifacts/states'), emptyOutDir: true },
});
