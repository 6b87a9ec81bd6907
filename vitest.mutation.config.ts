import { defineConfig } from 'vitest/config';

/** The tests that hold the combination: what `npm run mutation` runs against every mutant. */
export default defineConfig({
  test: {
    include: ['tests/engine/*.test.ts', 'tests/engine/combine/*.test.ts'],
    exclude: ['tests/engine/catalogue.test.ts'],
    environment: 'node',
    setupFiles: ['tests/helpers/deny-network.ts'],
  },
});
