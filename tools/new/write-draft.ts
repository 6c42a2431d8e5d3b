import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isRefusal } from '../../src/build/failure.ts';
import { entryAt } from '../../src/reading/folder.ts';
import { refusedWrite } from './refused-write.ts';

/** The two files of a new draft, as text, by their paths within the content folder. */
export interface NewFiles {
  briefing: { path: string; text: string };
  /** Absent where there is no text of the report. */
  clipping?: { path: string; text: string };
}

/**
 * Puts the files of a new draft in their place, both or none, and never over another file.
 *
 * @param contentDir the content folder.
 * @throws a message for the editor where one of them exists, or the file system refuses.
 */
export function writeDraft(contentDir: string, { briefing, clipping }: NewFiles): void {
  if (clipping) {
    keepFromGit(join(contentDir, dirname(clipping.path)));
    place(join(contentDir, clipping.path), clipping.text);
  }
  try {
    place(join(contentDir, briefing.path), briefing.text);
  } catch (error) {
    if (clipping) rmSync(join(contentDir, clipping.path));
    throw error;
  }
}

/** The names of all briefings and clippings in a content folder, sound or not, in lower case. */
export function takenSlugs(contentDir: string): Set<string> {
  const named = (part: string, ending: RegExp) => {
    const folder = join(contentDir, part);
    if (!entryAt(folder)) return [];
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return files.flatMap((file) => ending.exec(file)?.[1]?.toLowerCase() ?? []);
  };
  return new Set([
    ...named('briefings', /([^/\\]+)\.md$/),
    ...named('clippings', /([^/\\]+)\.yml$/),
  ]);
}

/** A name that no briefing has: the one that is wanted, or that with a number. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(slug.toLowerCase())) return slug;
  }
}

/** Writes a whole file in one step, where there is none yet. */
function place(path: string, text: string): void {
  const aside = `${path}.${process.pid}.new`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(aside, text);
    moveToNew(aside, path);
  } catch (error) {
    throw refusedWrite(path, error);
  } finally {
    if (existsSync(aside)) rmSync(aside);
  }
}

/** Gives a file another name that no file has. Some file systems, such as exFAT, know no links. */
function moveToNew(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!isRefusal(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS') || entryAt(to)) throw error;
    renameSync(from, to);
  }
}

/** An agency's text is never published, in no repository either. */
function keepFromGit(folder: string): void {
  const path = join(folder, '.gitignore');
  if (!entryAt(path)) place(path, '# The texts of agencies are theirs.\n*\n');
}
