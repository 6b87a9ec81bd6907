import { defineConfig } from 'vite';

/** The parts that run on Node: one bundle an entry, dependencies left in node_modules. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/node',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: { countersign: 'src/cli/index.ts', service: 'src/service/index.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
});
