import { basename, isAbsolute, join } from 'node:path';
import {
  publishedFingerprints,
  fingerprintOf,
  fingerprintWords,
} from '../../src/content/checks/fingerprint.ts';
import { nearDuplicateInWords } from '../../src/content/checks/reported-before.ts';
import { problemWithContentFolder } from '../../src/content/content-folder.ts';
import { writeSchemas } from '../../src/content/editor-schemas/write-schemas.ts';
import { readContent, type Content } from '../../src/content/read-content.ts';
import { recordsById } from '../../src/content/record-files.ts';
import { fieldsOf } from '../../src/content/parse/validate.ts';
import { Figure } from '../../src/model/figure.ts';
import { nearDuplicates } from '../../src/model/near-duplicates.ts';
import { quoted } from '../../src/model/text.ts';
import { parseCachePath, type Environment } from '../../src/site/environment.ts';
import { localDay } from '../local-day.ts';
import { draftFile, folderOfDraft, slugOfDraft, valuesOf, type Draft } from './draft.ts';
import { draftFromReport, notLookedFor } from './draft-from-report.ts';
import { knownRecords, type KnownRecords } from './known-records.ts';
import { textOfReport } from './layout/report-text.ts';
import { newRecords, withNewRecords } from './names/new-records.ts';
import type { NewOptions } from './options.ts';
import { askForDraft } from './questions.ts';
import { summaryOf } from './summary.ts';
import { earlierDraft, slugFor, sourceTextFile, writeDraft, type NewFile } from './write-draft.ts';

/** The files by which reports are read. */
const filesToReadBy =
  /^(?:(?:sources|countries|organisations|people|agreements|events)\/|(?:sectors|places|synonyms)\.yml$)/;

/** What `npm run new` is given besides its options. */
export interface Input {
  environment: Environment;
  /** Whether a person can be asked. */
  isTerminal: boolean;
  /** Returns the bytes of a file, or what was passed on standard input. */
  read: (file: string | undefined) => Uint8Array;
}

/**
 * Drafts a briefing, from a report or by questions, and writes its files.
 *
 * @returns what was written and what is left to do, in words; undefined where the person gave up.
 * @throws a message for the editor where nothing was written; a `RefusedReport` where the input is no report.
 */
export async function newBriefing(
  options: NewOptions,
  { environment, isTerminal, read }: Input,
): Promise<string | undefined> {
  const { contentDir } = environment;
  const asks = options.file === undefined && isTerminal;
  // The report is read first: nothing else matters where it is none.
  const report = asks ? undefined : textOfReport(read(options.file));
  const flaw = problemWithContentFolder(contentDir);
  if (flaw) throw new Error(`${flaw.message} Nothing was written.`);
  const content = await readContent(contentDir, { cache: parseCachePath(environment) });
  const known = recordsToReadBy(content, contentDir, options);
  const made = report
    ? draftWithRecords(report.text, known, content, options)
    : { draft: await askForDraft({ ...known, ...usual(content) }), records: [] };
  const { draft } = made;
  if (!draft) return undefined;
  const { files, replaced } = filesOf(draft, report?.text, content, contentDir, options);
  const written = [...files, ...made.records];
  writeDraft(contentDir, written, replaced);
  // Editors that complete fields must know of the new file, where it is in the project that they show.
  if (!isAbsolute(contentDir)) writeSchemas(contentDir);
  const decisions = [...sameReports(draft, content), ...draft.decisions];
  return summaryOf(
    { ...draft, decisions },
    {
      written: written.map(({ label, path }) => ({ label, path: join(contentDir, path) })),
      near: possibleDuplicates(draft, report?.text, content),
      reading: report?.note,
      ...(report && { notLookedFor }),
    },
  );
}

/**
 * Returns the records by which a report is read. Where one of them is broken, nothing is drafted: another
 * would be taken for it, as an agency for the paper that printed its report.
 */
function recordsToReadBy(
  content: Content,
  contentDir: string,
  { given }: NewOptions,
): KnownRecords {
  const broken = content.problems.find(({ path }) =>
    filesToReadBy.test(path.slice(contentDir.length + 1)),
  );
  if (broken) {
    throw new Error(
      `${broken.path}:${broken.line}:${broken.column} ${broken.message} Correct this first, because drafts use the names in this file. Nothing was written.`,
    );
  }
  const { source } = given;
  if (source !== undefined && !content.sources.has(source)) {
    throw new Error(`Unknown source ${quoted(source)}, expected the name of a file in sources/.`);
  }
  return knownRecords(content);
}

