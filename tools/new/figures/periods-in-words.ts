import { periodForms } from './period-forms.ts';
import { reportClock } from './report-clock.ts';

/** Words that say when, where they stand in a sentence. */
export interface PeriodInWords {
  start: number;
  end: number;
  words: string;
  /** An EDTF date or interval; absent where it is not known. */
  period?: string;
  /** Why the period is not known, in a sentence. */
  unknown?: string;
  /** A year before another period, whichever that is: "a year earlier". */
  yearBefore?: true;
  /** With which something is compared: "from 2023". */
  compared?: true;
  /** The word for up to then, rather than in it: "by" 2030, "as of" June 30. */
  until?: string;
}

const comparison =
  /\b(?:compared (?:to|with)|from|over|against|versus|than|relative to|on)\s+(?:(?:that|those|figures?|the figures?|the level) (?:of|in|for)\s+|in\s+)?$/i;
/** What no comparison is made with: days, and spans with both their ends. */
const ownTime = /\bto\b|[-–—]|[A-Z][a-z]+ \d{1,2}\b|\d{1,2} [A-Z]|day$/;
const since = /\b[Ss]ince\b[^,;]*$/;
const limit = /\b(by|until|as of|as at|up to|to|before)\s*(?:the\s+)?(?:early |late |mid-)?$/i;

/**
 * The words of a sentence that say when, in their order.
 *
 * @param published the report's EDTF date; absent where unknown.
 * @param ahead whether the sentence looks ahead.
 */
export function periodsIn(sentence: string, published?: string, ahead = false): PeriodInWords[] {
  const clock = reportClock(published, ahead);
  const found: PeriodInWords[] = [];
  for (const [form, read] of periodForms) {
    for (const match of sentence.matchAll(form)) {
      const [words] = match;
      const start = match.index;
      const end = start + words.length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const before = sentence.slice(0, start);
      found.push({
        start,
        end,
        words,
        ...read(clock, match.groups ?? {}, words),
        ...(since.test(before) && { period: undefined, unknown: 'It is counted since then.' }),
        ...(comparison.test(before) && !ownTime.test(words) && { compared: true as const }),
        until: limit.exec(before)?.[1]?.toLowerCase(),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
