import { siteTitle } from '../../site/settings.ts';
import { dateInWords } from '../../format/date.ts';

/** Something that readers cite. */
export interface Citable {
  /** Unique over the site, of ASCII letters, digits and hyphens: the key in bibliographies. */
  key: string;
  title: string;
  /** Absolute. */
  url: string;
  /** The EDTF date of what it rests on. */
  date: string;
  /** What it rests on: "Briefing on a report by Việt Nam News". */
  note: string;
}

/** A citation as a sentence. */
export function plainCitation({ title, url, date, note }: Citable): string {
  return `“${title}”. ${siteTitle}. ${note}, ${dateInWords(date)}. ${url}`;
}

/** An entry for BibTeX and biber, UTF-8. */
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

/** A record in the RIS format; values hold no line breaks. */
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
  // BibTeX counts braces behind a backslash, too, so that a single one would end the field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

function escapedForTex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => texCharacters[sign] ?? `\\${sign}`);
}
