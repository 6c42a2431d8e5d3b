import { siteTitle } from '../../site/settings.ts';
import { dateInWords } from '../../format/date.ts';

/** A page or figure that readers cite. */
export interface Citable {
  /** The key in bibliographies: unique in the site, of ASCII letters, digits and hyphens. */
  key: string;
  title: string;
  /** Absolute. */
  url: string;
  /** The EDTF date of its source. */
  date: string;
  /** Its source: "Briefing on a report by Việt Nam News". */
  note: string;
}

/** Returns a citation as a sentence. */
export function plainCitation({ title, url, date, note }: Citable): string {
  return `“${title}”. ${siteTitle}. ${note}, ${dateInWords(date)}. ${url}`;
}

/** Returns an entry for BibTeX and biber, in UTF-8. */
export function bibtex({ key, title, url, date, note }: Citable): string {
  const fields = [
    ['title', `{${escapedForTex(title)}}`],
    ['author', `{${siteTitle}}`],
    ['year', date.slice(0, 4)],
    ['note', escapedForTex(`${note}, ${dateInWords(date)}`)],
    ['url', url],
  ];
  const lines = fields.map(([name, value]) => `  ${name ?? ''} = {${value ?? ''}},`);
  return `@misc{${key},\n${lines.join('\n')}\n}`;
}

/** Returns a record in the RIS format. */
export function ris({ title, url, date, note }: Citable): string {
  const fields = [
    ['TY', 'ELEC'],
    ['TI', title],
    ['AU', siteTitle],
    ['PY', date.slice(0, 4)],
    ['N1', `${note}, ${dateInWords(date)}`],
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
