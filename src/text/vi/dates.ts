const monthWord = /^tháng /i;

/** How dates are put into words beyond what `Intl` knows. */
export const dates = {
  inferred: ({ date }: { date: string }) => `${date}, suy luận`,
  /** Two days of a month, two months of a year, or two years: "5–8", "tháng 1–3", "2025–2030". */
  span: ({ from, to }: { from: string; to: string }) =>
    monthWord.test(from) && monthWord.test(to)
      ? `tháng ${from.replace(monthWord, '')}–${to.replace(monthWord, '')}`
      : `${from}–${to}`,
  interval: ({ from, to }: { from: string; to: string }) => `${from} – ${to}`,
  /** The name of a month where there is little room. */
  shortMonth: ({ month }: { month: string }) => month.replace(monthWord, 'T'),
  /** A date or period in words, shortened for a chart: "tháng 1–7/2025", "3/10/2025". */
  short: ({ period }: { period: string }) =>
    period
      .replace(/(\d) tháng (\d+) năm (\d+)/g, '$1/$2/$3')
      .replace(/tháng ([\d–]+) năm (\d+)/gi, 'tháng $1/$2'),
  dayUnknown: 'Không rõ ngày.',
  onlyYear: 'Chỉ biết năm.',
};
