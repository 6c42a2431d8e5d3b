import { defineConfig } from 'vitest/config';

const { MUTATED_FOLDER: folder = 'model' } = process.env;

/**
 * The tests beside the code of one folder of `src`. Stryker selects tests by one pattern of all their
 * names, so no name may have thousands of characters.
 */
export default defineConfig({
  test: {
    include: [`src/${folder}/**/*.test.ts`],
    // Stryker sets limits of its own; a busy machine kills no mutant.
    testTimeout: 60_000,
  },
});
