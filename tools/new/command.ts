import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nearDuplicateInWords } from '../../src/content/checks/reported-before.ts';
import { memoryPath, readEnvironment } from '../../src/site/environment.ts';
import { quoted } from '../../src/model/text.ts';
import { readContent, type Content } from '../../src/content/read-content.ts';
import { defaultRoot } from '../../src/content/vocabulary.ts';
import { editorSchemas } from '../../src/content/editor-schemas/editor-schemas.ts';
import { writeCollections } from '../../src/content/editor-schemas/frontmatter-collections.ts';
import { draftFile } from './draft-file.ts';
import { draftFromAnswers } from './draft-from-answers.ts';
import { draftFromReport, notLookedFor, type ReportDraft } from './draft-from-report.ts';
import { knownRecords, type KnownRecords } from './known-records.ts';
import { RefusedReport } from './layout/refused-report.ts';
import { textOfReport } from './layout/report-text.ts';
import { withNewNames } from './names/known-names.ts';
import { newRecords } from './names/new-records.ts';
import { newOptions, usage, type NewOptions } from './options.ts';
import { possibleDuplicates } from './possible-duplicates.ts';
import { askForDraft } from './questions.ts';
import { folderOfDraft, slugOfDraft } from './slug-of-draft.ts';
import { sourceTextFile, textAsKept } from './source-text.ts';
import { summaryOf } from './summary.ts';
import { unsoundNames } from './unsound-names.ts';
import { usualCountries } from './usual-countries.ts';
import { digestOfDraft, earlierDraft, slugFor, writeDraft, type NewFile } from './write-draft.ts';

// A reader such as `head` may stop listening before the end.
process.stdout.on('error', () => {});

/** As shells say that a program was interrupted: 128 and the number of the signal. */
const interrupted = 130;

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof RefusedReport ? 1 : 2;
}

async function run(args: readonly string[]): Promise<number> {
  const options = newOptions(args);
  if (options === 'help') {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const environment = readEnvironment();
  const { contentDir } = environment;
  const asks = options.file === undefined && process.stdin.isTTY;
  // The report is read first: nothing else matters where it is none.
  const report = asks ? undefined : textOfReport(bytesOf(options.file));
  if (!existsSync(contentDir)) {
    throw new Error(
      `There is no content folder ${contentDir}; correct CONTENT_DIR. Nothing was written.`,
    );
  }
  const content = await readContent(contentDir, { memory: memoryPath(environment) });
  const known = soundRecords(content, contentDir, options);
  const draft = report
    ? draftWithRecords(report.text, known, content, options)
    : await askedDraft(content, known);
  if (!draft) {
    process.stderr.write('Nothing was written.\n');
    return interrupted;
  }
  const { written, replaced } = filesOf(draft, report?.text, content, contentDir, options);
  writeDraft(
    contentDir,
    written.map(({ file }) => file),
    replaced,
  );
  // Editors that complete frontmatter must know of the new file.
  if (contentDir === defaultRoot) writeCollections(contentDir, editorSchemas(contentDir));
  const summary = summaryOf(draft, {
    written: written.map(({ label, file }) => ({ label, path: join(contentDir, file.path) })),
    near: possibleDuplicates(draft, report?.text, content).map(nearDuplicateInWords),
    reading: report?.note,
    unknown: draft.unknown.map(({ value: { name, office } }) =>
      [name, office].filter(Boolean).join(', '),
    ),
    ...(report && { notLookedFor }),
  });
  process.stdout.write(summary);
  return 0;
}

/** The records by which a report is read; where one of them is broken, nothing is drafted. */
function soundRecords(content: Content, contentDir: string, { given }: NewOptions): KnownRecords {
  const unsound = unsoundNames(content.problems, contentDir);
  if (unsound) {
    throw new Error(
      `${unsound.path}:${unsound.line}:${unsound.column} ${unsound.message} Correct this first, because reports are read with the names in this file. Nothing was written.`,
    );
  }
  const known = knownRecords(content);
  const { source } = given;
  if (source !== undefined && !known.sources.has(source)) {
    throw new Error(`There is no source ${quoted(source)} in content/sources.`);
  }
  return known;
}

/** A draft and the records that are written with it, which it then names. */
function draftWithRecords(
  text: string,
  known: KnownRecords,
  content: Content,
  { given, records }: NewOptions,
): ReportDraft & { records: NewFile[] } {
  const draft = draftFromReport(text, known, given);
  if (!records) return { ...draft, records: [] };
  const added = newRecords(draft.unknown, content);
  const names = withNewNames(known.names, added);
  return {
    ...draftFromReport(text, { ...known, names }, given),
    records: added.map(({ file }) => file),
  };
}

/** The files of a draft, and the paths of those that they replace. */
function filesOf(
  draft: ReportDraft & { records: readonly NewFile[] },
  report: string | undefined,
  content: Content,
  contentDir: string,
  options: NewOptions,
): { written: { label: string; file: NewFile }[]; replaced: string[] } {
  const earlier =
    report === undefined
      ? undefined
      : earlierDraft(textAsKept(report), content, contentDir, options.slug);
  const { briefing } = earlier ?? {};
  if (briefing !== undefined && !options.replace && options.slug === undefined) {
    throw new Error(
      `This report was drafted before, as ${join(contentDir, briefing)}. Nothing was written. Use --replace to draft it again, or --slug to give the new draft another name.`,
    );
  }
  if (briefing !== undefined && options.replace && !earlier?.isUntouched) {
    throw new Error(
      `${join(contentDir, briefing)} was edited since it was drafted, so it is not replaced. Nothing was written. Delete it first, or leave out --replace and give another name with --slug.`,
    );
  }
  const isReplaced = briefing === undefined || options.replace;
  const old = isReplaced ? earlier : undefined;
  // A name that the editor chose stays; "la-vn-undated" gives way to one with the date.
  const before = old?.briefing && basename(old.briefing, '.md');
  const likely =
    before === undefined || /\bundated(?:-\d+)?$/.test(before) ? slugOfDraft(draft) : before;
  const slug = slugFor(options.slug, likely, content, old);
  const path = `briefings/${folderOfDraft(draft)}/${slug}.md`;
  const text = draftFile(draft);
  const written = [{ label: 'Draft', file: { path, text } }];
  if (report !== undefined) {
    const kept = {
      path: `clippings/${slug}.yml`,
      text: sourceTextFile(draft, report, digestOfDraft(text)),
    };
    // Known by it again, also where this is interrupted.
    written.unshift({ label: 'Source text', file: kept });
  }
  written.push(...draft.records.map((file) => ({ label: 'New record', file })));
  return {
    written,
    replaced: old ? [old.briefing, old.sourceText].filter((one) => one !== undefined) : [],
  };
}

function bytesOf(file = '-'): Uint8Array {
  try {
    return readFileSync(file === '-' ? process.stdin.fd : file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reasons: Record<string, string> = {
      EISDIR: `${file} is a folder; name a file`,
      ENOENT: `there is no file ${file}`,
    };
    const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
    throw new Error(`The report cannot be read: ${reason}.`, { cause: error });
  }
}

async function askedDraft(
  content: Content,
  known: KnownRecords,
): Promise<(ReportDraft & { records: NewFile[] }) | undefined> {
  const today = new Date().toISOString().slice(0, 10);
  const answers = await askForDraft({ ...known, usualCountries: usualCountries(content), today });
  return answers && { ...draftFromAnswers(answers), unknown: [], records: [] };
}
