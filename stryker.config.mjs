/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: true },
  disableTypeChecks: false,
  mutate: [
    'src/{model,reading,checks}/**/*.ts',
    '!**/*.test.ts',
    // Run in a process or thread of their own, in which Stryker can activate no mutant.
    '!src/checks/command.ts',
    '!src/reading/reading-worker.ts',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 15_000,
  incremental: true,
  incrementalFile: '.cache/mutation/results.json',
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['/dist', '/.astro', '/.cache', '/shards', '/.dist.*'],
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false },
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
};
