import { isoDay, type DayInWords } from './day-in-words.ts';
import type { Report } from './read-report.ts';
import type { Found } from '../report.ts';

/** How the day of publication was found. */
export type Basis = 'stated' | 'dateline' | 'event' | 'unknown';

/** The day on which a report was published, as far as it says. */
export interface ReportDate {
  basis: Basis;
  /** An EDTF date with the words that say it; absent where it is unknown. */
  date?: Found<string>;
  /** How it was found or why not, in a sentence for the editor. */
  how: string;
  /** How it was found, for readers: needed where it is less than a plain full day. */
  dateNote?: string;
}

/**
 * The date of a report: stated at its head, else the full day of its dateline, else told by an event
 * whose day is known. Words that contradict one another make it unknown.
 *
 * @param fromEvents what the events that it names say of it.
 */
export function dateOfReport(report: Report, fromEvents?: Found<string>): ReportDate {
  const { stated, datelineDay } = report;
  const [first, ...others] = stated;
  const contrary = others.find(({ value }) => value !== first?.value);
  if (first && contrary) {
    return unknown(
      `The report states two days, ${first.value} (line ${first.line}) and ${contrary.value} (line ${contrary.line}).`,
    );
  }
  if (first) return ofStated(first, datelineDay);
  const day = datelineDay && isoDay(datelineDay.value);
  if (datelineDay && day !== undefined) {
    return {
      basis: 'dateline',
      date: { ...datelineDay, value: day },
      how: 'The dateline gives the day.',
    };
  }
  if (fromEvents) {
    const note = fromEvents.note ?? 'An event that the report names tells when it was published.';
    return {
      basis: 'event',
      date: fromEvents,
      how: note,
      dateNote: `The report prints no date. ${note}`,
    };
  }
  const words = datelineDay?.words ?? weekdayIn(report)?.words;
  return unknown(
    words === undefined
      ? 'The report prints no date.'
      : `The report says “${words}”, but no year or date from which the day could be told.`,
  );
}

function ofStated(stated: Found<string>, datelineDay?: Found<DayInWords>): ReportDate {
  const head = `Stated at the head of the report.`;
  if (!datelineDay) return { basis: 'stated', date: stated, how: head };
  const year = Number(stated.value.slice(0, 4));
  const written = isoDay({ year, ...datelineDay.value });
  const how =
    written === stated.value
      ? 'Stated at the head of the report; the dateline agrees.'
      : `${head} The dateline is of another day: “${datelineDay.words}”.`;
  return { basis: 'stated', date: stated, how };
}

function unknown(reason: string): ReportDate {
  return {
    basis: 'unknown',
    how: `${reason} Give it with --date, or write it with a dateNote that says how it was found.`,
  };
}

/** The first weekday that the report names. */
function weekdayIn({ paragraphs }: Report): Found<string> | undefined {
  for (const { text, line } of paragraphs) {
    const [words] = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.exec(text) ?? [];
    if (words !== undefined) return { value: words, line, words };
  }
  return undefined;
}
