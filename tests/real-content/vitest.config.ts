import { defineConfig } from 'vitest/config';

/** Tests of the project's own content, which `npm test` does not run. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/real-content/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
