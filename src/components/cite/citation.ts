import { dateInWords, machineDate } from '../../format/date.ts';
import { figureInWords } from '../../format/figure.ts';
import type { AgreementWithStatus } from '../../model/agreement-status.ts';
import type { PublishedBriefing } from '../../model/archive.ts';
import { attributionOf, namesOfAttribution, type Names } from '../../model/attribution.ts';
import { monthNames } from '../../model/month-names.ts';
import { partyName } from '../../site/party-name.ts';
import type { PlacedFigure } from '../../model/placed-figure.ts';
import type { Source } from '../../model/source.ts';
import { programName } from '../../model/site-settings.ts';
import { publisherName, settings } from '../../site/settings.ts';
import { absoluteUrl, agreementUrl, briefingUrl } from '../../site/urls.ts';
import { formatList } from '../../text/locale.ts';
import { text } from '../../text/text.ts';

/** What readers cite of this site. */
export interface Citable {
  /** The key in bibliographies: unique in the site, of ASCII letters, digits and hyphens. */
  key: string;
  title: string;
  /** An organisation. */
  author: string;
  /** The EDTF date of what the author published; absent where we do not know it. */
  date?: string | undefined;
  /** What that is, of when, and what this site did with it. */
  note: string;
  /** Absolute. */
  url: string;
}

/**
 * Returns the report that a briefing summarises, by its author and of its year, as a briefing has no
 * date of its own. Only the title is ours, and so is the address.
 */
export function reportCitation(
  { slug, title, date, source, agency }: PublishedBriefing,
  sources: ReadonlyMap<string, Source>,
  site: URL | undefined,
): Citable {
  const nameOf = (id: string) => sources.get(id)?.name ?? id;
  return {
    key: `${programName(settings())}-${slug}`,
    title,
    author: nameOf(agency ?? source),
    date,
    note: text.cite.report({
      source: text.people.inSentence(nameOf(source)),
      date: dateInWords(date),
      site: settings().title,
    }),
    url: absoluteUrl(briefingUrl(slug), site),
  };
}

/**
 * Returns a figure in the report that prints it, or on the page that gives it where that is not the
 * report. What we calculated from the report is ours.
 */
export function figureCitation(figure: PlacedFigure, names: Names, site: URL | undefined): Citable {
  const { anchor, briefing, derived, page } = figure;
  const report = reportCitation(briefing, names.sources, site);
  return {
    ...report,
    key: `${report.key}-${anchor}`,
    title: figureInWords(figure),
    url: `${report.url}#${anchor}`,
    ...(page !== undefined && {
      author: formatList(namesOfAttribution(attributionOf(figure), names)),
      date: undefined,
      note: text.cite.fromPage({ host: new URL(page).host, site: settings().title }),
      url: page,
    }),
    ...(derived && {
      author: publisherName(),
      note: text.cite.calculated({ publisher: publisherName(), report: report.note }),
    }),
  };
}

/**
 * Returns an agreement by its parties and of the year in which it was signed, or else of its first
 * step, as our page summarises it.
 */
export function agreementCitation(current: AgreementWithStatus, site: URL | undefined): Citable {
  const { id, agreement, step, signed } = current;
  const { title, kind, parties, history } = agreement;
  const { date } = signed ?? history[0] ?? step;
  const note = text.cite.agreementNote({
    kind: text.kinds.agreement[kind],
    date: dateInWords(date),
    site: settings().title,
  });
  return {
    key: `${programName(settings())}-agreement-${id}`,
    title,
    author: formatList(parties.map(partyName)),
    date,
    note: withLatestReport(note, current),
    url: absoluteUrl(agreementUrl(id), site),
  };
}

/** Adds to a note on an agreement of when the latest report is, or until when there is none. */
function withLatestReport(
  agreement: string,
  { lastReported, unreported }: AgreementWithStatus,
): string {
  const { latestReport, noReportUpTo } = text.cite;
  if (lastReported) return latestReport({ agreement, date: dateInWords(lastReported) });
  const newest = unreported?.newest;
  return newest ? noReportUpTo({ agreement, date: dateInWords(newest) }) : agreement;
}

/** Returns a citation as a line. */
export function plainCitation({ title, author, date, note, url }: Citable): string {
  return text.cite.plain({ author, year: date?.slice(0, 4), title, note, url });
}

/** Returns an entry for BibTeX and biber, in UTF-8. */
export function bibtex({ key, title, author, date, note, url }: Citable): string {
  const [year, month] = date === undefined ? [] : machineDate(date).split('-');
  const fields = [
    ['title', `{{${escapedForTex(title)}}}`],
    ['author', `{{${escapedForTex(author)}}}`],
    ...(year ? [['year', `{${year}}`]] : []),
    // The months are macros of BibTeX.
    ...(month ? [['month', (monthNames[Number(month) - 1] ?? '').slice(0, 3).toLowerCase()]] : []),
    ['note', `{${escapedForTex(note)}}`],
    ['url', `{${url}}`],
  ];
  const lines = fields.map(([name, value]) => `  ${name ?? ''} = ${value ?? ''},`);
  return `@misc{${key},\n${lines.join('\n')}\n}`;
}

/** Returns a record in the RIS format, of a page on this web site (T2). */
export function ris({ title, author, date, note, url }: Citable): string {
  const [year, month = '', day = ''] = date === undefined ? [] : machineDate(date).split('-');
  const fields = [
    ['TY', 'ELEC'],
    ['TI', title],
    ['AU', author],
    ['T2', settings().title],
    ...(year
      ? [
          ['PY', year],
          ['DA', `${year}/${month}/${day}/`],
        ]
      : []),
    ['N1', note],
    ['UR', url],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag ?? ''}  - ${value ?? ''}`).join('\n');
}

const texCharacters: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts escaped braces as well, so that a single one would end the field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

function escapedForTex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => texCharacters[sign] ?? `\\${sign}`);
}
