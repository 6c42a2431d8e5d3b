import { summarised } from './client/cite.ts';

/** The words of citations. */
export const cite = {
  briefing: 'Цитировать эту сводку',
  figure: 'Цитировать показатель',
  agreement: 'Цитировать это соглашение',
  project: 'Цитировать этот проект',
  dossier: 'Цитировать это досье',
  file: ({ format }: { format: string }) => `Файл ${format}`,
  /** What is cited, with the year in which it was published or last changed. */
  plain: (cited: {
    author?: string | undefined;
    year?: string | undefined;
    title: string;
    site: string;
    note: string;
    url: string;
  }) => {
    const { author, year = 'б.\u00a0г.', site, note, url } = cited;
    const title = `«${cited.title}»`;
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
    `Сообщение: ${source}, ${date}; сводка: ${site}`,
  fromPage: ({ host, site }: { host: string; site: string }) =>
    `Страница: ${host}, приводится по: ${site}; в сообщении отсутствует`,
  /** Of our calculation, with the note on the report. */
  calculated: ({ publisher, report }: { publisher: string; report: string }) =>
    `Расчёт: ${publisher}, в сообщении отсутствует. ${report}`,
  agreementNote: ({ kind, parties, date }: { kind: string; parties: string; date: string }) =>
    `${kind}; стороны: ${parties} (${date})`,
  projectNote: ({ project, status, date }: { project: string; status: string; date: string }) =>
    `${project}. Статус: ${status}, ${date}`,
  dossierNote: ({ pair }: { pair: string }) => `Досье по отношениям ${pair}`,
  /** With the note on what the page is about. */
  latestReport: ({ of, date }: { of: string; date: string }) =>
    `${of}; последнее сообщение: ${date}`,
  noReportUpTo: ({ of, date }: { of: string; date: string }) =>
    `${of}; сообщений в этом архиве нет (на ${date})`,
};
