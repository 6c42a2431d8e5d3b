import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Tests that no built site is needed for. */
const withoutSite = [
  ...['tests/search-engine.test.ts', 'tests/hostile/refused.test.ts'],
  ...['tests/supply-chain.test.ts', 'tests/new-command.test.ts', 'tests/walk-through.test.ts'],
  'tests/editor/completion.test.ts',
];

const units = ['src/**/*.test.ts', 'tools/**/*.test.ts', ...withoutSite];

/** Those that put something else in the place of a module, a global or the time. */
const replacing = globSync(units).filter((file) =>
  /\bvi\.(?:mock|spyOn|stub|useFake|reset)/.test(readFileSync(file, 'utf8')),
);

export default defineConfig({
  test: {
    // The tests in a browser wait more than they work: two files at a time, on two cores, too.
    maxWorkers: 2,
    // Files may share what they import: reading it again for each took most of the time.
    isolate: false,
    // A busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: units, exclude: replacing } },
      { extends: true, test: { name: 'unit alone', include: replacing, isolate: true } },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: withoutSite,
          globalSetup: ['tests/fixture-site.ts', 'tests/hosting/nginx-setup.ts'],
          testTimeout: 30_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
