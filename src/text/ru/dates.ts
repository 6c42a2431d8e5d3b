import { formsOfMonths } from '../locale.ts';

/** How dates are put into words beyond what `Intl` knows. */
export const dates = {
  inferred: ({ date }: { date: string }) => `${date}, наш вывод`,
  /** Two days of a month, two months of a year, or two years: "5–8", "январь–март", "2025–2030". */
  span: ({ from, to }: { from: string; to: string }) => `${from}–${to}`,
  /** Any other interval: "28 мая 2025 — 3 июня 2025". */
  interval: ({ from, to }: { from: string; to: string }) => `${from}\u00a0— ${to}`,
  /** The name of a month where there is little room. */
  shortMonth: ({ month }: { month: string }) => month.slice(0, 3),
  /** A date or period in words, shortened for a chart: "янв–июл 2025", "3 окт 2025". */
  short: ({ period }: { period: string }) =>
    period.replace(/\p{L}{4,}/gu, (word) =>
      formsOfMonths().some((forms) => forms.includes(word)) ? word.slice(0, 3) : word,
    ),
  dayUnknown: 'День неизвестен.',
  onlyYear: 'Известен только год.',
};
