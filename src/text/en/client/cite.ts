/** A note on a briefing in bibliographies, without a full stop at the end. */
export const summarised = (report: {
  source: string;
  agency?: string | undefined;
  date: string;
}) =>
  report.agency === undefined
    ? `Summarises a report published by ${report.source} (${report.date})`
    : `Summarises a report by ${report.agency}, published by ${report.source} (${report.date})`;
