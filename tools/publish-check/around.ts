import { nearDuplicateInWords } from '../../src/content/checks/reported-before.ts';
import { publishedFingerprints, fingerprintOfFile } from '../../src/content/checks/fingerprint.ts';
import { isDraft } from '../../src/content/checks/draft.ts';
import { dateInWords } from '../../src/format/date.ts';
import { isFullDay } from '../../src/model/partial-date.ts';
import { nearDuplicates } from '../../src/model/near-duplicates.ts';
import { fieldsOf } from '../../src/content/parse-briefing-file.ts';
import type { BriefingFile, Content } from '../../src/content/read-content.ts';
import type { Problem } from '../../src/content/parse/problem.ts';
import { firstOf, type Point } from './point.ts';

/** What the check says of the file itself. */
export function filePoints(problems: readonly Problem[], warnings: readonly Problem[]): Point[] {
  const inWords = ({ line, column, message, rule }: Problem) =>
    `${line}:${column} ${message} (${rule})`;
  return [
    ...problems.map((problem) => ({ text: inWords(problem) })),
    ...warnings
      .filter(({ rule }) => rule !== 'told-before')
      .map((warning) => ({ text: `warning: ${inWords(warning)}` })),
  ];
}

/** What readers go by and only the editor knows: when, where from, and whether it may go out. */
export function frontmatterPoints(file: BriefingFile): Point[] {
  const { date, dateNote, url, draft } = fieldsOf(file);
  return [
    ...(date !== undefined && !isFullDay(date)
      ? [
          {
            text: `The date is ${dateInWords(date)}: ${dateNote ?? 'nothing says how it was found.'}`,
          },
        ]
      : []),
    ...(url === undefined
      ? [{ text: 'There is no "url": readers cannot go on to the report.' }]
      : [{ text: `The report is at ${url}` }]),
    ...(draft ? [{ text: 'Take away "draft: true" when all of this is ticked.' }] : []),
  ];
}

/** Published briefings that may tell the same. */
export function toldBeforePoints(file: BriefingFile, content: Content): Point[] {
  const published = publishedFingerprints(content);
  published.delete(file.slug);
  const near = nearDuplicates(fingerprintOfFile(file, content), published);
  return firstOf(near.map((duplicate) => ({ text: nearDuplicateInWords(duplicate) })));
}

/** Other drafts, which may tell the same or have to come first. */
export function draftPoints({ slug }: BriefingFile, { briefings }: Content): Point[] {
  const drafts = briefings.filter((other) => isDraft(other) && other.slug !== slug);
  return firstOf(
    drafts.map((other) => ({
      text: `${other.path}: ${fieldsOf(other).title ?? 'without a title yet'}`,
    })),
  );
}

/** Mistakes of ours that were put right in this briefing. */
export function correctionPoints(file: BriefingFile): Point[] {
  const { corrections = [] } = fieldsOf(file);
  return corrections.map(({ date, note, fields }) => ({
    text: `${dateInWords(date)}: ${note} (${fields.join(', ')})`,
  }));
}
