import { tokensIn } from '../../../src/words/tokens.ts';
import { blocksIn } from './blocks.ts';
import { isCaption } from './caption.ts';
import { creditAtEnd } from './credit.ts';
import { datelineOf } from './dateline.ts';
import type { DayInWords } from './day-in-words.ts';
import { headDate } from './head-date.ts';
import { RefusedReport } from './refused-report.ts';
import type { Found, Paragraph } from '../report.ts';

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
  const reading = new Reading(known);
  for (const block of blocksIn(text)) reading.take(block);
  return reading.whole();
}

/** What is left out as the page's own, though it may be the report's. */
export const afterCredit = 'a line after the credit';

/** In characters: what is longer after a credit is no remark of the page. */
const shortestStory = 200;

const byline = /^(?:By|by|Story by|Written by|Reported by) \p{Lu}[^.]{2,60}$/u;

/** Xinhua's word for the end of a report. */
const endMark = /\s*\bEnditem\.?$/;

/** A report that is taken apart block by block. */
class Reading {
  readonly #report: Report = { paragraphs: [], stated: [], credits: [], leftOut: [] };
  readonly #known: KnownMarks;
  /** The paragraphs that were told, by their words alone. */
  readonly #told = new Set<string>();
  /** Whether a credit has stood behind the last words. */
  #hasEnded = false;

  constructor(known: KnownMarks) {
    this.#known = known;
  }

  take({ text: block, line }: Paragraph): void {
    if (isCaption(block)) {
      this.#leaveOut('a caption', { text: block, line });
      return;
    }
    const unheaded = this.#withoutHead({ text: block, line });
    const undated = this.#withoutDateline(unheaded);
    const credit = creditAtEnd(undated.text, this.#known.isSource);
    const { text } = undated;
    const told = text
      .slice(0, text.length - (credit?.length ?? 0))
      .replace(endMark, '')
      .trimEnd();
    if (told !== '') this.#tell({ text: told, line });
    if (!credit) return;
    const { names, words } = credit;
    this.#report.credits.push(...names.map((value) => ({ value, line, words })));
    this.#hasEnded = this.#hasBegun();
  }

  /** The report without its headline, which it says again. */
  whole(): Report {
    const { paragraphs, leftOut } = this.#report;
    if (paragraphs.length === 0) {
      throw new RefusedReport(
        'There is no text in it but a date, a dateline or a credit; give the whole report.',
      );
    }
    const begins = paragraphs.findIndex(({ text }) => !isHeadline(text));
    const headlines = paragraphs.slice(0, Math.max(begins, 0));
    return {
      ...this.#report,
      paragraphs: paragraphs.slice(headlines.length),
      leftOut: [
        ...headlines.map(({ text, line }) => ({ value: 'a headline', line, words: text })),
        ...leftOut,
      ],
    };
  }

  #withoutHead({ text, line }: Paragraph): Paragraph {
    const head = headDate(text);
    if (!head) return { text, line };
    if (this.#hasBegun()) throw another(line, head.words);
    this.#report.stated.push({ value: head.day, line, words: head.words });
    return { text: text.slice(head.length), line };
  }

  #withoutDateline({ text, line }: Paragraph): Paragraph {
    const dateline = datelineOf(text, this.#known.isPlace, this.#known.isSource);
    if (!dateline) return { text, line };
    const { place, day, credits, length } = dateline;
    const words = text.slice(0, length).trim();
    const report = this.#report;
    if (this.#hasBegun() || report.dateline || report.datelineDay) throw another(line, words);
    if (place !== undefined) report.dateline = { value: place, line, words };
    if (day) report.datelineDay = { value: day, line, words };
    report.credits.push(...credits.map((value) => ({ value, line, words })));
    return { text: text.slice(length), line };
  }

  #tell(paragraph: Paragraph): void {
    const { text, line } = paragraph;
    const words = tokensIn(text).map((token) => token.text);
    const isTold = this.#told.has(words.join(' '));
    this.#told.add(words.join(' '));
    if (byline.test(text)) this.#leaveOut('a byline', paragraph);
    else if (isTold) this.#leaveOut('a paragraph that stands above already', paragraph);
    else if (!this.#hasEnded) this.#report.paragraphs.push(paragraph);
    else if (text.length < shortestStory) this.#leaveOut(afterCredit, paragraph);
    else throw another(line, text);
  }

  #leaveOut(what: string, { text, line }: Paragraph): void {
    this.#report.leftOut.push({ value: what, line, words: text });
  }

  /** Whether more than headlines has been told. */
  #hasBegun(): boolean {
    return this.#hasEnded || this.#report.paragraphs.some(({ text }) => !isHeadline(text));
  }
}

function isHeadline(text: string): boolean {
  return text.length < 160 && !/[.!?:”"]$/.test(text);
}

function another(line: number, words: string): RefusedReport {
  const begins = words.length > 40 ? `${words.slice(0, 40).trimEnd()}…` : words;
  return new RefusedReport(
    `Line ${line}, “${begins}”, begins another report; put each in a file of its own.`,
  );
}
