import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '../../src/content/parse/files-below.ts';
import type { StageEvent } from '../build/progress.ts';
import { writeArchive } from './archive.ts';
import { editBriefing, edits, type EditKind } from './edits.ts';
import { measureHugo, type HugoCost } from './hugo.ts';
import { measure, medianRun } from './measure.ts';
import { mulberry32 } from './random.ts';
import { measureSearch, type SearchCost } from './search-cost.ts';

/** What is to be measured. */
interface TrialPlan {
  briefings: number;
  seed: number;
  /** How often whole builds are run; the run with the median time counts. */
  runs: number;
  /** Whether briefings come with figures and records. */
  withRecords: boolean;
  /** Whether the site is built again after edits, which takes long for a large archive. */
  withEdits: boolean;
  /** Whether Hugo and the Pagefind command build the same, where Hugo is installed. */
  compare: boolean;
}

/** What a build took. */
interface BuildCost {
  seconds: number;
  /** Of its largest process, in megabytes of 10⁶ bytes; Linux only. */
  largestMegabytes: number | undefined;
  /** Of all its processes at one moment. */
  peakMegabytes: number | undefined;
  /** The seconds of its stages, which overlap. */
  stages: Record<string, number>;
}

/** What an archive of one size costs. */
export interface Trial extends TrialPlan {
  /** The day on which it was measured, YYYY-MM-DD. */
  day: string;
  /** The seconds of `check:content` on a folder that was never read, and of the same again. */
  checks: { cold: number; warm: number };
  full: BuildCost;
  unchanged: BuildCost;
  /** Empty where none was made. */
  edits: (BuildCost & { kind: EditKind })[];
  site: { pages: number; files: number; bytes: number };
  /** Absent where there is no browser. */
  search?: SearchCost;
  /** Absent where nothing was compared. */
  hugo?: HugoCost;
}

/** Measures an archive of one size, from its first check to its last rebuild. */
export async function measureTrial(plan: TrialPlan, say: (line: string) => void): Promise<Trial> {
  const { briefings, seed, runs, withRecords, withEdits, compare } = plan;
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  const cache = join(folder, 'cache');
  const folders = { CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: cache };
  const check = async () =>
    (await succeed(process.execPath, ['tools/check-content/command.ts'], folders)).seconds;
  // Compiled pages are kept by address: none were compiled for one that no build had before.
  let address = '';
  const build = async (): Promise<BuildCost> => {
    const args = ['run', '--silent', 'build', '--', '--json'];
    const run = await succeed('npm', args, { ...folders, SITE_URL: address });
    const { seconds, largestMegabytes, peakMegabytes, stdout } = run;
    return { seconds, largestMegabytes, peakMegabytes, stages: stagesIn(stdout) };
  };
  try {
    say(`Writing ${briefings} briefings …`);
    writeArchive(content, { briefings, seed, withRecords });
    say('Checking them, cold and warm …');
    const checks = { cold: await check(), warm: await check() };
    say('Building the site …');
    const fulls: BuildCost[] = [];
    while (fulls.length < runs) {
      for (const old of [cache, site]) rmSync(old, { recursive: true, force: true });
      address = `https://${process.pid}-${briefings}-${fulls.length}.example`;
      fulls.push(await build());
    }
    say('Building it again, unchanged …');
    const rebuilds: BuildCost[] = [];
    while (rebuilds.length < runs) rebuilds.push(await build());
    if (withEdits) say('Building it after single edits …');
    const edited: Trial['edits'] = [];
    const random = mulberry32(seed);
    const kinds = Object.keys(edits) as EditKind[];
    for (const kind of withEdits ? [...kinds, ...kinds] : []) {
      editBriefing(content, kind, random);
      edited.push({ kind, ...(await build()) });
    }
    say('Searching it …');
    const search = await measureSearch(site);
    const size = sizeOf(site);
    rmSync(site, { recursive: true });
    if (compare) say('Building the same with Hugo and the Pagefind command …');
    const hugo = compare ? await measureHugo(content, join(folder, 'hugo'), runs) : undefined;
    return {
      ...plan,
      day: new Date().toISOString().slice(0, 10),
      checks,
      full: medianRun(fulls),
      unchanged: medianRun(rebuilds),
      edits: edited,
      site: size,
      ...(search && { search }),
      ...(hugo && { hugo }),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @throws where the command fails, with what it printed. */
async function succeed(command: string, args: readonly string[], env: Record<string, string>) {
  const run = await measure(command, args, { env });
  if (run.exitCode === 0) return run;
  throw new Error(`"${[command, ...args].join(' ')}" failed:\n${run.stdout}${run.stderr}`);
}

/** Reads the stages from what a build prints for machines. */
function stagesIn(stdout: string): Record<string, number> {
  const begins: Record<string, number> = {};
  const stages: Record<string, number> = {};
  for (const line of stdout.split('\n').filter((line) => line.startsWith('{'))) {
    const { stage, event, at } = JSON.parse(line) as StageEvent;
    if (event === 'begin') begins[stage] = at;
    else stages[stage] = (at - (begins[stage] ?? at)) / 1000;
  }
  return stages;
}

function sizeOf(site: string): Trial['site'] {
  const files = filesBelow(site);
  return {
    pages: files.filter((path) => path.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, path) => sum + statSync(join(site, path)).size, 0),
  };
}
