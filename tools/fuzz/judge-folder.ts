import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { findProblems } from '../../src/content/checks/check-content.ts';
import { kindsOfFiles } from '../../src/content/editor-schemas/kinds-of-files.ts';
import { readContent, type Content } from '../../src/content/read-content.ts';
import type { Problem } from '../../src/content/parse/problem.ts';
import type { Case, Change } from './cases.ts';
import { today } from './judge-file.ts';
import type { Fault, Outcome } from './judge-process.ts';
import { faultInProblems, faultInReport } from './oracles/located.ts';

/** The parts of a content folder in which each file is a thing of its own. */
const folders = new Set(
  Object.values(kindsOfFiles).flatMap(({ files }) => files.match(/^[^/]+(?=\/)/)?.[0] ?? []),
);

/** Reads a content folder from a disk, without a parse cache and with one. */
export async function judgeFolder({ base, changes }: Case): Promise<Outcome> {
  const place = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    const root = join(place, 'content');
    cpSync(base, root, { recursive: true });
    for (const change of changes) make(root, change);
    const content = await readContent(root);
    const problems = findProblems(content, { today });
    const fault = faultInPlaces(root, content, problems);
    const isSteady = await isSameFromCache(root, join(place, 'cache'), content);
    const message = 'The folder has a different result with a parse cache.';
    return {
      accepted: problems.length === 0,
      fault: fault ?? (isSteady ? undefined : { kind: 'unsteady', message }),
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Puts a change where it belongs, unless something else is in the way. */
function make(root: string, { path, bytes, other }: Change): void {
  const full = join(root, path);
  if (!full.startsWith(`${root}/`)) return;
  try {
    rmSync(full, { recursive: true, force: true });
    if (other !== 'nothing') mkdirSync(dirname(full), { recursive: true });
    if (bytes) writeFileSync(full, bytes);
    else if (other === 'folder') mkdirSync(full);
    else if (typeof other === 'object') symlinkSync(other.linkTo, full);
  } catch {
    // A name that is too long, or a file where a folder should be.
  }
}

/** Every file must be known or refused, and every problem must have a place in its file. */
function faultInPlaces(root: string, content: Content, problems: Problem[]): Fault | undefined {
  const refused = Map.groupBy(problems, ({ path }) => path);
  for (const { path, isFile } of entriesIn(root, refused)) {
    const found = refused.get(path);
    if (!found && !isKnown(path, content)) {
      return { kind: 'lost', message: `${path} is neither accepted nor refused.` };
    }
    const complaint = isFile ? faultInProblems(found ?? [], readFileSync(path)) : undefined;
    if (complaint !== undefined) return { kind: 'unlocated', message: complaint };
  }
  const complaint = faultInReport(problems);
  return complaint === undefined ? undefined : { kind: 'unlocated', message: complaint };
}

/** What an editor may believe to be published: all but folders, and what a dot hides. */
function entriesIn(root: string, refused: ReadonlyMap<string, unknown>) {
  return readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const names = path.slice(root.length + 1).split('/');
    // Where a folder is refused, so is all that it holds.
    const above = names.slice(1).map((_, index) => join(root, ...names.slice(0, index + 1)));
    const isHidden = names.some((name) => name.startsWith('.'));
    const isContent = above.length > 0 && folders.has(names[0] ?? '') && !isHidden;
    return isContent && !entry.isDirectory() && !above.some((folder) => refused.has(folder))
      ? [{ path, isFile: entry.isFile() }]
      : [];
  });
}

function isKnown(path: string, content: Content): boolean {
  if (JSON.stringify(content).includes(`"path":${JSON.stringify(path)}`)) return true;
  // Countries are kept by their codes, which are the names of their files.
  return (
    path.includes('/countries/') && content.countries.has(basename(path, '.yml').toUpperCase())
  );
}

/** Returns whether a parse cache, new and then full, changes nothing of what is read. */
async function isSameFromCache(root: string, cache: string, content: Content): Promise<boolean> {
  const filled = await readContent(root, { cache });
  return [filled, await readContent(root, { cache })].every(
    (read) => JSON.stringify(read) === JSON.stringify(content),
  );
}
