import { nearDuplicateInWords } from '../../src/content/checks/reported-before.ts';
import { publishedFingerprints, fingerprintOfFile } from '../../src/content/checks/fingerprint.ts';
import { isDraft } from '../../src/content/published.ts';
import { dateInWords } from '../../src/format/date.ts';
import { isFullDay } from '../../src/model/partial-date.ts';
import { nearDuplicates } from '../../src/model/near-duplicates.ts';
import { fieldsOf } from '../../src/content/parse/validate.ts';
import type { BriefingFile, Content } from '../../src/content/read-content.ts';
import type { Problem } from '../../src/content/parse/problem.ts';
import { firstOf, type Point } from './tick-list.ts';

/** Returns what the check says of the file itself. */
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

/** Returns what only the editor knows: the date, the address, and whether it may be published. */
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

/** Returns published briefings that may report the same. */
export function toldBeforePoints(file: BriefingFile, content: Content): Point[] {
  const published = publishedFingerprints(content);
  published.delete(file.slug);
  const near = nearDuplicates(fingerprintOfFile(file, content), published);
  return firstOf(near.map((duplicate) => ({ text: nearDuplicateInWords(duplicate) })));
}

/** Returns other drafts, which may report the same or have to be published first. */
export function draftPoints({ slug }: BriefingFile, { briefings }: Content): Point[] {
  const drafts = briefings.filter((other) => isDraft(other) && other.slug !== slug);
  return firstOf(
    drafts.map((other) => ({
      text: `${other.path}: ${fieldsOf(other).title ?? 'without a title yet'}`,
    })),
  );
}

/** Returns the corrections of this briefing. */
export function correctionPoints(file: BriefingFile): Point[] {
  const { corrections = [] } = fieldsOf(file);
  return corrections.map(({ date, note, fields }) => ({
    text: `${dateInWords(date)}: ${note} (${fields.join(', ')})`,
  }));
}
