/**
 * THE list of checks that `npm test` runs, in order. `full` says what `npm run test:full` adds to the environment;
 * it is the same code at the counts that a release is shown with. `fullOnly` checks are named, not run, by `npm test`.
 */
const node = process.execPath;
const bin = (name, ...args) => [node, `node_modules/${name}`, ...args];

export const checks = [
  { name: 'lint', command: bin('@biomejs/biome/bin/biome', 'ci', '.') },
  { name: 'unused code and packages', command: bin('knip/bin/knip.js') },
  { name: 'types', command: bin('typescript/bin/tsc') },
  { name: 'build for both browsers', command: [node, 'scripts/build.mjs'] },
  { name: 'size of the content script', command: bin('size-limit/bin.js') },
  {
    name: 'store lint',
    command: bin(
      'web-ext/bin/web-ext.js',
      'lint',
      '--source-dir',
      'dist/firefox',
      '--warnings-as-errors',
      '--no-config-discovery',
    ),
  },
  { name: 'packages, built twice', command: [node, 'scripts/package-check.mjs'] },
  { name: 'accuracy of reading pages', command: bin('tsx/dist/cli.mjs', 'scripts/portal-accuracy.ts') },
  { name: 'unit, property and architecture tests', command: bin('vitest/vitest.mjs', 'run') },
  { name: 'extension in both real browsers', command: bin('tsx/dist/cli.mjs', 'tests/e2e/run.ts', '--packaged') },
  { name: 'look-ups in both real browsers', command: bin('tsx/dist/cli.mjs', 'tests/e2e/run-lookups.ts') },
  { name: 'look-ups against real servers', command: [node, 'scripts/test-servers.mjs'] },
  { name: 'service under kills', command: bin('tsx/dist/cli.mjs', 'scripts/service-kills.ts') },
  {
    name: 'service when its primary is lost',
    command: bin('tsx/dist/cli.mjs', 'scripts/service-failover.ts'),
    // Its proxy or the service now and then stops answering after many failovers; not understood yet.
    fullOnly: true,
  },
  { name: 'demo as the toolbar shows it', command: [node, 'scripts/start.mjs', '--check'] },
  { name: 'accessibility of every screen and state', command: [node, 'scripts/accessibility.mjs'] },
  { name: 'accuracy of assessments', command: bin('tsx/dist/cli.mjs', 'scripts/evaluate/index.ts') },
  { name: 'examination of documents', command: bin('tsx/dist/cli.mjs', 'scripts/document-corpus.ts') },
  { name: 'look-alike accuracy', command: bin('tsx/dist/cli.mjs', 'scripts/lookalike-accuracy.ts') },
];
