import { z } from 'zod';
import { addIssue, firstIssueOf } from './schema-issue.ts';
import { dayNumber, dayOfNumber } from './day-number.ts';
import { EdtfDate } from './edtf-date.ts';
import { chronologicalKey, edtfForm, firstDay, lastDay } from './partial-date.ts';
import { memoised } from './memoise.ts';
import { didYouMean } from './nearest.ts';
import { emptyIssue, quoted } from './text.ts';

const dateForm = edtfForm.source.slice(1, -1);

/**
 * A date, or the interval between two: "2024", "2025-01/2025-06". EDTF level 0
 * (https://www.loc.gov/standards/datetime/), both ends included and known.
 */
export const Period: z.ZodString = z
  .string()
  .meta({ pattern: `^${dateForm}(?:/${dateForm})?$` })
  .check((context) => {
    const ends = context.value.split('/');
    if (context.value === '') return addIssue(context, emptyIssue);
    if (ends.length > 2) {
      return addIssue(context, {
        rule: 'edtf-date',
        message: `{key}: an interval has two ends, as in "2025-01/2025-06".`,
      });
    }
    if (ends.length === 2 && ends.some((end) => end === '' || end === '..')) {
      return addIssue(context, {
        rule: 'edtf-date',
        message: `{key}: an interval has two ends, as in "2025-01/2025-06"; write both ends, or leave it out.`,
      });
    }
    const [from = '', to = '', more] = withoutQuarter(context.value).split(
      /\s*[–—]\s*|\s+(?:-|to|until)\s+|(?<=^\d{4})-(?=\d{4}$)/,
    );
    const meant = `${from}/${to}`;
    if (more === undefined && to !== '' && firstIssueOf(Period, meant) === undefined) {
      return addIssue(context, {
        rule: 'edtf-date',
        message: `${quoted(context.value)} is not a date. An interval is written with "/".${didYouMean(meant)}`,
      });
    }
    for (const end of ends) {
      const issue = firstIssueOf(EdtfDate, end);
      if (!issue) continue;
      if (issue.rule === 'edtf-date') issue.message += ' An interval is written "2025-01/2025-06".';
      return addIssue(context, issue);
    }
    const { first, last } = endsOf(context.value);
    if (first > last) {
      addIssue(context, {
        rule: 'possible-period',
        message: `"${context.value}" ends before it begins; write the earlier date first.`,
      });
    }
  });

/** Returns an interval for a quarter, "2025-Q1" or "Q1 2025"; any other text as it is. */
function withoutQuarter(text: string): string {
  const [, first, year = '', last] =
    /^(?:Q([1-4])[ -])?(\d{4})(?:[ -]?Q([1-4]))?$/i.exec(text) ?? [];
  const quarter = Number(first ?? last);
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  return quarter > 0 ? `${month(quarter * 3 - 2)} – ${month(quarter * 3)}` : text;
}

/** Returns the first and the last day of a period, ISO 8601. */
export function endsOf(period: string): { first: string; last: string } {
  const [from = '', to = from] = period.split('/');
  return { first: firstDay(from), last: lastDay(to) };
}

export function datesOf(period: string): [from: string, to?: string] {
  const [from = '', to] = period.split('/');
  return to === undefined ? [from] : [from, to];
}

/** Returns a key that sorts by time: by the end of the period, then by its beginning. */
export const periodKey = memoised((period) => {
  const [from, to = from] = datesOf(period);
  return `${lastDay(to)}/${chronologicalKey(from)}`;
});

/** The length of a period; only periods of one length may share an axis. */
type Span = 'year' | 'month' | 'day' | `${number} months` | `${number} days`;

/** Returns the length of a period: "2025-01/2025-06" is "6 months", "2025-01/2025-12" a "year". */
export const spanOf = memoised((period): Span => {
  const { first, last } = endsOf(period);
  const length = dayNumber(last) + 1 - dayNumber(first);
  const [start, end] = [new Date(first), new Date(dayOfNumber(dayNumber(last) + 1))];
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  const whole = end.getUTCDate() === 1 && start.getUTCDate() === 1;
  if (whole && months === 12) return 'year';
  if (whole) return months === 1 ? 'month' : `${months} months`;
  return length === 1 ? 'day' : `${length} days`;
});
