import { test, TestRunner, type VitestTestRunner } from 'vitest';

/**
 * Runs tests on a mutant, in two points otherwise than Stryker's plugin and Vitest 5 do together:
 * the plugin asks for tests by names joined by spaces, where Vitest joins them by " > " and so
 * would run none (https://github.com/stryker-mutator/stryker-js/issues/6210); and it sees no
 * failure where a mutant stops a file of tests from loading
 * (https://github.com/stryker-mutator/stryker-js/issues/6150).
 */
export default class MutantRunner extends TestRunner implements VitestTestRunner {
  onBeforeCollect() {
    const asked = this.config.testNamePattern;
    if (asked) this.config.testNamePattern = RegExp(asked.source.replaceAll(' ', '(?: > | )'));
  }

  override async importFile(...[path, source]: Parameters<TestRunner['importFile']>) {
    try {
      await super.importFile(path, source);
    } catch (error) {
      this.config.testNamePattern = undefined;
      test('can be loaded', () => {
        throw error;
      });
    }
  }
}
