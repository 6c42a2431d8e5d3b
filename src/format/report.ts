import type { Briefing } from '../model/briefing.ts';
import type { Source } from '../model/source.ts';
import { text } from '../text/text.ts';
import { dateInWords, precisionInWords } from './date.ts';

/**
 * Returns who published a report, who wrote it where that is another, and when, as a sentence: "The Example
 * Times, written by Example News Agency, 5 February 2026."; a second one says what is not known of the date.
 */
export function reportInWords(
  { source, agency, date }: Pick<Briefing, 'source' | 'agency' | 'date'>,
  sources: ReadonlyMap<string, Source>,
): string {
  const nameOf = (id: string) => sources.get(id)?.name ?? id;
  const publisher = nameOf(source);
  const by = agency ? [publisher, text.briefing.writtenBy(nameOf(agency)).join('')] : [publisher];
  const report = text.feeds.report({ source: by.join(', '), date: dateInWords(date) });
  return [report, precisionInWords(date) ?? ''].filter(Boolean).join(' ');
}
