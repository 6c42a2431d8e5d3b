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
  dayUnknown: 'Không rõ ngày.',
  onlyYear: 'Chỉ biết năm.',
};
