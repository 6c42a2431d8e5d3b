import { existsSync } from 'node:fs';
import { filesBelow } from '../../src/content/parse/files-below.ts';
import { openStaging } from '../../src/output/staging.ts';
import type { Environment } from '../../src/site/environment.ts';
import type { BuildOptions } from './make-site.ts';
import type { CheckedContent } from './prepare.ts';
import type { Progress } from './progress.ts';
import { openWorkerPool } from './worker-pool.ts';

/**
 * Builds the whole site: reads and checks the content, renders the pages and makes the search index
 * at the same time, and puts the finished site in place in one step. What did not change since the
 * last build is kept from it.
 *
 * @returns the result of the check of the content; with a problem that stops, nothing was built.
 * @throws where a page cannot be rendered, a file not be written or a shard not be joined, and a
 *   `ChangedInterface` where the renderer that a join needs does not work; the last site stays as it
 *   was.
 */
export async function buildSite(
  environment: Environment,
  progress: Progress,
  options: BuildOptions,
): Promise<CheckedContent> {
  const { outDir, cacheDir, contentDir, shardsDir } = environment;
  const staging = openStaging(outDir, cacheDir, ['.', contentDir, shardsDir]);
  const pool = openWorkerPool();
  try {
    if (staging.files > 0) pool.expect(staging.files);
    else pool.expect(filesMadeOf(contentDir), true);
    // Other processes start, and compile the pages, while this one loads the rest of the program.
    const { compilePages } = await import('../../src/renderer/compiled-pages.ts');
    const pages = compilePages(environment);
    pages.catch(() => undefined);
    const { makeSite } = await import('./make-site.ts');
    return await makeSite({ staging, pool, pages }, environment, progress, options);
  } catch (error) {
    await pool.close();
    staging.abandon();
    throw error;
  } finally {
    await pool.close();
    staging.close();
  }
}

/** About how many files of a site there are for each file of its content; more in several languages. */
const filesForEach = 10;

/** Returns about how many files the site of a content folder has. */
function filesMadeOf(contentDir: string): number {
  return existsSync(contentDir) ? filesBelow(contentDir).length * filesForEach : 0;
}
