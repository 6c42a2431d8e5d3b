import { countriesInText } from '../../../src/model/countries-in-text.ts';
import { nearest } from '../../../src/model/nearest.ts';
import type { OrganisationKind } from '../../../src/model/organisation.ts';
import type { Appearance } from '../../../src/model/person.ts';
import { fold } from '../../../src/words/fold.ts';
import { sentencesIn } from '../../../src/words/sentences.ts';
import type { Found, Paragraph } from '../report.ts';
import { bodiesIn, stateBodyRecords, type BodyInSentence } from './bodies-in-sentence.ts';
import { knownNameFinder, type KnownParties } from './known-parties.ts';
import { peopleIn, type PersonInSentence } from './people-in-sentence.ts';
import { wordsOf } from './sentence-words.ts';

/** A person or a body without a record. */
export interface NewParty {
  folder: 'people' | 'organisations';
  name: string;
  /** Its short form: "KPA". */
  short?: string;
  /** The office as the report prints it. */
  office?: string;
  /** ISO 3166-1 alpha-2, where the words right beside the name say it. */
  country?: string;
  /** Where a noun in the name says it. */
  kind?: OrganisationKind;
  /** The sentence that names it. */
  sentence: string;
}

/** Records one of which a name may mean. */
export interface DoubtfulParty {
  folder: NewParty['folder'];
  ids: readonly string[];
}

/** The people and organisations that a report names, in its order, each once. */
export interface PartiesInReport {
  /** People with a record. */
  people: Found<Appearance>[];
  /** Ids of organisations with a record. */
  organisations: Found<string>[];
  /** Names of which it is uncertain whether a record has them, or which. */
  doubtful: Found<DoubtfulParty>[];
  /** Those without a record. */
  unknown: Found<NewParty>[];
}

type Mention<T> = T & { line: number; sentence: string };

/** Reads the people and organisations of a report. What is uncertain is left out, or is doubtful. */
export function partiesInReport(
  paragraphs: readonly Paragraph[],
  known: KnownParties,
): PartiesInReport {
  const find = knownNameFinder(known);
  const records = stateBodyRecords(known);
  const people: Mention<PersonInSentence>[] = [];
  const bodies: Mention<BodyInSentence>[] = [];
  for (const { text, line } of paragraphs) {
    const countries = countriesInText(text, known.countries);
    let next = 0;
    for (const { text: sentence, start } of sentencesIn(text)) {
      const inside = [];
      for (
        let one = countries[next];
        one && one.end <= start + sentence.length;
        one = countries[++next]
      ) {
        inside.push({ code: one.code, start: one.start - start, end: one.end - start });
      }
      const words = wordsOf(sentence, inside, find(sentence));
      people.push(...peopleIn(sentence, words).map((one) => ({ ...one, line, sentence })));
      bodies.push(...bodiesIn(sentence, words, records).map((one) => ({ ...one, line, sentence })));
    }
  }
  const named = peopleOf(people, known);
  const acting = organisationsOf(bodies);
  return {
    people: named.people,
    organisations: acting.organisations,
    doubtful: [...named.doubtful, ...acting.doubtful],
    unknown: [...named.unknown, ...acting.unknown],
  };
}

type Sorted = Omit<PartiesInReport, 'people' | 'organisations'>;

function peopleOf(
  mentions: readonly Mention<PersonInSentence>[],
  { people: records }: KnownParties,
): Pick<PartiesInReport, 'people'> & Sorted {
  const people: Found<Appearance>[] = [];
  const doubtful: Found<DoubtfulParty>[] = [];
  const unknown: Found<NewParty>[] = [];
  for (const same of Map.groupBy(mentions, keyOfPerson).values()) {
    const mention = same.find(({ office }) => office !== undefined) ?? same[0];
    if (mention === undefined) continue;
    const { name, ids, office, country, line, words, sentence } = mention;
    const [id, ...others] = ids;
    const where = { line, words };
    const own = id === undefined ? undefined : records.get(id)?.country;
    const isOther = country !== undefined && own !== undefined && country !== own;
    const alike = id === undefined ? recordsAlike(name, records) : [];
    if (id !== undefined && others.length === 0 && !isOther) {
      people.push({ ...where, value: { person: id, ...(office !== undefined && { office }) } });
    } else if (id !== undefined || alike.length > 0) {
      doubtful.push({ ...where, value: { folder: 'people', ids: id === undefined ? alike : ids } });
    } else {
      const fields = {
        ...(office !== undefined && { office }),
        ...(country !== undefined && { country }),
      };
      unknown.push({ ...where, value: { folder: 'people', name, ...fields, sentence } });
    }
  }
  return { people, doubtful, unknown };
}

/** Two spellings with the same first letter and last name in one report are one person. */
function keyOfPerson({ ids, name }: PersonInSentence): string {
  if (ids.length > 0) return ids.join(' ');
  const words = fold(name).split(' ');
  return `${words[0]?.[0] ?? ''} ${words.at(-1) ?? ''}`;
}

/** The records with all words of a name, or all of whose words it has, or with nearly the same name. */
function recordsAlike(name: string, records: KnownParties['people']): string[] {
  const words = new Set(fold(name).split(' '));
  return Array.from(records).flatMap(([id, record]) => {
    const spellings = [record.name, ...record.names].map(fold);
    const isAlike =
      nearest(fold(name), spellings) !== undefined ||
      spellings.some((spelling) => {
        const others = new Set(spelling.split(' '));
        return (others.size > 1 && others.isSubsetOf(words)) || words.isSubsetOf(others);
      });
    return isAlike ? [id] : [];
  });
}

function organisationsOf(
  mentions: readonly Mention<BodyInSentence>[],
): Pick<PartiesInReport, 'organisations'> & Sorted {
  const organisations = new Map<string, Found<string>>();
  const doubtful = new Map<string, Found<DoubtfulParty>>();
  const unknown = new Map<string, Found<NewParty>>();
  for (const { ids, isCertain, words, line, sentence, key, ...body } of mentions) {
    const where = { line, words };
    const [id] = ids;
    if (id === undefined) {
      const value: NewParty = { folder: 'organisations', ...body, sentence };
      putFirst(unknown, key, { ...where, value });
    } else if (isCertain && ids.length === 1) {
      putFirst(organisations, id, { ...where, value: id });
    } else {
      putFirst(doubtful, ids.join(' '), { ...where, value: { folder: 'organisations', ids } });
    }
  }
  const isOpen = ({ value: { ids } }: Found<DoubtfulParty>) =>
    !ids.some((id) => organisations.has(id));
  return {
    organisations: [...organisations.values()],
    doubtful: [...doubtful.values()].filter(isOpen),
    unknown: [...unknown.values()],
  };
}

function putFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}
