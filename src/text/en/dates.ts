import { monthNames } from '../locale.ts';

/** How dates are put into words beyond what `Intl` knows. */
export const dates = {
  inferred: ({ date }: { date: string }) => `${date}, inferred`,
  /** Two days of a month, two months of a year, or two years: "5–8", "January–March", "2025–2030". */
  span: ({ from, to }: { from: string; to: string }) => `${from}–${to}`,
  /** Any other interval: "28 May 2025 – 3 June 2025". */
  interval: ({ from, to }: { from: string; to: string }) => `${from} – ${to}`,
  /** The name of a month where there is little room. */
  shortMonth: ({ month }: { month: string }) => month.slice(0, 3),
  /** A date or period in words, shortened for a chart: "Jan–Jul 2025", "3 Oct 2025". */
  short: ({ period }: { period: string }) =>
    period.replace(/\p{L}{4,}/gu, (word) =>
      monthNames().includes(word) ? word.slice(0, 3) : word,
    ),
  dayUnknown: 'The day is not known.',
  onlyYear: 'Only the year is known.',
};
