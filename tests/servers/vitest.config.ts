import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Look-ups against real servers on loopback: the network is real here, and nothing beyond this machine is reached. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/servers/**/*.servers.ts'],
    environment: 'node',
    testTimeout: 600_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    // Growth of memory is told from rubbish that has only not been collected yet.
    execArgv: ['--expose-gc'],
  },
});
