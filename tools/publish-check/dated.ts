import type { BriefingFile } from '../../src/content/read-content.ts';
import { fieldsOf } from '../../src/content/parse/validate.ts';
import { isDraft } from '../../src/content/published.ts';

/**
 * Returns a briefing's text with the day on which it goes online, in "published"; undefined where that is
 * known already, as a briefing that is no draft has it, or where the file cannot be dated.
 *
 * @param day ISO 8601.
 */
export function datedText(
  file: Pick<BriefingFile, 'data' | 'sound' | 'positions' | 'problems'>,
  text: string,
  day: string,
): string | undefined {
  const { date, published } = fieldsOf(file);
  const { 'date:': atDate, 'published:': atPublished } = file.positions;
  const isKnown = published !== undefined && (!isDraft(file) || published.startsWith(day));
  if (isKnown || date === undefined || !atDate) return undefined;
  const lines = text.split(/(?<=\n)/);
  const [line] = atPublished ?? atDate;
  const end = /\r?\n$/.exec(lines[line - 1] ?? '')?.[0] ?? '\n';
  const [at, replaced] = atPublished ? [line - 1, 1] : [line, 0];
  return lines.toSpliced(at, replaced, `published: ${day}${end}`).join('');
}
