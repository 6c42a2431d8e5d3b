import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isRefusal } from '../../src/output/failure.ts';
import { quoted } from '../../src/model/text.ts';
import type { Content } from '../../src/content/read-content.ts';
import { entryAt } from '../../src/content/parse/folder.ts';

/** A file to write, by its path within the content folder. */
export interface NewFile {
  path: string;
  text: string;
}

/** The draft of a report that was made before. */
export interface EarlierDraft {
  /** Paths within the content folder; the briefing's is absent where it was deleted. */
  briefing?: string;
  sourceText: string;
  /** Whether the briefing is as it was drafted. */
  isUntouched: boolean;
}

/** How the text of a draft is known again. */
export function digestOfDraft(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The draft that was made of a report before, by its source text.
 *
 * @param report as the source text holds it.
 * @param slug the one that is meant where there are several.
 */
export function earlierDraft(
  report: string,
  { briefings, clippings }: Content,
  contentDir: string,
  slug?: string,
): EarlierDraft | undefined {
  const within = (path: string) => path.slice(contentDir.length + 1);
  const drafts = clippings
    .filter(({ data }) => data?.text === report)
    .sort((a, b) => Number(b.id === slug) - Number(a.id === slug))
    .map(({ id, path, data }): EarlierDraft => {
      const briefing = briefings.find(({ slug }) => slug === id)?.path;
      const isUntouched =
        briefing !== undefined && digestOfDraft(readFileSync(briefing, 'utf8')) === data?.draft;
      return {
        ...(briefing !== undefined && { briefing: within(briefing) }),
        sourceText: within(path),
        isUntouched,
      };
    });
  return drafts.find(({ briefing }) => briefing !== undefined) ?? drafts[0];
}

/**
 * The name of a new briefing: the one that was given, or one that is free.
 *
 * @param given by the editor.
 * @param likely a name made of what the report says.
 * @param earlier the draft that is replaced; its names are free.
 * @throws a message for the editor where the given name is taken.
 */
export function slugFor(
  given: string | undefined,
  likely: string,
  { briefings, clippings }: Pick<Content, 'briefings' | 'clippings'>,
  earlier?: EarlierDraft,
): string {
  const isReplaced = (path: string) =>
    [earlier?.briefing, earlier?.sourceText].some(
      (one) => one !== undefined && path.endsWith(`/${one}`),
    );
  const left = [
    ...briefings.map(({ slug, path }) => [slug, path] as const),
    ...clippings.map(({ id, path }) => [id, path] as const),
  ];
  const taken = new Map(
    left.filter(([, path]) => !isReplaced(path)).map(([slug, path]) => [slug.toLowerCase(), path]),
  );
  if (given !== undefined) {
    const path = taken.get(given.toLowerCase());
    if (path === undefined) return given;
    throw new Error(
      `The name ${quoted(given)} is taken by ${path}; nothing was written. Give another one with --slug.`,
    );
  }
  for (let number = 1; ; number++) {
    const slug = number === 1 ? likely : `${likely}-${number}`;
    if (!taken.has(slug.toLowerCase())) return slug;
  }
}

/**
 * Writes the files of a new draft, all or none, and never over a file but those of the draft that it
 * replaces, which are then removed.
 *
 * @throws a message for the editor where a file exists, or the file system refuses.
 */
export function writeDraft(
  contentDir: string,
  files: readonly NewFile[],
  replaced: readonly string[] = [],
): void {
  const written: string[] = [];
  const asides: string[] = [];
  try {
    for (const { path, text } of files) {
      if (path.startsWith('clippings/')) keepFromGit(join(contentDir, 'clippings'));
      asides.push(writeAside(join(contentDir, path), text));
    }
    for (const [index, { path }] of files.entries()) {
      const [aside = '', to] = [asides[index], join(contentDir, path)];
      if (!replaced.includes(path)) {
        tryFor(to, () => moveToNew(aside, to));
        written.push(to);
      }
    }
    // Nothing is in the way of these.
    for (const [index, { path }] of files.entries()) {
      const to = join(contentDir, path);
      if (replaced.includes(path)) tryFor(to, () => renameSync(asides[index] ?? '', to));
    }
  } catch (error) {
    for (const path of written) rmSync(path);
    throw error;
  } finally {
    for (const aside of asides) if (existsSync(aside)) rmSync(aside);
  }
  const kept = new Set(files.map(({ path }) => path));
  for (const path of replaced) if (!kept.has(path)) rmSync(join(contentDir, path), { force: true });
}

function writeAside(path: string, text: string): string {
  const aside = `${path}.${process.pid}.new`;
  tryFor(path, () => {
    makeFolder(dirname(path));
    try {
      writeFileSync(aside, text);
    } catch (error) {
      if (existsSync(aside)) rmSync(aside);
      throw error;
    }
  });
  return aside;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    // A file of the folder's name gives EEXIST.
    throw isRefusal(error, 'EEXIST') ? Object.assign(new Error(), { code: 'ENOTDIR' }) : error;
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
  if (entryAt(path)) return;
  const aside = writeAside(
    path,
    '# Agencies hold the copyright in these texts; do not commit them.\n*\n',
  );
  tryFor(path, () => renameSync(aside, path));
}

const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full; free some space and try again',
  EDQUOT: 'the disk is full; free some space and try again',
  EACCES: 'there is no permission to write there; change it, or set CONTENT_DIR',
  EPERM: 'there is no permission to write there; change it, or set CONTENT_DIR',
  EROFS: 'the file system is read-only; set CONTENT_DIR elsewhere',
  ENAMETOOLONG: 'its name is too long; give a shorter one with --slug',
  EEXIST: 'there is a file of that name already; give another name with --slug',
  ENOTDIR: 'there is a file where its folder should be; move that file away',
};

/** Does something with a file, and says in a sentence why it could not be done. */
function tryFor(path: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const said = error instanceof Error ? error.message : String(error);
    throw new Error(`${path} cannot be written: ${reasons[code] ?? said}. Nothing was written.`, {
      cause: error,
    });
  }
}
