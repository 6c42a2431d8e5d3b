import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from '../../src/content/checks/check-content.ts';
import { memoryPath, type Environment } from '../../src/site/environment.ts';
import { yearOf } from '../../src/model/partial-date.ts';
import type { Plates } from '../../src/output/build-job.ts';
import { readContent, type Content } from '../../src/content/read-content.ts';
import { contentDigest } from '../../src/output/content-digest.ts';
import { FailedShard } from './failed-shard.ts';
import { openFinishing } from '../../src/output/output-files.ts';
import { openHand, treeOf } from './worker.ts';
import { openIndexWork } from '../../src/search/indexer/index-task.ts';
import type { Progress } from './progress.ts';
import { makeReady } from './prepare.ts';
import { briefingRoute } from '../../src/renderer/write-pages.ts';
import { lockSite } from '../../src/output/site-lock.ts';
import { writeRecord } from '../../src/output/site-record.ts';
import { shardPart, shardRecord, type Job, type Outcome } from '../../src/output/build-job.ts';

/** The years of the published briefings, the latest first. */
export function yearsIn({ briefings }: Pick<Content, 'briefings'>): string[] {
  const years = briefings.flatMap(({ data }) => (data && !data.draft ? [yearOf(data.date)] : []));
  return [...new Set(years)].sort().reverse();
}

/** The years that have a shard each, the latest first, of all briefings that can be read. */
export async function listShards(environment: Environment): Promise<string[]> {
  const { contentDir } = environment;
  return yearsIn(await readContent(contentDir, { memory: memoryPath(environment) }));
}

/**
 * Builds the shards of some years.
 *
 * @returns what the check of the content came to; with a problem that stops, nothing was built.
 * @throws where a year has no briefings; a `FailedShard` where a shard cannot be built.
 */
export async function buildShards(
  years: readonly string[],
  environment: Environment,
  progress: Progress,
): Promise<Checked> {
  const { content, checked, plates } = await makeReady(environment, progress);
  if (checked.stopping.length > 0) return checked;
  const known = yearsIn(content);
  const unknown = years.find((year) => !known.includes(year));
  if (unknown !== undefined) {
    throw new Error(`No briefing is of ${unknown}; there are shards for ${known.join(', ')}.`);
  }
  for (const [at, year] of years.entries()) {
    try {
      await progress.stage(year, async () => buildShard(year, content, await plates, environment));
    } catch (error) {
      throw new FailedShard(year, years.slice(0, at), environment.shardsDir, error);
    }
  }
  return checked;
}

/**
 * Builds the shard of a year: its briefings' pages and its part of the search index, in a folder
 * that can be brought to another machine. What did not change since it was last built is kept. The
 * folder is put in place in one step.
 *
 * @throws where a page cannot be printed or a file not be written; the last shard stays as it was.
 */
async function buildShard(
  year: string,
  content: Content,
  plates: Plates,
  { shardsDir, cacheDir, siteUrl, precompress }: Environment,
): Promise<void> {
  const beside = (end: string) => join(shardsDir, `.${year}.${end}`);
  const folder = join(shardsDir, year);
  const release = lockSite(beside('lock'));
  try {
    if (!existsSync(folder) && existsSync(beside('old'))) renameSync(beside('old'), folder);
    for (const end of ['old', 'new']) rmSync(beside(end), { recursive: true, force: true });
    mkdirSync(beside('new'));
    const job: Job = {
      plates,
      tree: beside('new'),
      stocks: [{ folder, record: join(folder, shardRecord), proof: 'digest' }],
      parts: join(cacheDir, 'parts'),
      content: contentDigest(content),
      compresses: precompress,
    };
    const pages = await openHand(content, job, siteUrl).perform({
      kind: 'sheets',
      route: briefingRoute,
      years: [year],
    });
    writeRecord(join(beside('new'), shardRecord), new Map([...pages, ...part(year, content, job)]));
    if (existsSync(folder)) renameSync(folder, beside('old'));
    renameSync(beside('new'), folder);
    rmSync(beside('old'), { recursive: true, force: true });
  } finally {
    release();
  }
}

function part(year: string, content: Content, job: Job): Outcome {
  const tree = treeOf(job);
  const work = openIndexWork(content, job, tree, openFinishing(tree, job.compresses));
  const key = work.keyOf(year);
  const kept = tree.keep(shardPart, key);
  if (kept) return [[shardPart, kept]];
  work.part(year);
  return [[shardPart, tree.put(shardPart, work.made(year), { key })]];
}
