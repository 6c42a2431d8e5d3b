import type { BriefingFile } from '../../src/content/read-content.ts';
import { fieldsOf } from '../../src/content/parse/validate.ts';
import { isDraft } from '../../src/content/published.ts';
import { reportHash } from '../../src/content/report-hash.ts';

/** A line for a briefing's frontmatter. */
interface NewLine {
  line: string;
  /** The line of the file after which it belongs, from 1. */
  after: number;
  /** How many lines above that it replaces. */
  replaced?: number;
}

/**
 * Returns what `publish-check` adds to a briefing's frontmatter: the day on which it goes online, in
 * "published", and the digest of its report, in "reportHash". Neither is added where it is known already,
 * nor where the file cannot be completed; a draft gets a new day.
 *
 * @param day ISO 8601; undefined where the briefing has been online before, on a day that its editor knows.
 * @param report the text of the report, where that is kept.
 */
export function missingLines(
  file: Pick<BriefingFile, 'data' | 'sound' | 'positions' | 'problems'>,
  day: string | undefined,
  report?: string,
): NewLine[] {
  const { date, published } = fieldsOf(file);
  const { 'date:': atDate, 'published:': atPublished, 'reportHash:': atHash } = file.positions;
  if (date === undefined || !atDate) return [];
  const isDated =
    day === undefined || (isDraft(file) ? published?.startsWith(day) : atPublished !== undefined);
  const [after] = atPublished ?? atDate;
  const [afterReport] = file.positions['url'] ?? atDate;
  const hash = report === undefined || atHash ? undefined : reportHash(report);
  return [
    ...(isDated ? [] : [{ line: `published: ${day}`, after, replaced: atPublished ? 1 : 0 }]),
    ...(hash === undefined ? [] : [{ line: `reportHash: ${hash}`, after: afterReport }]),
  ];
}

/** Returns the text of a file with some more lines, each ending as its neighbour does. */
export function withLines(text: string, added: readonly NewLine[]): string {
  const lines = text.split(/(?<=\n)/);
  // From the end, so that the numbers of the lines above stay the same.
  for (const { line, after, replaced = 0 } of added.toSorted((a, b) => b.after - a.after)) {
    const end = /\r?\n$/.exec(lines[after - 1] ?? '')?.[0] ?? '\n';
    lines.splice(after - replaced, replaced, `${line}${end}`);
  }
  return lines.join('');
}
