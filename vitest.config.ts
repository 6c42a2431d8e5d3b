import { defineConfig } from 'vitest/config';

/** Tests that no built site is needed for. */
const withoutSite = [
  ...['tests/search-engine.test.ts', 'tests/hostile/refused.test.ts'],
  ...['tests/supply-chain.test.ts', 'tests/desk.test.ts', 'tests/walk-through.test.ts'],
  'tests/editor/completion.test.ts',
];

export default defineConfig({
  test: {
    // The tests in a browser wait more than they work: two files at a time, on two cores, too.
    maxWorkers: 2,
    // They share no state, so they may share what they import: reading it took most of the time.
    isolate: false,
    // A busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            ...['src/**/*.test.ts', 'bench/**/*.test.ts', 'fuzz/**/*.test.ts'],
            ...withoutSite,
          ],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: withoutSite,
          globalSetup: ['tests/fixture-site.ts', 'tests/hosting/nginx-setup.ts'],
          testTimeout: 30_000,
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
