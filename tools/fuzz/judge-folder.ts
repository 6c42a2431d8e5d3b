import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { mulberry32, pick } from '../bench/random.ts';
import { findProblems } from '../../src/content/checks/find-problems.ts';
import { readContent, type Content } from '../../src/content/read-content.ts';
import type { Problem } from '../../src/content/parse/problem.ts';
import type { Case, Change } from './cases.ts';
import type { Fault, Verdict } from './fault.ts';
import { complaintAboutReport, today } from './judge-file.ts';
import { byteMutators } from './mutations.ts';
import { complaintAboutFindings } from './oracles/located.ts';

/** The parts of a content folder that hold a file for each thing. */
const folders = [
  ...['briefings', 'sources', 'countries', 'agreements', 'events', 'people', 'organisations'],
  ...['conflicts', 'pairs'],
];

/** Writes a case to a disk and reads it there: without a cache, with one, and with a damaged one. */
export async function judgeFolder({ base, changes, damage = 0 }: Case): Promise<Verdict> {
  const place = mkdtempSync(join(tmpdir(), 'bilateral-fuzz-'));
  try {
    const root = join(place, 'content');
    cpSync(base, root, { recursive: true });
    for (const change of changes) make(root, change);
    const content = await readContent(root);
    const problems = findProblems(content, { today });
    const fault =
      faultOfPlaces(root, content, problems) ?? (await faultOfMemory(root, place, content, damage));
    return { accepted: problems.length === 0, fault };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Puts a change where it belongs, unless something else stands in the way. */
function make(root: string, { path, bytes, other }: Change): void {
  const full = join(root, path);
  if (full === root || !full.startsWith(`${root}/`)) return;
  try {
    rmSync(full, { recursive: true, force: true });
    if (other !== 'nothing') mkdirSync(dirname(full), { recursive: true });
    if (bytes) writeFileSync(full, bytes);
    else if (other === 'folder') mkdirSync(full);
    else if (typeof other === 'object') symlinkSync(other.leadsTo, full);
  } catch {
    // A name that is too long, or a file where a folder should be.
  }
}

/** Every file must be known or told, and every problem must have a place in a file that is there. */
function faultOfPlaces(root: string, content: Content, problems: Problem[]): Fault | undefined {
  const told = new Map(Map.groupBy(problems, ({ path }) => path));
  const known = new Set(
    [
      ...[
        content.briefings,
        content.sourceFiles,
        content.agreements,
        content.events,
        content.people,
      ],
      ...[content.organisations, content.conflicts, content.statesOfPlay],
    ].flatMap((files) => files.map(({ path }) => path)),
  );
  for (const { path, isFile } of entriesIn(root, told)) {
    if (!known.has(path) && !told.has(path) && !isCountry(root, path, content)) {
      return { kind: 'lost', message: `${path} is neither known nor told.` };
    }
    if (!isFile) continue;
    const complaint = complaintAboutFindings(told.get(path) ?? [], readFileSync(path));
    if (complaint !== undefined) return { kind: 'unlocated', message: `A problem ${complaint}` };
  }
  const complaint = complaintAboutReport(problems);
  return complaint === undefined
    ? undefined
    : { kind: 'unlocated', message: `A problem ${complaint}` };
}

/** Countries are kept by their codes, which are the names of their files. */
function isCountry(root: string, path: string, { countries }: Content): boolean {
  const code = basename(path, '.yml').toUpperCase();
  return path.startsWith(`${root}/countries/`) && countries.has(code);
}

/**
 * What an editor may believe to be published: all but folders, and what a dot hides.
 *
 * @param told the paths that problems name: of a folder among them all is told.
 */
function entriesIn(
  root: string,
  told: ReadonlyMap<string, unknown>,
): { path: string; isFile: boolean }[] {
  const visit = (folder: string): { path: string; isFile: boolean }[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.')) return [];
      if (entry.isDirectory()) return told.has(path) ? [] : visit(path);
      return [{ path, isFile: entry.isFile() }];
    });
  const parts = readdirSync(root, { withFileTypes: true });
  return folders.flatMap((folder) =>
    parts.some((part) => part.name === folder && part.isDirectory())
      ? visit(join(root, folder))
      : [],
  );
}

/** A cache, new, full or damaged, must change nothing of what is read. */
async function faultOfMemory(
  root: string,
  place: string,
  content: Content,
  damage: number,
): Promise<Fault | undefined> {
  const cache = join(place, 'cache');
  const expected = asText(content);
  for (const state of ['new', 'full', 'damaged']) {
    if (state === 'damaged') damageBuckets(cache, damage);
    if (asText(await readContent(root, { cache })) === expected) continue;
    return { kind: 'unsteady', message: `With a ${state} cache the folder says other things.` };
  }
  return undefined;
}

function asText(content: Content): string {
  return JSON.stringify([content, ...content.sources, ...content.countries]);
}

function damageBuckets(cache: string, damage: number): void {
  const random = mulberry32(damage);
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    writeFileSync(path, pick(random, byteMutators)(readFileSync(path), random));
  }
}
