import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Runs first the tests beside the file that Stryker mutates, then those that were quickest: one
 * test that fails is enough.
 */
export class LikeliestFirst extends BaseSequencer {
  override sort(specifications: TestSpecification[]) {
    const [mutated = ''] = this.ctx.config.related ?? [];
    const beside = mutated.replace(/\.ts$/, '.test.ts');
    const duration = (specification: TestSpecification) =>
      this.ctx.cache.getTestSpecificationResult(specification)?.duration ?? 0;
    const inOrder = specifications.toSorted(
      (a, b) =>
        Number(b.moduleId === beside) - Number(a.moduleId === beside) || duration(a) - duration(b),
    );
    return Promise.resolve(inOrder);
  }
}
