import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Document, Scalar } from 'yaml';
import { entryAt } from '../../src/content/parse/folder.ts';
import type { Content } from '../../src/content/read-content.ts';
import { quoted } from '../../src/model/text.ts';
import { isRefusal } from '../../src/output/failure.ts';
import { messageOf } from '../run-command.ts';

/** A file to write. */
export interface NewFile {
  /** What it is, for the editor: "Draft". */
  label: string;
  /** Within the content folder. */
  path: string;
  text: string;
}

/**
 * Returns the text of the file that is kept beside a briefing: its report.
 *
 * @param draft the text of the draft, by whose digest an untouched one is known.
 */
export function sourceTextFile(report: string, draft: string): string {
  const text = new Scalar(textAsKept(report));
  text.type = Scalar.BLOCK_LITERAL;
  const document = new Document({ draft: digestOf(draft), text: null });
  document.set('text', text);
  document.commentBefore =
    ' The report behind the briefing of the same name. It is never published.';
  return document.toString({ lineWidth: 0 });
}

/** Returns a report as its source text holds it: with an end of line at its end. */
function textAsKept(report: string): string {
  return report.endsWith('\n') ? report : `${report}\n`;
}

function digestOf(draft: string): string {
  return createHash('sha256').update(draft).digest('hex');
}

/** The draft of a report that was made before. */
export interface EarlierDraft {
  /** Paths within the content folder; the briefing's is absent where it was deleted. */
  briefing?: string;
  sourceText: string;
  /** Whether the briefing is as it was drafted. */
  isUntouched: boolean;
}

/**
 * Returns the draft that was made of a report before, found by its source text.
 *
 * @param slug the one that is meant where there are several.
 */
export function earlierDraft(
  report: string,
  { briefings, sourceTexts }: Content,
  contentDir: string,
  slug?: string,
): EarlierDraft | undefined {
  const within = (path: string) => path.slice(contentDir.length + 1);
  const drafts = sourceTexts
    .filter(({ data }) => data?.text === textAsKept(report))
    .sort((a, b) => Number(b.id === slug) - Number(a.id === slug))
    .map(({ id, path, data }): EarlierDraft => {
      const sourceText = within(path);
      const briefing = briefings.find(({ slug }) => slug === id)?.path;
      if (briefing === undefined) return { sourceText, isUntouched: false };
      const isUntouched = digestOf(readFileSync(briefing, 'utf8')) === data?.draft;
      return { briefing: within(briefing), sourceText, isUntouched };
    });
  return drafts.find(({ briefing }) => briefing !== undefined) ?? drafts[0];
}

/**
 * Returns the name of a new briefing: the one that was given, or one that is free.
 *
 * @param given by the editor.
 * @param likely a name made of what the report says.
 * @param replaced the paths of the files that are replaced, whose names are free.
 * @throws a message for the editor where the given name is taken.
 */
export function slugFor(
  given: string | undefined,
  likely: string,
  { briefings, sourceTexts }: Pick<Content, 'briefings' | 'sourceTexts'>,
  replaced: readonly string[] = [],
): string {
  const taken = new Map(
    [...briefings.map(({ slug, path }) => ({ id: slug, path })), ...sourceTexts]
      .filter(({ path }) => !replaced.some((one) => path.endsWith(`/${one}`)))
      .map(({ id, path }) => [id.toLowerCase(), path]),
  );
  if (given !== undefined) {
    const path = taken.get(given.toLowerCase());
    if (path === undefined) return given;
    throw new Error(
      `The name ${quoted(given)} is taken by ${path}; nothing was written. Give another one with --slug.`,
    );
  }
  let slug = likely;
  for (let number = 2; taken.has(slug.toLowerCase()); number++) slug = `${likely}-${number}`;
  return slug;
}

/**
 * Writes the files of a new draft, all or none, and never over a file but those of the draft that it
 * replaces, which are then removed.
 *
 * @throws a message for the editor where a file exists, or the file system refuses.
 */
export function writeDraft(
  contentDir: string,
  files: readonly Omit<NewFile, 'label'>[],
  replaced: readonly string[] = [],
): void {
  const written: string[] = [];
  const aside = (path: string) => `${path}.${process.pid}.new`;
  try {
    for (const { path, text } of files) {
      const to = join(contentDir, replaced.includes(path) ? aside(path) : path);
      // An agency's text is never published, in no repository either.
      const rules = join(dirname(to), '.gitignore');
      if (path.startsWith('clippings/') && !entryAt(rules)) {
        writeNew(rules, '# Agencies hold the copyright in these texts; do not commit them.\n*\n');
        written.push(rules);
      }
      writeNew(to, text);
      written.push(to);
    }
  } catch (error) {
    for (const path of written) rmSync(path);
    throw error;
  }
  const paths = files.map(({ path }) => path);
  for (const path of replaced) {
    const old = join(contentDir, path);
    if (paths.includes(path)) renameSync(aside(old), old);
    else rmSync(old, { force: true });
  }
}

/** Writes a file that must not exist, whole or not at all. */
function writeNew(path: string, text: string): void {
  try {
    makeFolder(dirname(path));
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    const isTaken = isRefusal(error, 'EEXIST');
    if (!isTaken && existsSync(path)) rmSync(path);
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = reasons[code] ?? messageOf(error);
    throw new Error(`${path} cannot be written: ${reason}. Nothing was written.`, { cause: error });
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    // A file of the folder's name: writing below it then fails with ENOTDIR.
    if (!isRefusal(error, 'EEXIST')) throw error;
  }
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
