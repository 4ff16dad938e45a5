/**
 * An ES module that the plugin behind /docs requires. Jest can do that from Node 24.9 on only; before, it is compiled to
 * what can be required.
 */
const REQUIRED_MODULE = 'content-disposition/';

// Jest runs the TypeScript sources as native ES modules; `npm run jest` passes Node the flag that needs.
const shared = {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/libs/testing/src/plain-output.ts'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.+)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        module: { type: 'es6' },
        jsc: {
          target: 'es2023',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
      },
    ],
    [REQUIRED_MODULE]: ['@swc/jest', { swcrc: false, jsc: { target: 'es2023' } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!${REQUIRED_MODULE})`],
};

const isLong = process.env['TIEOUT_LONG'] === '1';

/** What says itself where its log is, or has none. */
const WITHOUT_LOG = [
  ...['api-page', 'backup', 'description', 'docker', 'explorer', 'log-away', 'log-option', 'min-commit'],
  ...['openapi', 'out-of-memory', 'served', 'server-errors', 'two-nodes'],
];

/** What speaks to the log itself: the others say of views, callers and pages what they say on the embedded log. */
const OF_THE_LOG = [
  'documents',
  'log-copy',
  'log-status',
  'resolution',
  'traced-cluster',
  'tracing',
  'two-writers',
];

/** `npm run test:kurrentdb` leaves out none that says something of a server. */
const isAll = isLong || process.env['TIEOUT_ON_KURRENTDB'] === 'all';

/** Much data, or much chance: on a server only where time is no matter. */
const MUCH = ['companyfacts', 'data-set', 'killed', 'bulk-killed', 'rebuild-killed', 'fuzz'];
const LEFT_OUT = [...WITHOUT_LOG, ...(isLong ? [] : MUCH)].map((name) => `/test/${name}`);

/** Whole data sets: what they try is tried on parts of them by the readers' own specs. */
const MUCH_DATA = ['cli/test/companyfacts\\.', 'cli/test/data-set'];

export default {
  reporters: ['default', '<rootDir>/libs/testing/reliability-reporter.mjs'],
  maxWorkers: 2,
  // What a test may take is not what it takes: a busy machine fails none.
  testTimeout: isLong ? 900_000 : 60_000,
  workerIdleMemoryLimit: '512MB',
  coverageProvider: 'v8',
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs}/*/src/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/apps/{api,cli}/test/**/*.e2e-spec.ts'],
      // What several nodes do needs a server that holds their log.
      testPathIgnorePatterns: ['/node_modules/', 'traced-cluster', ...(isLong ? [] : MUCH_DATA)],
    },
    // Pages in a browser, on the built server.
    {
      ...shared,
      displayName: 'web',
      globalSetup: '<rootDir>/apps/web/test/harness/before-all-files.mjs',
      globalTeardown: '<rootDir>/apps/web/test/harness/after-all-files.mjs',
      testMatch: ['<rootDir>/apps/web/test/**/*.e2e-spec.ts'],
    },
    {
      ...shared,
      displayName: 'e2e on KurrentDB',
      testMatch: [
        `<rootDir>/apps/{api,cli}/test/**/${isAll ? '*' : `{${OF_THE_LOG.join(',')}}`}.e2e-spec.ts`,
      ],
      setupFilesAfterEnv: ['<rootDir>/libs/kurrent-double/src/for-each-file.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...LEFT_OUT],
    },
  ],
};
