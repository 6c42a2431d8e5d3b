/** How dates are put into words beyond what `Intl` knows. */
export const dates = {
  inferred: ({ date }: { date: string }) => `${date}, inferred`,
  /** Two days of a month, two months of a year, or two years: "5–8", "January–March", "2025–2030". */
  span: ({ from, to }: { from: string; to: string }) => `${from}–${to}`,
  /** Any other interval: "28 May 2025 – 3 June 2025". */
  interval: ({ from, to }: { from: string; to: string }) => `${from} – ${to}`,
  /** The name of a month where there is little room. */
  shortMonth: ({ month }: { month: string }) => month.slice(0, 3),
  dayUnknown: 'The day is not known.',
  onlyYear: 'Only the year is known.',
};
