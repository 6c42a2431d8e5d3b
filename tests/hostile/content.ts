import { stringify } from 'yaml';
import { beginnings, breakouts, oddAddresses, oddIds, wholeTexts } from './strings.ts';

/** The words that stand in every text of the records of one number. */
export interface Words {
  text: string;
  /** The same as the print of a figure, which holds one number. */
  printed: string;
  /** The address of a page. */
  address: string;
}

/** The longest text that every field takes, in UTF-16 code units. */
const longest = 200;

/** All hostile texts in few lines: behind a beginning stands as much as fits of what breaks out. */
function hostileLines(): string[] {
  const lines: string[] = [...beginnings];
  for (const text of breakouts) {
    const at = lines.findIndex((line) => line.length + 1 + text.length <= longest);
    const line = lines[at];
    if (line === undefined) lines.push(text);
    else lines[at] = `${line} ${text}`;
  }
  return [...wholeTexts, ...lines];
}

/** Words that try to break out: all of them are in each kind of text. */
export const hostileWords: readonly Words[] = hostileLines().map((text, index) => ({
  text,
  printed: printedWith(text.replace(/[\p{N}%$[\]]/gu, '').trim()),
  address: oddAddresses[index % oddAddresses.length] ?? '',
}));

/** As many words of the same lengths that try nothing. */
export const harmlessWords: readonly Words[] = hostileWords.map(({ text: { length } }, index) => {
  const letters = String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));
  const text = `Plain${letters}`.padEnd(length, 'q');
  const address = `https://plain-${index % oddAddresses.length}.example/`;
  return { text, printed: printedWith(`${text}x`), address };
});

function printedWith(text: string): string {
  return `${text} 120 tonnes`;
}

/** The id of the records of one number. */
export function idOf(number: number): string {
  return oddIds[number] ?? `record-${number}`;
}

/** The id of the person of one number: no person has the id of an organisation. */
function personIdOf(number: number): string {
  return `${idOf(number)}-person`;
}

/** Without a file of its own, a site has the settings of the project. */
const settings = {
  title: 'News',
  description: 'News of two countries.',
  licence: { name: 'CC0' },
  id: '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  names: { latin: ['vi'] },
};

/** The files of a content folder, by path, in which every text of every kind is one of the words. */
export function filesWith(words: readonly Words[]): Record<string, string> {
  const yaml = (path: string, value: unknown) => [path, stringify(value)] as const;
  const texts = words.map(({ text }) => text);
  return Object.fromEntries([
    yaml('site.yml', settings),
    yaml('sectors.yml', words.map(sector)),
    yaml('places.yml', words.map(place)),
    yaml(
      'synonyms.yml',
      texts.map((text, number) => ({
        ...{ topic: text, source: text, groups: [{ en: [`synonym ${number}`], lo: [text] }] },
      })),
    ),
    yaml('countries/la.yml', { names: texts, demonym: texts[0] }),
    yaml('countries/vn.yml', { names: texts.slice(1), demonym: texts[0] }),
    ...words.flatMap((one, number) => [
      yaml(`sources/${idOf(number)}.yml`, source(one, number)),
      yaml(`people/${personIdOf(number)}.yml`, person(one)),
      yaml(`organisations/${idOf(number)}.yml`, organisation(one)),
      yaml(`agreements/${idOf(number)}.yml`, agreement(one, number)),
      yaml(`events/${idOf(number)}.yml`, event(one, number)),
      yaml(`conflicts/${idOf(number)}.yml`, conflict(one, number)),
      yaml(`projects/${idOf(number)}.yml`, project(one, number)),
      [`briefings/${idOf(number)}.md`, document(briefing(one, number), inCode(one))],
    ]),
  ]) as Record<string, string>;
}

/** A Markdown file with frontmatter. */
export function document(fields: Record<string, unknown>, body: string): string {
  return `---\n${stringify(fields)}---\n\n${body}\n`;
}

