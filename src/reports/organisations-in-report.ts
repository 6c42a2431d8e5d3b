import { countryName, type Country } from '../model/country.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Appearance, Person } from '../model/person.ts';
import type { Named } from '../words/books.ts';
import { bodyNames } from './body-names.ts';
import { nameFinder, type NameInText } from './names-in-report.ts';
import { holders } from './office-words.ts';
import type { Found, Paragraph } from './report.ts';
import { sentencesIn, type Sentence } from './sentences.ts';

/** Which bodies a report names. */
export interface OrganisationsInReport {
  /** Ids of those that are surely meant, in the order of their first mention, each once. */
  organisations: Found<string>[];
  /** Ids of those that may be meant, for the editor to choose. */
  doubtful: Found<string[]>[];
}

/** What is known of bodies, and of who and what else may be named. */
export interface KnownBodies {
  named: readonly Named[];
  organisations: ReadonlyMap<string, Organisation>;
  people: ReadonlyMap<string, Person>;
  /** By upper-case code. */
  countries: ReadonlyMap<string, Country>;
}

/**
 * The organisations that a report names. A body that several countries have, such as a foreign ministry,
 * is the one of the country beside it, or of the only country in its sentence; else it is doubtful. A
 * minister stands for his ministry.
 *
 * @param appearances the people of the report, with their offices.
 */
export function organisationsInReport(
  paragraphs: readonly Paragraph[],
  appearances: readonly Found<Appearance>[],
  known: KnownBodies,
): OrganisationsInReport {
  const { find, bare } = bodyFinder(known);
  const texts = paragraphs.map(({ text }) => text);
  const countries = new Set(
    texts.flatMap((text) => find(text).filter(isCountry)).map(({ id }) => id),
  );
  const organisations: Found<string>[] = [];
  const doubtful: Found<string[]>[] = [];
  const add = ({ ids, certain, words, line, note }: Reading & { line: number; words: string }) => {
    const about = { line, words, ...(note !== undefined && { note }) };
    const [id, ...others] = ids;
    if (id === undefined) return;
    if (certain && others.length === 0) organisations.push({ value: id, ...about });
    else doubtful.push({ value: ids, ...about });
  };
  for (const { text, line } of paragraphs) {
    for (const sentence of sentencesIn(text)) {
      for (const mention of mentionsIn(sentence, find(sentence.text))) {
        add({ line, ...mention, ...readingOf(mention, { bare, countries, known }) });
      }
    }
    for (const one of ministriesOf(appearances, line, known)) add(one);
  }
  const certain = distinctBy(organisations, ({ value }) => value);
  const isOpen = ({ value }: Found<string[]>) =>
    !value.some((id) => certain.some((one) => one.value === id));
  return {
    organisations: certain,
    doubtful: distinctBy(doubtful.filter(isOpen), ({ value }) => value.join(' ')),
  };
}

/** Whom a name may mean. */
interface Reading {
  ids: string[];
  certain: boolean;
  note?: string;
}

/** A body where a sentence names it. */
interface Mention {
  ids: string[];
  words: string;
  /** The country that stands right beside the name. */
  beside: string | undefined;
  /** The countries in the sentence. */
  around: ReadonlySet<string>;
  isPlace: boolean;
}

function bodyFinder({ named, organisations, countries }: KnownBodies) {
  const bare = new Map<string, Set<string>>();
  const all = named.map((one) => {
    const organisation = organisations.get(one.id);
    if (one.kind !== 'organisation' || organisation === undefined) return one;
    const names = bodyNames(organisation, countries);
    bare.set(one.id, new Set(names.bare.map((name) => name.toLowerCase())));
    return { ...one, names: [...names.full, ...names.bare] };
  });
  return { find: nameFinder(all), bare };
}

function isCountry({ kind }: NameInText): boolean {
  return kind === 'country';
}

function mentionsIn({ text }: Sentence, names: readonly NameInText[]): Mention[] {
  const around = new Set(names.filter(isCountry).map(({ id }) => id));
  const bodies = names.filter(({ kind }) => kind === 'organisation');
  const starts = [...new Set(bodies.map(({ start }) => start))];
  return starts.flatMap((at) => {
    const same = bodies.filter(({ start }) => start === at);
    const end = same[0]?.end ?? at;
    const words = text.slice(at, text[end] === ')' ? end + 1 : end);
    if (isOffice(words)) return [];
    return {
      ids: same.map(({ id }) => id),
      words,
      beside: names.find((name) => isCountry(name) && standsBeside(text, name, at, end))?.id,
      around,
      isPlace: names.some(({ kind, start }) => kind === 'place' && start === at),
    };
  });
}

