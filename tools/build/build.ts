import { existsSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { filesBelow } from '../../src/content/parse/files-below.ts';
import { openStaging } from '../../src/output/staging.ts';
import { compiledPart, type CompiledPart } from '../../src/renderer/astro/keep-program.ts';
import type { CompiledPages } from '../../src/renderer/compiled-pages.ts';
import {
  lastCompiledPages,
  recordCompiledPages,
  themeAndSettingsDigest,
} from '../../src/renderer/last-compiled.ts';
import type { Environment } from '../../src/site/environment.ts';
import type { BuildOptions } from './make-site.ts';
import type { CheckedContent } from './prepare.ts';
import type { Progress } from './progress.ts';
import { openWorkerPool, type WorkerPool } from './worker-pool.ts';

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
  options: Omit<BuildOptions, 'buildThroughAstro'>,
): Promise<CheckedContent> {
  const { outDir, cacheDir, contentDir, shardsDir } = environment;
  const staging = openStaging(outDir, cacheDir, ['.', contentDir, shardsDir]);
  let pool: WorkerPool | undefined;
  try {
    const code = options.inputs?.code;
    const content = themeAndSettingsDigest(contentDir);
    const last = code === undefined ? undefined : lastCompiledPages(environment, code);
    // The module that reads settings is only loaded where it is needed, as the compiled program contains it, too.
    const pages = last
      ? Promise.resolve(last)
      : (await import('../../src/renderer/compiled-pages.ts')).compilePages(environment);
    pages.catch(() => undefined);
    // Checks have addresses from the root: compiled for a path, they would take each for one below it.
    const isAtRoot = environment.basePath === '/';
    const compiled = await ifReady(pages);
    const { worker, load } = partsOf(isAtRoot ? compiled : undefined);
    pool = openWorkerPool(worker);
    // With new code, all pages may be others.
    if (staging.files > 0) pool.expect(staging.files, !compiled);
    else pool.expect(filesMadeOf(contentDir), true);
    // The worker processes load the program at the same time.
    const { makeSite } = await load();
    const made = await makeSite({ staging, pool, pages }, environment, progress, {
      ...options,
      async buildThroughAstro(site) {
        const { buildThroughAstro } = await import('../../src/integration/integration.ts');
        return buildThroughAstro(environment, site);
      },
    });
    const used = last ? undefined : await ifReady(pages);
    if (used && code !== undefined) recordCompiledPages(environment, code, content, used);
    return made;
  } catch (error) {
    await pool?.close();
    staging.abandon();
    throw error;
  } finally {
    await pool?.close();
    staging.close();
  }
}

/** Returns what a promise has been resolved with; undefined where it is still waiting. */
async function ifReady<T>(promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([promise.catch(() => undefined), setImmediate(undefined)]);
}

type Parts = typeof import('./make-site.ts');

/** Returns the parts of the build as they were compiled with pages, or else their sources. */
function partsOf(compiled: CompiledPages | undefined) {
  const fileOf = (part: CompiledPart) => {
    const file = compiled && compiledPart(compiled.program, part);
    return file !== undefined && existsSync(file) ? file : `tools/build/${part}.ts`;
  };
  const load = async () => (await import(pathToFileURL(fileOf('make-site')).href)) as Parts;
  return { worker: fileOf('worker-command'), load };
}

/** About how many files of a site there are for each file of its content; more in several languages. */
const filesForEach = 10;

/** Returns about how many files the site of a content folder has; none where it is no folder, which the check reports. */
function filesMadeOf(contentDir: string): number {
  const isFolder = statSync(contentDir, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? filesBelow(contentDir).length * filesForEach : 0;
}
