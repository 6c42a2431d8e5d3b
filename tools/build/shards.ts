import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readContent, type Content } from '../../src/content/read-content.ts';
import { yearOf } from '../../src/model/partial-date.ts';
import { contentDigest } from '../../src/output/content-digest.ts';
import { segmentFile, shardRecord } from '../../src/output/shard.ts';
import { lockSite } from '../../src/output/site-lock.ts';
import { writeRecord, type WrittenFiles } from '../../src/output/site-record.ts';
import { ChangedInterface } from '../../src/renderer/astro/changed-interface.ts';
import { compilePages, type CompiledPages } from '../../src/renderer/compiled-pages.ts';
import { briefingRoutes } from '../../src/renderer/write-pages.ts';
import { publishedPictures } from '../../src/site/briefing-files.ts';
import { parseCachePath, type Environment } from '../../src/site/environment.ts';
import { FailedShard } from './failed-shard.ts';
import { prepare, type CheckedContent } from './prepare.ts';
import type { Progress } from './progress.ts';
import { yearsIn } from './years.ts';
import { openWorker, type BuildWorker } from './worker.ts';

/** Returns the years that have a shard each, the latest first, of all briefings that can be read. */
export async function listShards(environment: Environment): Promise<string[]> {
  const { contentDir } = environment;
  return yearsIn(await readContent(contentDir, { cache: parseCachePath(environment) }));
}

/**
 * Builds the shards of some years.
 *
 * @returns the result of the check of the content; with a problem that stops, nothing was built.
 * @throws where a year has no briefings; a `FailedShard` where a shard cannot be built; a
 *   `ChangedInterface` where the renderer does not work.
 */
export async function buildShards(
  years: readonly string[],
  environment: Environment,
  progress: Progress,
): Promise<CheckedContent> {
  const compiling = compilePages(environment);
  compiling.catch(() => undefined);
  const { content, checked, report, pages } = await prepare(environment, progress, compiling);
  if (checked.stopping.length > 0) return { checked, report };
  const known = yearsIn(content);
  const unknown = years.find((year) => !known.includes(year));
  if (unknown !== undefined) {
    throw new Error(`There are no briefings of ${unknown}; build shards of ${known.join(', ')}.`);
  }
  const compiled = await pages;
  for (const [at, year] of years.entries()) {
    try {
      await progress.stage(year, async () => buildShard(year, content, compiled, environment));
    } catch (error) {
      if (error instanceof ChangedInterface) throw error;
      throw new FailedShard(year, years.slice(0, at), environment, error);
    }
  }
  return { checked, report };
}

/**
 * Builds the shard of a year: its briefings' pages and pictures, and its segments of the search index, in a folder
 * that can be brought to another machine. What did not change since it was last built is kept. The
 * folder is put in place in one step.
 *
 * @throws where a page cannot be rendered or a file not be written; the last shard stays as it was.
 */
async function buildShard(
  year: string,
  content: Content,
  pages: CompiledPages,
  environment: Environment,
): Promise<void> {
  const { shardsDir } = environment;
  const beside = (end: string) => join(shardsDir, `.${year}.${end}`);
  const folder = join(shardsDir, year);
  const release = lockSite(beside('lock'));
  try {
    if (!existsSync(folder) && existsSync(beside('old'))) renameSync(beside('old'), folder);
    for (const end of ['old', 'new']) rmSync(beside(end), { recursive: true, force: true });
    mkdirSync(beside('new'));
    const job = {
      content: contentDigest(content),
      staging: beside('new'),
      kept: [{ folder, record: join(folder, shardRecord), proof: 'digest' as const }],
      isJoin: false,
    };
    const worker = openWorker(content, job, Promise.resolve(pages), environment);
    const renderer = await worker.renderer();
    await renderer.probe();
    const written: WrittenFiles = [];
    for (const routes of briefingRoutes(renderer.routes)) {
      written.push(...(await worker.perform({ kind: 'pages', routes, years: [year] })));
    }
    const pictures = publishedPictures(content, ({ date }) => yearOf(date) === year);
    const files = new Map([
      ...written,
      ...(await worker.perform({ kind: 'pictures', pictures })),
      ...writeSegments(year, worker),
    ]);
    writeRecord(join(beside('new'), shardRecord), files);
    if (existsSync(folder)) renameSync(folder, beside('old'));
    renameSync(beside('new'), folder);
    rmSync(beside('old'), { recursive: true, force: true });
  } finally {
    release();
  }
}

function writeSegments(year: string, { indexers, staging }: BuildWorker): WrittenFiles {
  const written: WrittenFiles = [];
  const segments = [...indexers.values()].flatMap((indexer) => indexer.segmentsOf(year));
  for (const { name, key, read } of segments) {
    const file = segmentFile(name);
    const kept = staging.keep(file, key);
    written.push(...(kept ?? staging.put(file, read(), { key })));
  }
  return written;
}