/** Returns a draft and the records that are written with it, which it then names. */
function draftWithRecords(
  text: string,
  known: KnownRecords,
  content: Content,
  { given, records }: NewOptions,
): { draft: Draft; records: NewFile[] } {
  const draft = draftFromReport(text, known, given);
  if (!records) return { draft, records: [] };
  const added = newRecords(draft.unknown, content);
  return {
    draft: draftFromReport(text, withNewRecords(known, added), given),
    records: added.map(({ file }) => file),
  };
}

/** Returns the files of a draft, and the paths of those that they replace. */
function filesOf(
  draft: Draft,
  report: string | undefined,
  content: Content,
  contentDir: string,
  options: NewOptions,
): { files: NewFile[]; replaced: string[] } {
  const earlier =
    report === undefined ? undefined : earlierDraft(report, content, contentDir, options.slug);
  const { briefing } = earlier ?? {};
  if (briefing !== undefined && !options.replace && options.slug === undefined) {
    throw new Error(
      `There is already a draft of this report, ${join(contentDir, briefing)}. Nothing was written. Use --replace to draft it again, or give another name with --slug.`,
    );
  }
  if (briefing !== undefined && options.replace && !earlier?.isUntouched) {
    throw new Error(
      `${join(contentDir, briefing)} was edited after it was drafted, so it was not replaced. Nothing was written. Remove it first, or give another name with --slug and without --replace.`,
    );
  }
  const isReplaced = briefing === undefined || options.replace;
  const old = isReplaced ? [briefing, earlier?.sourceText] : [];
  const replaced = old.filter((path) => path !== undefined);
  // A name that the editor chose stays; "de-fr-undated" gives way to one with the date.
  const before = basename(old[0] ?? 'undated', '.md');
  const likely = /\bundated(?:-\d+)?$/.test(before) ? slugOfDraft(draft) : before;
  const slug = slugFor(options.slug, likely, content, replaced);
  const text = draftFile(draft, localDay(new Date()));
  const files = [{ label: 'Draft', path: `briefings/${folderOfDraft(draft)}/${slug}.md`, text }];
  if (report !== undefined) {
    const kept = { path: `clippings/${slug}.yml`, text: sourceTextFile(report, text) };
    // First, so that a draft is known by it even where this is interrupted.
    files.unshift({ label: 'Source text', ...kept });
  }
  return { files, replaced };
}

/** Returns the published briefings that may report the same as a draft, the likeliest first, in words. */
function possibleDuplicates(draft: Draft, report: string | undefined, content: Content): string[] {
  const values = valuesOf(draft);
  const { title = '', figures = [] } = values;
  // Of a list in which one figure lacks something, the others count nevertheless.
  const complete = figures.flatMap((figure) => Figure.safeParse(figure).data ?? []);
  const fingerprint = fingerprintOf(
    { ...values, figures: complete },
    recordsById(content.events),
    () => fingerprintWords(title, report),
  );
  return nearDuplicates(fingerprint, publishedFingerprints(content)).map(nearDuplicateInWords);
}

/** Returns which briefings are of the report at the same address, and whether its text has changed. */
function sameReports(draft: Draft, { briefings }: Content): string[] {
  const { url, reportHash } = valuesOf(draft);
  return briefings.flatMap((file) => {
    const before = fieldsOf(file);
    if (url === undefined || before.url !== url || before.reportHash === undefined) return [];
    const now = before.reportHash === reportHash ? 'is still the same' : 'has changed since';
    return `${file.path} was written from the report at this address, whose text ${now}.`;
  });
}

/** Returns what answers are usual: the countries of most briefings first, and today. */
function usual({ briefings }: Content): { usualCountries: string[]; today: string } {
  const codes = briefings.flatMap(({ data }) => data?.countries ?? []);
  const times = [...Map.groupBy(codes, (code) => code).values()];
  return {
    usualCountries: times.sort((a, b) => b.length - a.length).flatMap(([code = '']) => code),
    today: localDay(new Date()),
  };
}
