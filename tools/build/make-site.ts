import { join } from 'node:path';
import type { Content } from '../../src/content/read-content.ts';
import { writeFormerAddresses } from '../../src/integration/former-addresses.ts';
import type { SiteInProgress } from '../../src/integration/integration.ts';
import { writeSitemap } from '../../src/integration/sitemap.ts';
import type { BuildInputs } from '../../src/output/build-inputs.ts';
import { contentDigest } from '../../src/output/content-digest.ts';
import { recordBuild } from '../../src/output/last-build.ts';
import { originOf, writeManifest } from '../../src/output/manifest.ts';
import { shardRecord } from '../../src/output/shard.ts';
import type { WrittenFiles } from '../../src/output/site-record.ts';
import type { KeptFolder } from '../../src/output/staging-folder.ts';
import type { Staging } from '../../src/output/staging.ts';
import {
  isChangedInterface,
  type ChangedInterface,
} from '../../src/renderer/astro/changed-interface.ts';
import type { Renderer } from '../../src/renderer/astro/open-renderer.ts';
import type { CompiledPages } from '../../src/renderer/compiled-pages.ts';
import { briefingRoutes } from '../../src/renderer/write-pages.ts';
import { publishedPictures } from '../../src/site/briefing-files.ts';
import type { Environment } from '../../src/site/environment.ts';
import { prepare, type CheckedContent } from './prepare.ts';
import type { Progress } from './progress.ts';
import type { WorkerPool } from './worker-pool.ts';
import { openWorker, type BuildJob, type BuildTask, type BuildWorker } from './worker.ts';
import { yearsIn } from './years.ts';

/** How a site is to be built, and who is to be informed. */
export interface BuildOptions {
  /** What the build depends on; undefined where that could not be known when it began. */
  inputs: BuildInputs | undefined;
  /** Whether all briefings are to come out of shards that were built before. */
  isJoin: boolean;
  /** Called when the site is to be built by Astro alone, as the renderer does not work. */
  onChangedInterface: (error: ChangedInterface) => void;
  /** Builds the site with Astro alone; an argument, as this module must not import Astro. */
  buildThroughAstro: (site: SiteInProgress) => Promise<void>;
}

/** What was opened or started before the program was loaded. */
interface Started {
  staging: Staging;
  pool: WorkerPool;
  pages: Promise<CompiledPages>;
}

/** Makes a site, and puts it in place (`buildSite`). */
export async function makeSite(
  { staging, pool, pages: compiling }: Started,
  environment: Environment,
  progress: Progress,
  { inputs, isJoin, onChangedInterface, buildThroughAstro }: BuildOptions,
): Promise<CheckedContent> {
  const prepared = await prepare(environment, progress, compiling);
  const { content, checked, report, pages } = prepared;
  if (checked.stopping.length > 0) return { checked, report };
  const origin = originOf(content, environment);
  origin.catch(() => undefined);
  try {
    const job = jobOf(content, staging, environment, isJoin);
    const worker = openWorker(content, job, pages, environment, pool.throwIfClosed);
    pool.begin(job, pages);
    const indexes = progress.stage('index', () => makeIndexes(worker, pool));
    indexes.catch(() => undefined);
    const renderer = await worker.renderer();
    await renderer.probe();
    pool.join(worker);
    const rendered = progress.stage('pages', () =>
      pool.perform([...pictureTasks(content), ...pageTasks(renderer.routes, yearsIn(content))]),
    );
    const written = (await Promise.all([indexes, rendered])).flat();
    const site = writeSitemap(written, content, worker.staging, environment);
    const whole = writeFormerAddresses(site, content, worker.staging, environment);
    const finished = writeManifest(whole, await origin, worker.staging);
    staging.finish(finished);
    renderer.keepPaths();
    if (inputs) recordBuild(environment, inputs, { site: finished, origin: await origin, report });
  } catch (error) {
    if (!isChangedInterface(error) || isJoin) throw error;
    onChangedInterface(error);
    await pool.close();
    await progress.stage('astro', () => buildThroughAstro({ content, staging }));
  }
  return { checked, report };
}

function jobOf(
  content: Content,
  { folder, kept }: Staging,
  { shardsDir }: Environment,
  isJoin: boolean,
): BuildJob {
  const shards = yearsIn(content).map((year): KeptFolder => {
    const shard = join(shardsDir, year);
    return { folder: shard, record: join(shard, shardRecord), proof: 'digest' };
  });
  return {
    content: contentDigest(content),
    staging: folder,
    kept: isJoin ? [...kept, ...shards] : kept,
    isJoin,
  };
}

/** Makes the search index in each language of the site. */
async function makeIndexes({ indexers }: BuildWorker, pool: WorkerPool): Promise<WrittenFiles> {
  const indexes = Array.from(indexers, async ([language, indexer]) => {
    const kept = indexer.keep();
    if (kept) return kept;
    await pool.perform(indexer.segments.map((name) => ({ kind: 'segment', language, name })));
    return pool.perform([{ kind: 'index', language }]);
  });
  return (await Promise.all(indexes)).flat();
}

/** How many pictures are one task: each may take a second. */
const picturesPerTask = 4;

function pictureTasks(content: Content): BuildTask[] {
  const pictures = publishedPictures(content);
  const count = Math.ceil(pictures.length / picturesPerTask);
  return Array.from({ length: count }, (_, index) => ({
    kind: 'pictures',
    pictures: pictures.slice(index * picturesPerTask, (index + 1) * picturesPerTask),
  }));
}

/**
 * The part of a pattern in which routes differ that are one task, as two workers would do some of the work twice: the
 * entries of feeds are made once for both formats, and it takes longer to load the renderer of pictures than to draw ten.
 */
const sharedWork = /\/pairs\/\[pair\](?=\/picture\.png$)|(?<=\/feed)\.\w+$/;

function pageTasks(routes: Renderer['routes'], years: readonly string[]): BuildTask[] {
  const ofBriefings = briefingRoutes(routes);
  const others = routes
    .map(({ pattern }) => pattern)
    .filter((pattern) => !ofBriefings.flat().includes(pattern));
  const together = Map.groupBy(others, (pattern) => pattern.replace(sharedWork, ''));
  return [
    ...Array.from(together.values(), (routes): BuildTask => ({ kind: 'pages', routes })),
    { kind: 'assets' },
    // Last, as they are many and small: all workers end at about the same time.
    ...years.flatMap((year) =>
      ofBriefings.map((routes): BuildTask => ({ kind: 'pages', routes, years: [year] })),
    ),
  ];
}
