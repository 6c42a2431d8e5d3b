import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { freemem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { filesBelow } from '../../src/content/parse/files-below.ts';
import { pairsAmong } from '../../src/model/pair.ts';
import { firstDay, yearOf } from '../../src/model/partial-date.ts';
import type { Frontmatter } from './briefing.ts';
import { measure, medianRun } from './measure.ts';

/** What a program took to work through a site. */
export interface ProgramRun {
  seconds: number;
  /** Of its largest process, in megabytes of 10⁶ bytes; undefined outside Linux. */
  largestMegabytes: number | undefined;
  /** How many pages it wrote or indexed. */
  pages: number;
}

/** A program that did not come to its end, and why. */
export interface FailedRun {
  failed: string;
}

/** What Hugo took to build the pages, and then the Pagefind command to index them. */
export interface HugoCost {
  pages: ProgramRun | FailedRun;
  /** Absent where there are no pages. */
  index?: ProgramRun | FailedRun;
}

const layouts = fileURLToPath(new URL('hugo', import.meta.url));
const pagefind = fileURLToPath(new URL('../../node_modules/.bin/pagefind', import.meta.url));

/** How much of the memory that is free a program may take before it is ended. */
const mostOfFreeMemory = 0.95;

/** Returns the version of the installed Hugo; undefined where there is none. */
export async function hugoVersion(): Promise<string | undefined> {
  try {
    return /\d+(?:\.\d+)+/.exec((await measure('hugo', ['version'])).stdout)?.[0];
  } catch {
    return undefined;
  }
}

/**
 * Builds the same briefings with Hugo and the Pagefind command, each from nothing. The briefings
 * and layouts are written before, and not measured. Returns undefined where there is no Hugo.
 *
 * @param folder where they work; it is missing before and afterwards.
 * @param runs how often each is run; the run with the median time counts.
 */
export async function measureHugo(
  content: string,
  folder: string,
  runs: number,
): Promise<HugoCost | undefined> {
  if ((await hugoVersion()) === undefined) return undefined;
  const site = join(folder, 'public');
  const indexFolder = join(site, 'pagefind');
  cpSync(layouts, folder, { recursive: true });
  writePlainContent(join(content, 'briefings'), join(folder, 'content/briefings'));
  try {
    const hugoArgs = ['--source', folder, '--destination', site, '--quiet'];
    const pages = await repeat(runs, site, () =>
      run('Hugo', 'hugo', hugoArgs, () => pagesIn(site)),
    );
    if ('failed' in pages) return { pages };
    const pagefindArgs = [pagefind, '--site', site, '--output-path', indexFolder];
    const index = await repeat(runs, indexFolder, () =>
      run('Pagefind', process.execPath, pagefindArgs, (stdout) =>
        Number(/Indexed (\d+) pages?/.exec(stdout)?.[1] ?? 0),
      ),
    );
    return { pages, index };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns the run with the median time, or the first that failed. */
async function repeat(
  runs: number,
  output: string,
  runOnce: () => Promise<ProgramRun | FailedRun>,
): Promise<ProgramRun | FailedRun> {
  const done: ProgramRun[] = [];
  while (done.length < runs) {
    rmSync(output, { recursive: true, force: true });
    const result = await runOnce();
    if ('failed' in result) return result;
    done.push(result);
  }
  return medianRun(done);
}

/** Runs a program; it is ended when there is hardly any memory left. */
async function run(
  name: string,
  command: string,
  args: readonly string[],
  countPages: (stdout: string) => number,
): Promise<ProgramRun | FailedRun> {
  const mostMegabytes = (freemem() / 1e6) * mostOfFreeMemory;
  const { exitCode, stdout, stderr, ...cost } = await measure(command, args, { mostMegabytes });
  if (cost.tookTooMuch) {
    const gigabytes = Math.round((cost.peakMegabytes ?? 0) / 1000);
    return { failed: `${name} was ended at ${gigabytes} GB of memory` };
  }
  if (exitCode !== 0) {
    const lastLine = (stderr || stdout).trim().split('\n').at(-1)?.slice(0, 200) ?? '';
    return { failed: `${name} failed (${exitCode ?? 'ended by a signal'}): ${lastLine}` };
  }
  const { seconds, largestMegabytes } = cost;
  return { seconds, largestMegabytes, pages: countPages(stdout) };
}

/** Counts pages; Hugo's redirects from `page/1/` to each long list are not counted. */
function pagesIn(site: string): number {
  const pages = filesBelow(site).filter((path) => path.endsWith('.html'));
  return pages.filter((path) => !path.endsWith('page/1/index.html')).length;
}

function writePlainContent(from: string, to: string): void {
  for (const path of filesBelow(from).filter((path) => path.endsWith('.md'))) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), plainMarkdown(readFileSync(join(from, path), 'utf8')));
  }
}

/**
 * Returns the text of a briefing's file with what follows from it (its pairs, its year) in its
 * frontmatter, where Hugo's taxonomies look for it. The `url` of the report becomes `report`, as
 * Hugo would publish the page at its `url`.
 */
export function plainMarkdown(text: string): string {
  const [, header = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const { url, source, sector, countries, date, ...rest } = parse(header) as Frontmatter;
  const day = firstDay(date);
  const frontmatter = {
    ...rest,
    date: day,
    displayDate: date,
    report: url,
    pairs: pairsAmong(countries),
    countries: countries.map((code) => code.toLowerCase()),
    sectors: [sector].flat(),
    sources: [source],
    archive: [yearOf(day)],
  };
  return `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n${body}`;
}
