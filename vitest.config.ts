import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that need no built site. */
const units = ['src/**/*.test.ts', 'tools/**/*.test.ts', 'tests/without-site/*.test.ts'];

/** Tests that replace a module, a global or the clock are called so, and share nothing with others. */
const isolated = '**/*.isolated.test.ts';

/** Provides the settings of the fixture; a file of the isolated tests does that by itself. */
const settings = 'tests/setup-settings.ts';

// Commands spend most of their time compiling TypeScript: Node keeps the result, for all that is started from here.
process.env.NODE_COMPILE_CACHE ??= resolve('.cache/node');

/**
 * Runs first what needs no site, as the site is built meanwhile, and then what runs commands and builds, which takes
 * longest. Within each of these groups, Vitest begins with the files that took longest before.
 */
class SiteLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turns = new Map(files.map((file) => [file, turnOf(file)]));
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0));
  }
}

function turnOf({ project, moduleId }: TestSpecification): number {
  if (project.name !== 'site') return 0;
  return /\bopen(?:Built)?Project\(/.test(readFileSync(moduleId, 'utf8')) ? 1 : 2;
}

export default defineConfig({
  test: {
    // Tests in a browser and of commands wait as well as work: three files at a time, on two cores, too.
    maxWorkers: 3,
    // Files may share what they import: reading it again for each took most of the time.
    isolate: false,
    // A busy machine is no failure; what is late when all is done would be printed behind the summary.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    sequence: { sequencer: SiteLast },
    // Whoever runs the tests may have a site of their own.
    env: {
      CONTENT_DIR: 'tests/fixtures/content',
      ...{ SITE_URL: '', BASE_PATH: '', CORRECTIONS_TO: '', ADMIN: '', OFFLINE: '' },
    },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: units, exclude: [isolated], setupFiles: [settings] },
      },
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
          globalSetup: [
            'tests/fixture-site.ts',
            'tests/browser/browser-setup.ts',
            'tests/hosting/nginx-setup.ts',
          ],
          setupFiles: [settings, 'tests/wait-for-site.ts'],
        },
      },
    ],
  },
});
