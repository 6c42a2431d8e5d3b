import { lstatSync, readdirSync, type Dirent, type Stats } from 'node:fs';
import { isLeftover } from './leftover.ts';
import type { Problem } from './problem.ts';

/** The files of one content folder that are to be read, and problems with all others. */
interface Listing {
  /** Paths below the folder, with "/" between parts, in code unit order. */
  files: string[];
  problems: Problem[];
}

/**
 * Lists the files with one of some endings below a folder. Anything else that an editor may believe to be
 * published is a problem: other endings, folders and links that look like files. Names that begin
 * with a dot belong to tools and are ignored, as are files that other programs left.
 */
export function listFiles(folder: string, ...endings: readonly string[]): Listing {
  const listing: Listing = { files: [], problems: [] };
  const visit = (below: string) => {
    for (const entry of entriesOf(`${folder}/${below}`, listing.problems)) {
      if (entry.name.startsWith('.') || isLeftover(entry.name)) continue;
      const path = `${below}${entry.name}`;
      const problem = problemWithFile(entry, entry.name, ...endings);
      if (problem === undefined) listing.files.push(path);
      else if (entry.isDirectory() && !endingAmong(endings, entry.name)) visit(`${path}/`);
      else listing.problems.push(fileProblem(`${folder}/${path}`, 'readable-file', problem));
    }
  };
  const problem = problemWithFolder(folder);
  if (problem === undefined) visit('');
  else listing.problems.push(fileProblem(folder, 'readable-folder', problem));
  listing.files.sort();
  return listing;
}

export function fileProblem(path: string, rule: string, message: string): Problem {
  return { path, line: 1, column: 1, rule, message };
}

/** Returns what is at a path, links not followed. */
export function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/** Returns why a file or folder cannot be read as a content file. */
export function problemWithFile(
  entry: Dirent | Stats,
  name: string,
  ...endings: readonly string[]
): string | undefined {
  const ending = endingAmong(endings, name);
  if (entry.isSymbolicLink()) {
    return 'Symbolic links are not followed; put the file itself here.';
  }
  if (entry.isDirectory()) {
    return `This is a folder, but its name ends in "${ending}"; rename it.`;
  }
  if (!entry.isFile()) return 'This is not a regular file; remove it.';
  if (name.includes('\uFFFD')) return 'The name of the file is not UTF-8; rename it.';
  if (ending === undefined) {
    const [end = ''] = /\.(?:\w+\.txt|\w+)$/i.exec(name) ?? [];
    const meant = end.toLowerCase().replace(/(?<=.)\.txt$/, '');
    const right = endingAmong(endings, sameEndings[meant] ?? meant);
    if (right !== undefined) {
      return `The name ends in "${end}"; rename the file to end in "${right}".`;
    }
    const expected = endings.map((each) => `"${each}"`).join(', ');
    return `Only files ending in ${expected} are read here; rename or remove this one.`;
  }
  return undefined;
}

/** Endings that other programs give to the same kind of file. */
const sameEndings: Record<string, string> = { '.markdown': '.md', '.yaml': '.yml' };

function endingAmong(endings: readonly string[], name: string): string | undefined {
  return endings.find((ending) => name.endsWith(ending));
}

/** Returns why the operating system would not let a file or folder be read. */
export function cannotBeRead(what: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The ${what} cannot be read: ${reason}.`;
}

/** Returns why a folder of the content cannot be read. */
export function problemWithFolder(folder: string): string | undefined {
  const entry = entryAt(folder);
  if (!entry) return 'There is no such folder; create it.';
  if (entry.isSymbolicLink()) {
    return 'Symbolic links are not followed; put the folder itself here.';
  }
  return entry.isDirectory() ? undefined : 'This is a file, expected a folder; rename it.';
}

/** Returns what is in a folder; where it cannot be read, nothing but a problem. */
export function entriesOf(folder: string, problems: Problem[], rule = 'readable-folder'): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const path = folder.replace(/\/$/, '');
    problems.push(fileProblem(path, rule, cannotBeRead('folder', error)));
    return [];
  }
}
