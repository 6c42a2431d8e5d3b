import type { Appearance, Person } from '../../../src/model/person.ts';
import { fold } from '../../../src/words/fold.ts';
import type { NameFinder, NameInText } from '../../../src/words/name-finder.ts';
import { officeAfter, officeBefore, officesIn, type OfficeInText } from './offices.ts';
import type { Found, Paragraph } from '../report.ts';
import { sentencesIn } from '../../../src/words/sentences.ts';
import { unknownPeople, type UnknownPerson } from './unknown-people.ts';

/** Who a report names. */
export interface PeopleInReport {
  /** Those with a record, in the order of their first mention, each once. */
  people: Found<Appearance>[];
  /** Those with an office but without a record, for the editor to add or to leave out. */
  unknown: Found<UnknownPerson>[];
}

/** A person where a sentence names him in full. */
interface Mention {
  person: string;
  words: string;
  line: number;
  office?: string;
  /** Whether "counterpart" is all that is said of the office, and of whose. */
  counterpartOf?: Mention;
}

/**
 * The people that a report names, with the office that it gives: the first it gives, as it prints it. A
 * bare surname is nobody's first mention.
 *
 * @param people the records, by id.
 */
export function peopleInReport(
  paragraphs: readonly Paragraph[],
  find: NameFinder,
  people: ReadonlyMap<string, Person>,
): PeopleInReport {
  const mentions: Mention[] = [];
  const unknown: Found<UnknownPerson>[] = [];
  for (const { text, line } of paragraphs) {
    for (const sentence of sentencesIn(text)) {
      const names = find(sentence.text);
      const told = mentionsIn(sentence.text, line, names, people);
      mentions.push(...told.mentions);
      unknown.push(...told.doubtful, ...unknownPeople(sentence.text, line, names, people));
    }
  }
  const ids = [...new Set(mentions.map(({ person }) => person))];
  const shortForms = officesOfShortForms(paragraphs, find, ids, people);
  return {
    people: ids.map((id) => appearanceOf(id, mentions, shortForms)),
    unknown: distinctPeople(unknown),
  };
}

function mentionsIn(
  text: string,
  line: number,
  names: readonly NameInText[],
  people: ReadonlyMap<string, Person>,
): { mentions: Mention[]; doubtful: Found<UnknownPerson>[] } {
  const mentions: Mention[] = [];
  const doubtful: Found<UnknownPerson>[] = [];
  let from = 0;
  const persons = names.filter(({ kind }) => kind === 'person');
  for (const name of persons) {
    const before = officeBefore(text, names, name, from);
    const found = before ?? officeAfter(text, names, name.end);
    const words = text.slice(
      Math.min(name.start, found?.start ?? name.start),
      Math.max(name.end, found?.end ?? name.end),
    );
    const alike = persons.filter(({ start }) => start === name.start).map(({ id }) => id);
    const stranger = alike.length > 1 || isOfAnotherCountry(names, found, people.get(name.id));
    if (stranger) {
      const note =
        alike.length > 1
          ? `The records ${alike.join(' and ')} have this name.`
          : `The record ${name.id} has this name, but belongs to another country.`;
      const value = { name: text.slice(name.start, name.end), office: found?.office };
      doubtful.push({ value, line, words, note });
    } else {
      mentions.push({
        person: name.id,
        words,
        line,
        ...(found && { office: found.office }),
        ...(!found && counterpart(text.slice(from, name.start), mentions)),
      });
    }
    from = Math.max(name.end, found?.end ?? 0);
  }
  return { mentions, doubtful };
}

/** The adjective before an office says whose it is. */
function isOfAnotherCountry(
  names: readonly NameInText[],
  office: OfficeInText | undefined,
  person: Person | undefined,
): boolean {
  if (office === undefined || person?.country === undefined) return false;
  if (/^\S+\s+(?:ambassador|consul|envoy|representative)\b/i.test(office.office)) return false;
  const country = names.find(
    ({ kind, start, end }) => kind === 'country' && start === office.start && end < office.end,
  );
  return country !== undefined && country.id !== person.country;
}

/** "His Russian counterpart Name" has the office of the one person named before him. */
function counterpart(before: string, mentions: readonly Mention[]): Partial<Mention> | undefined {
  const [other, ...more] = mentions;
  if (!/\bcounterpart,?\s*$/i.test(before) || other === undefined || more.length > 0)
    return undefined;
  const isBare = other.office !== undefined && !/\b(?:of|and|to|for)\b|,/.test(other.office);
  return isBare ? { counterpartOf: other } : undefined;
}

function appearanceOf(
  person: string,
  mentions: readonly Mention[],
  shortForms: ReadonlyMap<string, Found<string>>,
): Found<Appearance> {
  const own = mentions.filter((mention) => mention.person === person);
  const [first] = own;
  const official = own.find(({ office }) => office !== undefined);
  const short = shortForms.get(person);
  const { office, line, words } = official ?? first ?? { office: undefined, line: 0, words: '' };
  if (office !== undefined) return { value: { person, office }, line, words };
  const other = own.find(({ counterpartOf }) => counterpartOf)?.counterpartOf;
  if (short)
    return { value: { person, office: short.value }, line: short.line, words: short.words };
  if (other?.office === undefined) return { value: { person }, line, words };
  const note = `Called the counterpart of “${other.words}”; see that the office is the same.`;
  return { value: { person, office: other.office }, line, words: `counterpart ${words}`, note };
}

/** The offices before a single word of a name: "Deputy PM Sơn", where one person alone has that word. */
function officesOfShortForms(
  paragraphs: readonly Paragraph[],
  find: NameFinder,
  ids: readonly string[],
  people: ReadonlyMap<string, Person>,
): Map<string, Found<string>> {
  const owners = new Map<string, string | undefined>();
  for (const id of ids) {
    const { name = '', names = [] } = people.get(id) ?? {};
    const words = new Set([name, ...names].flatMap((one) => fold(one).split(/\s+/)));
    for (const word of words) owners.set(word, owners.has(word) ? undefined : id);
  }
  const found = new Map<string, Found<string>>();
  for (const { text, line } of paragraphs) {
    for (const { office, start, end } of officesIn(text, find(text))) {
      const [after, word] = /^ (\p{Lu}[\p{L}\p{M}]+)(?! \p{Lu})/u.exec(text.slice(end)) ?? [];
      const id = word === undefined ? undefined : owners.get(fold(word));
      if (after === undefined || id === undefined || found.has(id)) continue;
      found.set(id, { value: office, line, words: text.slice(start, end + after.length) });
    }
  }
  return found;
}

function distinctPeople(unknown: readonly Found<UnknownPerson>[]): Found<UnknownPerson>[] {
  const byName = new Map(unknown.toReversed().map((one) => [fold(one.value.name), one]));
  return unknown.filter((one) => byName.get(fold(one.value.name)) === one);
}
