/** The words of citations. */
export const cite = {
  briefing: 'Cite this briefing',
  figure: 'Cite a figure',
  agreement: 'Cite this agreement',
  /** What is cited, with the year in which it was published. */
  plain: (cited: {
    author: string;
    year?: string | undefined;
    title: string;
    note: string;
    url: string;
  }) => `${cited.author} (${cited.year ?? 'n.d.'}): “${cited.title}”. ${cited.note}. ${cited.url}`,

  // Notes, without a full stop at the end.
  report: ({ source, date, site }: { source: string; date: string; site: string }) =>
    `Report published by ${source}, ${date}; summarised by ${site} under this title`,
  fromPage: ({ host, site }: { host: string; site: string }) =>
    `From ${host}, cited by ${site}; not in the report`,
  /** Of our calculation, with the note on the report. */
  calculated: ({ publisher, report }: { publisher: string; report: string }) =>
    `Calculated by ${publisher}, not in the report. ${report}`,
  agreementNote: ({ kind, date, site }: { kind: string; date: string; site: string }) =>
    `${kind} (${date}), summarised by ${site}`,
  latestReport: ({ agreement, date }: { agreement: string; date: string }) =>
    `${agreement}; latest report ${date}`,
  noReportUpTo: ({ agreement, date }: { agreement: string; date: string }) =>
    `${agreement}; no report in this archive up to ${date}`,
};
