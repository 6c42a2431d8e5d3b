import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** The files of one content folder that are to be read, and what else lies there. */
export interface Listing {
  /** Paths below the folder, with "/" between parts, in code unit order. */
  files: string[];
  problems: Problem[];
}

/**
 * Lists the files with an ending below a folder. Anything else that an editor may believe to be
 * published is a problem: other endings, folders and links that look like files. Names that begin
 * with a dot belong to tools and are passed over.
 *
 * @param shown the folder's path as problems name it.
 */
export function listFiles(folder: string, shown: string, ending: string): Listing {
  const listing: Listing = { files: [], problems: [] };
  const visit = (below: string) => {
    for (const entry of entriesOf(join(folder, below))) {
      if (entry.name.startsWith('.')) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const message = complaintAbout(entry, ending);
      if (message === undefined) listing.files.push(path);
      else if (entry.isDirectory() && !entry.name.endsWith(ending)) visit(path);
      else listing.problems.push(fileProblem(`${shown}/${path}`, 'readable-file', message));
    }
  };
  visit('');
  listing.files.sort();
  return listing;
}

/** A problem of a file as a whole. */
export function fileProblem(path: string, rule: string, message: string): Problem {
  return { path: printable(path), line: 1, column: 1, rule, message };
}

/** Whether there is a folder at the path. */
export function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}

function complaintAbout(entry: Dirent, ending: string): string | undefined {
  if (entry.isSymbolicLink()) {
    return 'Symbolic links are not followed; put the file itself here.';
  }
  if (entry.isDirectory()) {
    return `This is a folder, but its name ends in "${ending}"; rename it.`;
  }
  if (!entry.isFile()) return 'This is not a regular file; remove it.';
  if (!entry.name.endsWith(ending)) {
    return `Only files ending in "${ending}" are read here; rename or remove this one.`;
  }
  return undefined;
}

/** Line breaks and other control characters in a file's name would break a report's lines. */
function printable(path: string): string {
  return path.replace(/\p{Cc}/gu, (character) => encodeURIComponent(character));
}
