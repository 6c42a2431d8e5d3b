import { summarised } from './client/cite.ts';

/** The words of citations. */
export const cite = {
  briefing: 'Cite this briefing',
  figure: 'Cite a figure',
  agreement: 'Cite this agreement',
  project: 'Cite this project',
  dossier: 'Cite this dossier',
  file: ({ format }: { format: string }) => `${format} file`,
  /** What is cited, with the year in which it was published or last changed. */
  plain: (cited: {
    author?: string | undefined;
    year?: string | undefined;
    title: string;
    site: string;
    note: string;
    url: string;
  }) => {
    const { author, year = 'n.d.', site, note, url } = cited;
    const title = `“${cited.title}”`;
    return [
      author === undefined ? `${title} (${year})` : `${author} (${year}): ${title}`,
      ...(author === site ? [] : [site]),
      note,
      url,
    ].join('. ');
  },

  // Notes, without a full stop at the end.
  /** Of a briefing. */
  summarised,
  /** Of a figure. */
  report: ({ source, date, site }: { source: string; date: string; site: string }) =>
    `Report published by ${source}, ${date}; summarised by ${site}`,
  fromPage: ({ host, site }: { host: string; site: string }) =>
    `From ${host}, cited by ${site}; not in the report`,
  /** Of our calculation, with the note on the report. */
  calculated: ({ publisher, report }: { publisher: string; report: string }) =>
    `Calculated by ${publisher}, not in the report. ${report}`,
  agreementNote: ({ kind, parties, date }: { kind: string; parties: string; date: string }) =>
    `${kind} between ${parties} (${date})`,
  projectNote: ({ project, status, date }: { project: string; status: string; date: string }) =>
    `${project}. Status: ${status}, ${date}`,
  dossierNote: ({ pair }: { pair: string }) => `Dossier on ${pair} relations`,
  /** With the note on what the page is about. */
  latestReport: ({ of, date }: { of: string; date: string }) => `${of}; latest report ${date}`,
  noReportUpTo: ({ of, date }: { of: string; date: string }) =>
    `${of}; no report in this archive up to ${date}`,
};