/** "Russian President" is who holds the office, not the body that bears its name. */
function isOffice(words: string): boolean {
  return words.split(' ').some((word) => holders.has(word.toLowerCase()));
}

/** "Lao" in "Lao Ministry", "Laos" in "Ministry of Laos" or "Ministry in Laos". */
function standsBeside(text: string, country: NameInText, start: number, end: number): boolean {
  const before = country.end <= start && /^['’]?s?\s+$/.test(text.slice(country.end, start));
  const after =
    country.start >= end && /^\s+(?:of|in)\s+(?:the\s+)?$/.test(text.slice(end, country.start));
  return before || after;
}

interface Circumstances {
  /** The bare names of each organisation, in lower case. */
  bare: ReadonlyMap<string, ReadonlySet<string>>;
  /** The countries of the report. */
  countries: ReadonlySet<string>;
  known: KnownBodies;
}

function readingOf(mention: Mention, { bare, countries, known }: Circumstances): Reading {
  const { ids, words, beside, around, isPlace } = mention;
  const countryOf = (id: string) => known.organisations.get(id)?.country ?? '';
  if (isPlace)
    return { ids, certain: false, note: 'The place may be meant, not those who govern it.' };
  const isBare = ids.some((id) => bare.get(id)?.has(words.toLowerCase()));
  if (!isBare) return { ids, certain: ids.length === 1 };
  if (beside !== undefined)
    return { ids: ids.filter((id) => countryOf(id) === beside), certain: true };
  const possible = ids.filter((id) => countries.has(countryOf(id)));
  const [only, ...more] = [...around];
  if (only !== undefined && more.length === 0) {
    const note = `${countryName(only)} is the only country in the sentence.`;
    return { ids: possible.filter((id) => countryOf(id) === only), certain: true, note };
  }
  const [one, ...others] = possible;
  if (one !== undefined && others.length === 0 && isOnlyOfItsName(one, words, countries, known)) {
    const note = `Only ${countryName(countryOf(one))} has one of this name among the countries of the report.`;
    return { ids: possible, certain: true, note };
  }
  return { ids: possible, certain: false, note: 'The report does not say of which country.' };
}

/**
 * Whether every other country of the report is known to call its ministry for the same otherwise: who
 * has a "Ministry of Industry and Trade" has no "Ministry of Industry and Commerce".
 */
function isOnlyOfItsName(
  id: string,
  words: string,
  countries: ReadonlySet<string>,
  { organisations }: KnownBodies,
): boolean {
  const purpose = /^Ministry of (\S+)/i.exec(words)?.[0];
  if (purpose === undefined) return false;
  const all = [...organisations.values()];
  return [...countries].every(
    (country) =>
      country === organisations.get(id)?.country ||
      all.some(
        (other) =>
          other.country === country && other.name.toLowerCase().startsWith(purpose.toLowerCase()),
      ),
  );
}

/** The ministries of the people on a line whose first office is one in a ministry. */
function ministriesOf(
  appearances: readonly Found<Appearance>[],
  line: number,
  { organisations, people, countries }: KnownBodies,
) {
  return appearances.flatMap(({ value: { person, office = '' }, line: at, words }) => {
    const purpose = /^(?:(?:Deputy|Vice|First) )*Minister of (.+)$/i.exec(office)?.[1];
    const country = people.get(person)?.country;
    if (at !== line || purpose === undefined || country === undefined) return [];
    const called = `ministry of ${purpose}`.toLowerCase();
    const ids = [...organisations].flatMap(([id, organisation]) => {
      const { full, bare } = bodyNames(organisation, countries);
      const isIts = [...full, ...bare].some((name) => name.toLowerCase() === called);
      return organisation.country === country && isIts ? [id] : [];
    });
    const note = `By the office of ${people.get(person)?.name ?? person}.`;
    return [{ ids, certain: true, note, line, words }];
  });
}

function distinctBy<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const byKey = new Map(all.toReversed().map((one) => [keyOf(one), one]));
  return all.filter((one) => byKey.get(keyOf(one)) === one);
}
