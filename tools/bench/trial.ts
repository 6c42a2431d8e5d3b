import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/content/parse/files-below.ts';
import { translationNameOf } from '../../src/content/translation-name.ts';
import { projectContent, writeArchive } from './archive.ts';
import { editBriefing, type EditKind } from './edits.ts';
import { hugoCommand, hugoVersion, pagefindCommand, writeHugoProject } from './hugo.ts';
import { measure, type Cost } from './measure.ts';
import { mulberry32 } from './random.ts';

/** The project's own content, or an archive of so many briefings that is made up. */
export type Archive = 'own' | number;

interface TrialPlan {
  archive: Archive;
  /** Of archives that are made up. */
  seed: number;
  /** How often each program is run; of an archive too large to be compared, only once. */
  runs: number;
  /** For everything that is read and written; its files are deleted by the caller, after all trials. */
  folder: string;
}

/** What is run, in this order in each round. */
export const programs = ['full', 'compiled', 'hugo', 'pagefind', 'edit', 'unchanged'] as const;
export type Program = (typeof programs)[number];

/** What an archive costs. */
export interface Trial {
  archive: Archive;
  briefings: number;
  /** By program; empty where it was not run. */
  costs: Record<Program, Cost[]>;
  site: { pages: number; files: number; megabytes: number };
}

/** The most briefings for which Pagefind's command has enough memory on a usual machine. */
const mostCompared = 50_000;

/**
 * Measures what the builds of one archive take, and Hugo and the Pagefind command in turn with them. Every
 * build from nothing writes into folders that are new, and nothing is deleted: on ext4, new files cost many
 * times more for a while after others were deleted.
 *
 * @throws where a command fails, with what it printed.
 */
export async function measureTrial(
  { archive, seed, runs, folder }: TrialPlan,
  say: (line: string) => void,
): Promise<Trial> {
  const content = join(folder, 'content');
  const hugo = join(folder, 'hugo');
  const isOwn = archive === 'own';
  const isSmall = isOwn || archive <= mostCompared;
  const isCompared = isSmall && !isOwn && hugoVersion() !== undefined;
  say(isOwn ? 'The project’s own content:' : `${archive} briefings:`);
  if (isOwn) cpSync(projectContent, content, { recursive: true });
  else writeArchive(content, { briefings: archive, seed, withRecords: true });
  if (isCompared) writeHugoProject(content, hugo);

  const site = (name: string) => join(folder, name, 'site');
  const build = (name: string, address: string) =>
    run(process.execPath, ['--run', 'build'], {
      ...{ CONTENT_DIR: content, OUT_DIR: site(name), CACHE_DIR: join(folder, name, 'cache') },
      SITE_URL: address,
    });
  const costs: Trial['costs'] = {
    ...{ full: [], compiled: [], hugo: [], pagefind: [], edit: [], unchanged: [] },
  };
  const add = async (program: Program, running: Promise<Cost>) => {
    const cost = await running;
    costs[program].push(cost);
    say(`  ${program} ${cost.seconds.toFixed(2)} s`);
  };
  // Compiled pages are kept by address: none were compiled for one that no build had before.
  const addressOf = (round: number) => `https://${process.pid}-${archive}-${round}.example`;
  // The other edits may break a rule where content is real.
  const kinds: EditKind[] = isOwn ? ['sentence'] : ['sentence', 'title', 'date'];
  const random = mulberry32(seed);
  const rounds = isSmall ? runs : 1;
  for (let round = 0; round < rounds; round++) {
    const compiledBefore = new Set(compiledPages());
    await add('full', build(`${round}`, addressOf(round)));
    if (compiledPages().every((name) => compiledBefore.has(name))) {
      throw new Error('A build that should be from nothing used compiled pages of an earlier one.');
    }
    if (isSmall) await add('compiled', build(`${round}-compiled`, addressOf(round)));
    if (isCompared) {
      await add('hugo', run(...hugoCommand(hugo, site(`${round}-hugo`))));
      await add('pagefind', run(...pagefindCommand(site(`${round}-hugo`))));
    }
    // An editor's files are older than the build before, and that was not the first one.
    if (round === 0) await build('0', addressOf(0));
    editBriefing(content, kinds[round % kinds.length] ?? 'sentence', random);
    await add('edit', build('0', addressOf(0)));
    await add('unchanged', build('0', addressOf(0)));
  }
  return { archive, briefings: briefingsIn(content), costs, site: sizeOf(site('0')) };
}

/** Runs a command when what others wrote is on the disk. */
async function run(...command: Parameters<typeof measure>): Promise<Cost> {
  spawnSync('sync');
  return measure(...command);
}

function compiledPages(): string[] {
  const folder = '.cache/compiled-pages';
  return existsSync(folder) ? readdirSync(folder) : [];
}

function briefingsIn(content: string): number {
  const files = filesBelow(join(content, 'briefings')).filter((path) => path.endsWith('.md'));
  return files.filter((path) => !translationNameOf(path)).length;
}

function sizeOf(site: string): Trial['site'] {
  const files = filesBelow(site);
  const bytes = files.reduce((sum, path) => sum + statSync(join(site, path)).size, 0);
  const pages = files.filter((path) => path.endsWith('.html')).length;
  return { pages, files: files.length, megabytes: bytes / 1e6 };
}
