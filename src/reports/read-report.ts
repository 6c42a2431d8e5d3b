import { tokensIn } from '../words/tokens.ts';
import { blocksIn } from './blocks.ts';
import { isCaption } from './caption.ts';
import { creditAtEnd } from './credit.ts';
import { datelineOf } from './dateline.ts';
import type { DayInWords } from './day-in-words.ts';
import { headDate } from './head-date.ts';
import { RefusedReport } from './refused-report.ts';
import type { Found, Paragraph } from './report.ts';

/** A report taken apart: what the agency wrote, and the marks of the wire around it. */
export interface Report {
  /** What it tells, each paragraph once. */
  paragraphs: Paragraph[];
  /** The days at its head, ISO 8601: "date 2026-02-05". */
  stated: Found<string>[];
  /** The place in its dateline. */
  dateline?: Found<string>;
  /** The day in its dateline. */
  datelineDay?: Found<DayInWords>;
  /** Whom it credits, as printed, in that order. */
  credits: Found<string>[];
  /** What was left out, and what it is: "a caption". */
  leftOut: Found<string>[];
}

/** What must be known to take a report apart. */
export interface KnownMarks {
  /** Whether a name is that of a known place, in any spelling. */
  isPlace: (name: string) => boolean;
  /** Whether a name is that of a known source. */
  isSource: (name: string) => boolean;
}

/**
 * Takes a report apart.
 *
 * @param text with lines that end in "\n".
 * @throws {RefusedReport} where it holds two reports, or nothing but marks.
 */
export function readReport(text: string, known: KnownMarks): Report {
  const report: Report = { paragraphs: [], stated: [], credits: [], leftOut: [] };
  const told = new Set<string>();
  let ended: Found<string> | undefined;
  for (const { text: block, line } of blocksIn(text)) {
    const leave = (what: string, words: string) =>
      report.leftOut.push({ value: what, line, words });
    let rest = block;
    const head = headDate(rest);
    if (head) {
      if (report.paragraphs.length > 0) throw another(line, head.words);
      report.stated.push({ value: head.day, line, words: head.words });
      rest = rest.slice(head.length);
    }
    const dateline = datelineOf(rest, known.isPlace, known.isSource);
    if (dateline) {
      const words = rest.slice(0, dateline.length).trim();
      if (report.dateline || report.datelineDay || ended) throw another(line, words);
      if (report.paragraphs.length === 0) {
        const { place, day, credits } = dateline;
        if (place !== undefined) report.dateline = { value: place, line, words };
        if (day) report.datelineDay = { value: day, line, words };
        report.credits.push(...credits.map((value) => ({ value, line, words })));
        rest = rest.slice(dateline.length);
      }
    }
    const credit = creditAtEnd(rest, known.isSource);
    if (credit) rest = rest.slice(0, rest.length - credit.length).trimEnd();
    if (isCaption(block)) leave('a caption', block);
    else if (byline.test(rest)) leave('a byline', rest);
    else if (rest !== '') {
      const sameWords = tokensIn(rest)
        .map(({ text }) => text)
        .join(' ');
      if (told.has(sameWords)) leave('a paragraph that stands above already', rest);
      else if (ended && rest.length >= shortestStory) throw another(line, rest);
      else if (ended) leave('a line after the credit', rest);
      else report.paragraphs.push({ text: rest, line });
      told.add(sameWords);
    }
    if (credit && !isCaption(block)) {
      report.credits.push(...credit.names.map((value) => ({ value, line, words: credit.words })));
      if (report.paragraphs.length > 0) ended = { value: '', line, words: credit.words };
    }
  }
  return withoutHeadline(report);
}

/** In characters: what is longer after a credit is no remark of the page. */
const shortestStory = 200;

const byline = /^(?:By|by|Story by|Written by|Reported by) \p{Lu}[^.]{2,60}$/u;

/** A headline above the dateline is not the report's text, which says it again. */
function withoutHeadline(report: Report): Report {
  const [first, second] = report.paragraphs;
  if (!first)
    throw new RefusedReport(
      'There is no text in it but a date, a dateline or a credit; give the whole report.',
    );
  const isHeadline = second && first.text.length < 160 && !/[.!?:”"]$/.test(first.text);
  if (!isHeadline) return report;
  return {
    ...report,
    paragraphs: report.paragraphs.slice(1),
    leftOut: [{ value: 'a headline', line: first.line, words: first.text }, ...report.leftOut],
  };
}

function another(line: number, words: string): RefusedReport {
  const begins = words.length > 40 ? `${words.slice(0, 40).trimEnd()}…` : words;
  return new RefusedReport(
    `Line ${line}, “${begins}”, begins another report; put each in a file of its own.`,
  );
}
