/** What readers cite, in a form that scripts in the browser use, too. */
export interface Citable {
  /** The key in bibliographies: unique in the site, of ASCII letters, digits and hyphens. */
  key: string;
  title: string;
  /** An organisation; absent where the page has no author. */
  author?: string | undefined;
  /** The EDTF date on which it was published or last changed; absent where we do not know it. */
  date?: string | undefined;
  /** The name of the web site. */
  site: string;
  /** BCP 47. */
  language: string;
  summary?: string | undefined;
  /** A note on it, without a full stop. */
  note: string;
  /** Absolute. */
  url: string;
}

/** The files of bibliographies: their name for readers, their ending, their media type, and their text. */
export const citationFormats = {
  bibtex: { name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex', write: bibtex },
  ris: { name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems', write: ris },
  csl: {
    name: 'CSL-JSON',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
};

// The macros of BibTeX.
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Returns entries for BibTeX and biber, in UTF-8. */
export function bibtex(citables: readonly Citable[]): string {
  const entries = citables.map(({ key, title, author, date, site, note, url }) => {
    const [year, month] = partsOf(date);
    const fields = [
      ['title', `{{${escapedForTex(title)}}}`],
      ['author', author && `{{${escapedForTex(author)}}}`],
      // biber reads the day from `date`, BibTeX has only the others.
      ['date', year && `{${partsOf(date).join('-')}}`],
      ['year', year && `{${year}}`],
      ['month', month && months[Number(month) - 1]],
      ['organization', `{${escapedForTex(site)}}`],
      ['note', `{${escapedForTex(note)}}`],
      ['url', `{${url}}`],
    ];
    const lines = fields.flatMap(([name, value]) => (value ? `  ${name ?? ''} = ${value},` : []));
    return `@online{${key},\n${lines.join('\n')}\n}`;
  });
  return entries.join('\n\n');
}

/** Returns records in the RIS format, of pages on a web site (T2). */
export function ris(citables: readonly Citable[]): string {
  const records = citables.map(({ key, title, author, date, site, language, ...rest }) => {
    const [year, month = '', day = ''] = partsOf(date);
    const fields = [
      ['TY', 'ELEC'],
      ['ID', key],
      ['TI', title],
      ['AU', author],
      ['T2', site],
      ['PY', year],
      ['DA', year && `${year}/${month}/${day}/`],
      ['LA', language],
      ['AB', rest.summary],
      ['N1', rest.note],
      ['UR', rest.url],
    ];
    const lines = fields.flatMap(([tag, value]) => (value ? `${tag ?? ''}  - ${value}\n` : []));
    return `${lines.join('')}ER  - `;
  });
  return records.join('\n');
}

/** Returns items in the format of the Citation Style Language. */
export function cslJson(citables: readonly Citable[]): string {
  const items = citables.map(({ key, title, author, date, site, language, ...rest }) => ({
    id: key,
    type: 'webpage',
    title,
    author: author && [{ literal: author }],
    'container-title': site,
    issued: date && { 'date-parts': [partsOf(date).map(Number)] },
    language,
    abstract: rest.summary,
    note: rest.note,
    URL: rest.url,
  }));
  return JSON.stringify(items, undefined, 2);
}

/** Returns what one record of `ris` says. */
export function readRis(record: string): Citable {
  const lines = Array.from(record.matchAll(/^(\w\w) {2}- (.+)$/gm), ([, ...line]) => line);
  const { ID, TI, AU, T2, DA, LA, AB, N1, UR } = Object.fromEntries(lines) as Record<
    string,
    string
  >;
  return {
    key: ID ?? '',
    title: TI ?? '',
    author: AU,
    date: DA?.replace(/\/+$/, '').replaceAll('/', '-'),
    site: T2 ?? '',
    language: LA ?? '',
    summary: AB,
    note: N1 ?? '',
    url: UR ?? '',
  };
}

/** Returns the year, month and day of an EDTF date as far as they are known, without its qualifier. */
function partsOf(date: string | undefined): string[] {
  return date?.replace(/[~?]$/, '').split('-') ?? [];
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
