import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearDuplicateInWords } from '../../src/checks/told-before.ts';
import { memoryPath, readEnvironment } from '../../src/environment.ts';
import { quoted } from '../../src/model/text.ts';
import { readContent, type Content } from '../../src/reading/content.ts';
import { defaultRoot } from '../../src/reading/vocabulary.ts';
import { clippingFile } from './source-text.ts';
import { draftFile } from './draft-file.ts';
import type { Draft } from './draft.ts';
import { draftFromReport } from './draft-from-report.ts';
import type { KnownRecords } from './known-records.ts';
import { RefusedReport } from './layout/refused-report.ts';
import { textOfReport } from './layout/report-text.ts';
import { folderOfDraft, slugOfDraft } from './slug-of-draft.ts';
import { editorSchemas } from '../../src/schemas/editor-schemas.ts';
import { writeCollections } from '../../src/schemas/frontmatter-collections.ts';
import { askForDraft } from './questions.ts';
import { draftFromAnswers } from './draft-from-answers.ts';
import { knownRecords } from './records-of-content.ts';
import { freeSlug, takenSlugs, writeDraft, type NewFiles } from './write-draft.ts';
import { newOptions, usage } from './options.ts';
import { tellOfDraft } from './summary.ts';
import { toldBefore } from './possible-duplicates.ts';
import { unsoundNames } from './unsound-names.ts';
import { usualCountries } from './usual-countries.ts';

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
  const content = await readContent(contentDir, { memory: memoryPath(environment) });
  const unsound = unsoundNames(content.problems, contentDir);
  if (unsound) {
    throw new Error(
      `${unsound.path}:${unsound.line}:${unsound.column} ${unsound.message} Mend this first: a draft would be wrong without it; nothing was written.`,
    );
  }
  const known = knownRecords(content);
  const { source } = options.given;
  if (source !== undefined && !known.sources.has(source)) {
    throw new Error(`No source has the id ${quoted(source)}; there is no such file in sources/.`);
  }
  const draft = report
    ? draftFromReport(report.text, known, options.given)
    : await askedDraft(content, known);
  if (!draft) {
    process.stderr.write('Nothing was written.\n');
    return interrupted;
  }
  const slug = slugFor(draft, options.slug, takenSlugs(contentDir));
  const files = filesOf(draft, slug, report?.text);
  writeDraft(contentDir, files);
  // Editors that complete frontmatter must be told of the new file.
  if (contentDir === defaultRoot) writeCollections(contentDir, editorSchemas(contentDir));
  const told = tellOfDraft(draft, {
    paths: [files.briefing, files.clipping].flatMap((file) =>
      file ? [join(contentDir, file.path)] : [],
    ),
    near: toldBefore(draft, report?.text, content).map(nearDuplicateInWords),
    reading: report?.note,
  });
  process.stdout.write(told);
  return 0;
}

function slugFor(draft: Draft, wanted: string | undefined, taken: ReadonlySet<string>): string {
  if (wanted === undefined) return freeSlug(slugOfDraft(draft), taken);
  if (!taken.has(wanted.toLowerCase())) return wanted;
  throw new Error(
    `There is a briefing ${quoted(wanted)} already; nothing was written. Give another name with --slug.`,
  );
}

function filesOf(draft: Draft, slug: string, report: string | undefined): NewFiles {
  const path = `briefings/${folderOfDraft(draft)}/${slug}.md`;
  return {
    briefing: { path, text: draftFile(draft) },
    ...(report !== undefined && {
      clipping: { path: `clippings/${slug}.yml`, text: clippingFile(path, draft, report) },
    }),
  };
}

function bytesOf(file = '-'): Uint8Array {
  try {
    return readFileSync(file === '-' ? process.stdin.fd : file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The report cannot be read: ${reason}.`, { cause: error });
  }
}

async function askedDraft(content: Content, known: KnownRecords): Promise<Draft | undefined> {
  const today = new Date().toISOString().slice(0, 10);
  const answers = await askForDraft({ ...known, usualCountries: usualCountries(content), today });
  return answers && draftFromAnswers(answers);
}
