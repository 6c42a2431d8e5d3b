/** A note on a briefing in bibliographies, without a full stop at the end. */
export const summarised = (report: {
  source: string;
  agency?: string | undefined;
  date: string;
}) =>
  report.agency === undefined
    ? `Tóm lược tin gốc do ${report.source} đăng (${report.date})`
    : `Tóm lược tin gốc của ${report.agency}, do ${report.source} đăng (${report.date})`;
