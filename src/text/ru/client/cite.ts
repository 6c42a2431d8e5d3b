/** A note on a briefing in bibliographies, without a full stop at the end. */
export const summarised = (report: {
  source: string;
  agency?: string | undefined;
  date: string;
}) =>
  report.agency === undefined
    ? `Сводка по сообщению: ${report.source} (${report.date})`
    : `Сводка по сообщению: ${report.agency}, опубликовано: ${report.source} (${report.date})`;
