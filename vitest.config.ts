import { defineConfig } from 'vitest/config';

/** Tests that need no built site. */
const units = ['src/**/*.test.ts', 'tools/**/*.test.ts', 'tests/without-site/*.test.ts'];

/** Tests that replace a module, a global or the clock are called so, and share nothing with others. */
const isolated = '**/*.isolated.test.ts';

export default defineConfig({
  test: {
    // The tests in a browser wait more than they work: two files at a time, on two cores, too.
    maxWorkers: 2,
    // Files may share what they import: reading it again for each took most of the time.
    isolate: false,
    // A busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['tests/setup-settings.ts'],
    // Whoever runs the tests may have a site of their own.
    env: {
      CONTENT_DIR: 'tests/fixtures/content',
      ...{ SITE_URL: '', BASE_PATH: '', CORRECTIONS_TO: '', ADMIN: '', OFFLINE: '' },
    },
    projects: [
      { extends: true, test: { name: 'unit', include: units, exclude: [isolated] } },
      {
        extends: true,
        test: {
          name: 'isolated',
          include: units.map((pattern) => pattern.replace('*.test.ts', '*.isolated.test.ts')),
          isolate: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{without-site,real-content}/**'],
          globalSetup: ['tests/fixture-site.ts', 'tests/hosting/nginx-setup.ts'],
          testTimeout: 30_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
