/**
 * `node` and `jsdom` test the source; `cli` and `browser` test what was built (`npm run build` first; `npm test` does);
 * `office` recalculates our tabs with LibreOffice where it is installed; `shared` compares with real plans (some through
 * the built command line), and is there only where the folder of these plans is, so that no test is counted as skipped.
 */
const { existsSync } = require('node:fs');
const path = require('node:path');

const shared = path.resolve(__dirname, process.env['TIENDO_SHARED'] ?? path.join('..', 'shared', 'data'));

const transform = {
  '^.+\\.tsx?$': [
    '<rootDir>/config/jestTransform.cjs',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  ],
};

const common = {
  rootDir: __dirname,
  transform,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  setupFilesAfterEnv: ['<rootDir>/test/helpers/patience.ts'],
};

/** The gate runs many test files as one (`test/helpers/together.ts`); `npx jest PATH` runs each of them alone. */
const asOne = (file, each) =>
  process.env.TIENDO_TOGETHER ? [`<rootDir>/test/helpers/${file}`, each.replace('*.test.', '*.alone.test.')] : [each];

/** Node, with a global object that is looked up quickly. */
const plain = '<rootDir>/test/helpers/plainEnvironment.ts';

/** One browser for all test files of a project, a context of its own for each test. */
const inBrowser = {
  testEnvironment: '<rootDir>/test/e2e/environment.ts',
  globalSetup: '<rootDir>/test/e2e/browserServer.ts',
  globalTeardown: '<rootDir>/test/e2e/stopBrowserServer.ts',
  setupFilesAfterEnv: ['<rootDir>/test/e2e/setUp.ts'],
};

module.exports = {
  projects: [
    {
      ...common,
      displayName: 'node',
      testEnvironment: plain,
      testMatch: asOne('togetherNode.ts', '<rootDir>/test/**/*.test.ts'),
      testPathIgnorePatterns: [
        ...common.testPathIgnorePatterns,
        '/test/e2e/',
        '/test/cli/',
        '/test/office/',
        '/test/paper/',
        '/test/shared/',
        '/test/timing/',
      ],
    },
    ...(existsSync(shared)
      ? [
          {
            ...common,
            displayName: 'shared',
            testEnvironment: plain,
            testMatch: ['<rootDir>/test/shared/**/*.test.ts'],
          },
        ]
      : []),
    {
      ...common,
      displayName: 'jsdom',
      testEnvironment: '<rootDir>/test/helpers/paneEnvironment.ts',
      testMatch: asOne('togetherPane.ts', '<rootDir>/test/**/*.test.tsx'),
      setupFilesAfterEnv: [...common.setupFilesAfterEnv, '<rootDir>/test/helpers/complaints.ts'],
      testPathIgnorePatterns: [...common.testPathIgnorePatterns, '/test/e2e/'],
    },
    { ...common, displayName: 'cli', testEnvironment: plain, testMatch: ['<rootDir>/test/cli/**/*.test.ts'] },
    {
      ...common,
      displayName: 'office',
      testEnvironment: plain,
      testMatch: ['<rootDir>/test/office/**/*.test.ts', '<rootDir>/test/paper/**/*.test.ts'],
    },
    { ...common, ...inBrowser, displayName: 'browser', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
    {
      ...common,
      ...inBrowser,
      displayName: 'timing',
      testMatch: ['<rootDir>/test/timing/**/*.test.ts'],
      // What is timed is not recorded.
      testEnvironmentOptions: { traced: false },
    },
  ],
};
