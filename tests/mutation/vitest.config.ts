import { defineConfig } from 'vitest/config';
import { LikeliestFirst } from './likeliest-first.ts';

/** Only the tests that say what `src/model`, `src/reading` and `src/checks` do. */
export default defineConfig({
  test: {
    include: ['src/{model,reading,checks}/**/*.test.ts'],
    // Runs a program of its own, in which Stryker can activate no mutant.
    exclude: ['src/checks/command.test.ts'],
    // Stryker sets limits of its own; a busy machine kills no mutant.
    testTimeout: 60_000,
    runner: 'tests/mutation/mutant-runner.ts',
    sequence: { sequencer: LikeliestFirst },
  },
});
