import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Scalar } from 'yaml';
import { entryAt } from '../../src/content/parse/folder.ts';
import type { Content } from '../../src/content/read-content.ts';
import { quoted } from '../../src/model/text.ts';
import { writeNewFiles, type FileToWrite } from '../new-files.ts';

/** A file to write, by its path within the content folder. */
export interface NewFile extends FileToWrite {
  /** What it is, for the editor: "Draft". */
  label: string;
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
    ' The report that the briefing of the same name summarises. It is never published.';
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
      `The name ${quoted(given)} is taken by ${path}; give another name with --slug. Nothing was written.`,
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
  files: readonly FileToWrite[],
  replaced: readonly string[] = [],
): void {
  const aside = (path: string) => `${path}.${process.pid}.new`;
  const paths = files.map(({ path }) => path);
  // An agency's text is never published, in no repository either.
  const hasSourceText = paths.some((path) => path.startsWith('clippings/'));
  const lacksRules = hasSourceText && !entryAt(join(contentDir, rulesForGit.path));
  writeNewFiles(
    contentDir,
    [
      ...(lacksRules ? [rulesForGit] : []),
      ...files.map(({ path, text }) => ({
        path: replaced.includes(path) ? aside(path) : path,
        text,
      })),
    ],
    'give another name with --slug',
  );
  for (const path of replaced) {
    const old = join(contentDir, path);
    if (paths.includes(path)) renameSync(join(contentDir, aside(path)), old);
    else rmSync(old, { force: true });
  }
}

const rulesForGit: FileToWrite = {
  path: 'clippings/.gitignore',
  text: '# Do not commit these texts: their agencies hold the copyright.\n*\n',
};
