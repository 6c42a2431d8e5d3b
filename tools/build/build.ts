import { join } from 'node:path';
import type { Checked } from '../../src/content/checks/check-content.ts';
import { homeAddress, type Environment } from '../../src/site/environment.ts';
import type { Plates } from '../../src/output/build-job.ts';
import type { Content } from '../../src/content/read-content.ts';
import { contentDigest } from '../../src/output/content-digest.ts';
import { openCrew, type Crew } from './worker-pool.ts';
import { openHand, type Hand } from './worker.ts';
import { pageChanges } from '../../src/integration/page-changes.ts';
import { makeReady } from './prepare.ts';
import { siteOf } from '../../src/site/site.ts';
import type { Progress } from './progress.ts';
import { yearsIn } from './shards.ts';
import { briefingRoute } from '../../src/renderer/write-pages.ts';
import type { FileRecord, SiteRecord } from '../../src/output/site-record.ts';
import { sitemapOf } from '../../src/integration/sitemap.ts';
import {
  otherPages,
  shardRecord,
  type Job,
  type KeptFolder,
  type Outcome,
  type Task,
} from '../../src/output/build-job.ts';
import { openWorkshop, type Workshop } from '../../src/output/staging.ts';

/**
 * Builds the whole site: reads and checks the content, prints the pages and makes the search index
 * at the same time, and puts the finished site in place in one step. What did not change since the
 * last build is kept from it.
 *
 * @param isJoin whether all briefings are to come out of shards that were built before.
 * @returns what the check of the content came to; with a problem that stops, nothing was built.
 * @throws where a page cannot be printed, a file not be written or a shard not be joined; the last
 *   site stays as it was.
 */
export async function buildSite(
  environment: Environment,
  progress: Progress,
  isJoin = false,
): Promise<Checked> {
  const { outDir, cacheDir, contentDir } = environment;
  const workshop = openWorkshop(outDir, cacheDir, ['.', contentDir]);
  const crew = openCrew();
  try {
    crew.expect(workshop.files);
    const { content, checked, plates } = await makeReady(environment, progress);
    if (checked.stopping.length > 0) return checked;
    crew.expect(content.briefings.length);
    const job = jobFor(environment, content, await plates, workshop, isJoin);
    workshop.finish(await make(environment, content, job, crew, progress));
    return checked;
  } catch (error) {
    await crew.dismiss();
    workshop.abandon();
    throw error;
  } finally {
    await crew.dismiss();
    workshop.close();
  }
}

function jobFor(
  { cacheDir, shardsDir, precompress }: Environment,
  content: Content,
  plates: Plates,
  { tree, last, record, inventories }: Workshop,
  isJoin: boolean,
): Job {
  const shards = yearsIn(content).map((year): KeptFolder => {
    const folder = join(shardsDir, year);
    return { folder, record: join(folder, shardRecord), proof: 'digest' };
  });
  return {
    plates,
    tree,
    stocks: [
      { folder: tree, record, proof: 'date' },
      { folder: last, record, proof: 'date' },
      ...(isJoin ? shards : []),
    ],
    parts: join(cacheDir, 'parts'),
    inventories,
    content: contentDigest(content),
    compresses: precompress,
    ...(isJoin && { shards: shardsDir }),
  };
}

async function make(
  environment: Environment,
  content: Content,
  job: Job,
  crew: Crew,
  progress: Progress,
): Promise<SiteRecord> {
  const own = openHand(content, job, environment.siteUrl, crew.mayGoOn);
  crew.begin(job, own);
  const { routes } = await own.press();
  const years = yearsIn(content);
  const made = await Promise.all([
    progress.stage('index', () => makeIndex(own, crew, years)),
    progress.stage('pages', () => crew.perform(pageTasks(routes, years))),
  ]);
  const files = filesOf(made.flat());
  for (const [name, xml] of sitemapOf(files, homeAddress(environment), pageChanges(siteOf({ content })))) {
    for (const [file, known] of own.finishing.put(name, Buffer.from(xml))) files.set(file, known);
  }
  return files;
}

async function makeIndex(own: Hand, crew: Crew, years: readonly string[]): Promise<Outcome> {
  const kept = own.keptIndex();
  if (kept) return kept;
  await crew.perform([...years, otherPages].map((of) => ({ kind: 'part', of })));
  return crew.perform([{ kind: 'index' }]);
}

function pageTasks(routes: readonly string[], years: readonly string[]): Task[] {
  const others = routes.filter((route) => route !== briefingRoute);
  return [
    ...years.map((year): Task => ({ kind: 'sheets', route: briefingRoute, years: [year] })),
    ...others.map((route): Task => ({ kind: 'sheets', route })),
    { kind: 'assets' },
  ];
}

/** @throws where two pages have the same address. */
function filesOf(outcome: Outcome): Map<string, FileRecord> {
  const files = new Map<string, FileRecord>();
  for (const [file, known] of outcome) {
    if (files.has(file)) throw new Error(`Two pages would be ${file}; give one another address.`);
    files.set(file, known);
  }
  return files;
}
