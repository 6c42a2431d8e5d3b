import { defineConfig } from 'vitest/config';
import { LikeliestFirst } from './likeliest-first.ts';

const { MUTATED_FOLDER: folder = 'model' } = process.env;

/**
 * The tests that say what one folder of `src` does; those of other folders need not find out. Stryker
 * asks for tests by one pattern of all their names, so no name may hold thousands of characters.
 */
export default defineConfig({
  test: {
    include: [`src/${folder}/**/*.test.ts`],
    // Runs a program of its own, in which Stryker can activate no mutant.
    exclude: ['tools/check-content/command.test.ts'],
    // Stryker sets limits of its own; a busy machine kills no mutant.
    testTimeout: 60_000,
    sequence: { sequencer: LikeliestFirst },
  },
});
