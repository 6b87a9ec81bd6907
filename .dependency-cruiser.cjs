/** Which folder under src may import which; everything not listed is forbidden. See docs/architecture.md. */
const MAY_IMPORT = {
  schema: [],
  data: ['schema'],
  engine: ['schema', 'data'],
  portals: ['schema', 'data'],
  documents: ['schema'],
  providers: ['schema', 'data'],
  policy: ['schema'],
  audit: ['schema'],
  ui: ['schema'],
  platform: ['schema'],
  messages: ['schema', 'platform'],
  content: ['messages', 'portals', 'platform', 'ui', 'schema'],
  examiner: ['documents', 'messages', 'ui', 'platform', 'schema'],
  panel: ['examiner', 'messages', 'policy', 'ui', 'platform', 'schema'],
  popup: ['panel', 'messages', 'policy', 'ui', 'platform', 'schema'],
  options: ['messages', 'policy', 'audit', 'ui', 'platform', 'schema'],
  background: [
    'schema',
    'data',
    'engine',
    'portals',
    'documents',
    'providers',
    'policy',
    'audit',
    'platform',
    'messages',
  ],
  service: ['schema', 'data', 'engine', 'providers'],
  cli: ['audit', 'schema', 'data', 'engine', 'providers', 'portals', 'policy', 'documents'],
};

/** No clock-bound, browser-bound or Node-bound package may enter these. */
const PURE = '^src/(schema|data|engine|portals|documents|providers|policy|audit|ui)/';

const layers = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  // This one file names the built content script for the browser; it takes the file's name, not its code.
  from: { path: `^src/${folder}/`, pathNot: '^src/background/content-file.ts$' },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...layers,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'pure-layers-know-no-node', severity: 'error', from: { path: PURE }, to: { dependencyTypes: ['core'] } },
    {
      name: 'only-platform-imports-the-polyfill',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/' },
      to: { path: 'webextension-polyfill' },
    },
    { name: 'sources-know-no-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^(tests|scripts)/' } },
    {
      name: 'zod-mini-only',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/zod/', pathNot: 'node_modules/zod/(v4/)?mini' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
