const { MUTATED_FOLDER: folder = 'model' } = process.env;
const kept = `.cache/mutation/${folder}`;

/**
 * Mutation testing of one folder of `src`, `MUTATED_FOLDER`: `npm run mutate` runs them all.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tools/mutate/vitest.config.ts', related: true },
  mutate: [
    `src/${folder}/**/*.ts`,
    '!**/*.test.ts',
    // Runs in a thread of its own, in which Stryker can activate no mutant.
    '!src/content/parse-worker.ts',
  ],
  // Tests assert rules and places, not sentences.
  mutator: { excludedMutations: ['StringLiteral'] },
  coverageAnalysis: 'perTest',
  disableTypeChecks: false,
  concurrency: 2,
  timeoutMS: 15_000,
  incremental: true,
  incrementalFile: `${kept}/results.json`,
  tempDirName: `${kept}/sandbox`,
  ignorePatterns: ['/dist', '/.dist.*', '/.astro', '/.cache', '/shards'],
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false },
  htmlReporter: { fileName: `${kept}/report.html` },
  jsonReporter: { fileName: `${kept}/report.json` },
  thresholds: { high: 95, low: 90, break: 90 },
};
