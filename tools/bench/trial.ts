import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArchive } from './archive.ts';
import { measureFullBuild, measureRebuild, type BuildCost, type FullBuildCost } from './build.ts';
import { measureChecks } from './checks.ts';
import { measureEdits, type EditCost } from './edits.ts';
import { medianRun } from './median.ts';
import { measureOthers, type Others } from './others.ts';
import { measureSearch, type SearchCost } from './search-cost.ts';

/** What is to be measured. */
export interface TrialPlan {
  briefings: number;
  seed: number;
  /** How often whole builds are run; the run with the median time counts. */
  runs: number;
  /** Whether briefings come with figures and records. */
  withLedger: boolean;
  /** Whether it is built again after edits; a large archive takes long. */
  withEdits: boolean;
  /** Whether the other programs that are installed build the same. */
  compare: boolean;
}

/** What an archive of one size costs. */
export interface Trial extends TrialPlan {
  /** The day on which it was measured, YYYY-MM-DD. */
  day: string;
  checks: Awaited<ReturnType<typeof measureChecks>>;
  full: FullBuildCost;
  unchanged: BuildCost;
  /** Empty where none was made. */
  edits: EditCost[];
  site: { pages: number; files: number; bytes: number };
  /** Absent where there is no browser. */
  search?: SearchCost;
  /** Empty where nothing was compared. */
  others: Others;
}

/** Measures an archive of one size from its first check to its last rebuild. */
export async function tryOut(plan: TrialPlan, say: (line: string) => void): Promise<Trial> {
  const { briefings, seed, runs, withLedger, withEdits, compare } = plan;
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-bench-'));
  const content = join(folder, 'content');
  const folders = { content, site: join(folder, 'site'), cache: join(folder, 'cache') };
  // No pages were compiled for an address that no build had before.
  const addressOf = (run: number) => `https://${process.pid}-${briefings}-${run}.example`;
  try {
    say(`Writing ${briefings} briefings …`);
    await writeArchive(content, { briefings, seed, withLedger });
    say('Checking them, cold and warm …');
    const checks = await measureChecks(content, folders.cache);
    say('Building the site …');
    const fulls: FullBuildCost[] = [];
    while (fulls.length < runs)
      fulls.push(await measureFullBuild(folders, addressOf(fulls.length)));
    const address = addressOf(runs - 1);
    say('Building it again, unchanged …');
    const rebuilds: BuildCost[] = [];
    while (rebuilds.length < runs) rebuilds.push(await measureRebuild(folders, address));
    if (withEdits) say('Building it after single edits …');
    const edits = withEdits ? await measureEdits(folders, address, seed) : [];
    say('Searching it …');
    const search = await measureSearch(folders.site);
    const site = sizeOf(folders.site);
    rmSync(folders.site, { recursive: true });
    return {
      ...plan,
      day: new Date().toISOString().slice(0, 10),
      checks,
      full: medianRun(fulls),
      unchanged: medianRun(rebuilds),
      edits,
      site,
      ...(search && { search }),
      others: compare ? await measureOthers(content, folder, runs, say) : {},
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sizeOf(site: string) {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  return { pages, files: files.length, bytes };
}
