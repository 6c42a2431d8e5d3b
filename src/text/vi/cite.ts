import { summarised } from './client/cite.ts';

/** The words of citations. */
export const cite = {
  briefing: 'Trích dẫn bản tóm lược này',
  figure: 'Trích dẫn một số liệu',
  agreement: 'Trích dẫn thỏa thuận này',
  project: 'Trích dẫn dự án này',
  dossier: 'Trích dẫn hồ sơ này',
  file: ({ format }: { format: string }) => `Tệp ${format}`,
  /** What is cited, with the year in which it was published or last changed. */
  plain: (cited: {
    author?: string | undefined;
    year?: string | undefined;
    title: string;
    site: string;
    note: string;
    url: string;
  }) => {
    const { author, year = 'không rõ năm', site, note, url } = cited;
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
    `Tin gốc do ${source} đăng, ${date}; ${site} tóm lược`,
  fromPage: ({ host, site }: { host: string; site: string }) =>
    `Theo ${host}, do ${site} dẫn; không có trong tin gốc`,
  /** Of our calculation, with the note on the report. */
  calculated: ({ publisher, report }: { publisher: string; report: string }) =>
    `Do ${publisher} tính, không có trong tin gốc. ${report}`,
  agreementNote: ({ kind, parties, date }: { kind: string; parties: string; date: string }) =>
    `${kind} giữa ${parties} (${date})`,
  projectNote: ({ project, status, date }: { project: string; status: string; date: string }) =>
    `${project}. Tình trạng: ${status}, ${date}`,
  dossierNote: ({ pair }: { pair: string }) => `Hồ sơ về quan hệ ${pair}`,
  /** With the note on what the page is about. */
  latestReport: ({ of, date }: { of: string; date: string }) => `${of}; tin gốc mới nhất: ${date}`,
  noReportUpTo: ({ of, date }: { of: string; date: string }) =>
    `${of}; không có tin gốc trong kho lưu trữ này, tính đến ${date}`,
};