/** Each number has days of its own, so that lists are in the same order whatever the words are. */
function dayOf(number: number, year = 2025): string {
  return new Date(Date.UTC(year, 0, number + 1)).toISOString().slice(0, 10);
}

export function sector({ text }: Words, number: number) {
  return { id: idOf(number), label: text, mediaTopics: ['04000000'] };
}

export function place({ text }: Words, number: number) {
  return { id: idOf(number), name: text, names: [`${text} place`], country: 'VN' };
}

export function source({ text, address: url }: Words, number: number) {
  const ownership = { kind: 'private', says: text, by: text, url, asOf: '2025-01-01' };
  // No two sources have one address.
  const address = number < oddAddresses.length ? url : undefined;
  return { name: text, country: 'VN', kind: 'newspaper', address, ownership };
}

export function person({ text }: Words) {
  return { name: text, names: [`${text} alias`], country: 'VN' };
}

export function organisation({ text }: Words) {
  return { name: text, names: [`${text} alias`], kind: 'company', country: 'VN' };
}

export function agreement({ text }: Words, number: number) {
  const id = idOf(number);
  return {
    title: text,
    kind: 'protocol',
    parties: ['LA', 'VN'],
    signatories: [id],
    binding: 'true',
    place: text,
    sectors: [id],
    texts: [{ id: 'text', title: text, registry: text, number: text, languages: ['vi'] }],
    history: [{ status: 'signed', date: dayOf(number), briefing: id, text: 'text', note: text }],
  };
}

export function event({ text }: Words, number: number) {
  const id = idOf(number);
  return {
    title: text,
    kind: 'signing',
    date: dayOf(number),
    place: text,
    countries: ['LA', 'VN'],
    people: [personIdOf(number)],
    outcome: text,
    organisations: [id],
  };
}

export function conflict({ text, address }: Words, number: number) {
  return {
    title: text,
    countries: ['LA', 'VN'],
    claims: [
      { says: text, by: text, briefing: idOf(number) },
      { says: text, by: text, url: address },
    ],
    why: text,
  };
}

export function project({ text, address: page }: Words, number: number) {
  const id = idOf(number);
  return {
    name: `Project ${number}`,
    names: [text],
    kind: 'railway',
    countries: ['LA', 'VN'],
    sectors: [id],
    places: [
      { name: text, latitude: '17.97', longitude: '102.6', page },
      { name: `${text} end`, latitude: '21.03', longitude: '105.85', page },
    ],
    owners: [id],
    agreements: [id],
    conflicts: [id],
    history: [{ status: 'agreed', date: dayOf(number), briefing: id, event: id, note: text }],
  };
}

export function briefing({ text, printed, address }: Words, number: number) {
  const id = idOf(number);
  const figure = {
    kind: 'volume',
    what: text,
    value: '120',
    unit: 't',
    period: '2024',
    reporter: id,
    country: 'VN',
    partner: 'LA',
    direction: 'export',
    status: 'actual',
    asPrinted: printed,
    note: text,
  };
  return {
    title: text,
    summary: text,
    date: dayOf(number),
    dateNote: text,
    source: id,
    agency: `${text} press`,
    url: address,
    dateline: text,
    countries: ['LA', 'VN'],
    mentions: ['CN'],
    sector: [id],
    event: { date: dayOf(number, 2024), kind: 'forum', place: text },
    events: [id],
    agreements: [id],
    people: [{ person: personIdOf(number), office: text }],
    organisations: [id],
    figures: [figure, { ...figure, period: dayOf(number, 2030), status: 'target' }],
    deadlines: [{ date: dayOf(number, 2031), what: text, kind: 'planned' }],
    corrections: [{ date: dayOf(number), note: text, fields: ['title'] }],
  };
}

/** A body that says the words as code, which Markdown leaves as they are. */
function inCode({ printed }: Words): string {
  return `The report prints \`\`\`\` ${printed} \`\`\`\` as a number.`;
}
