import type { Person } from '../../../src/model/person.ts';
import { fold } from '../../../src/words/fold.ts';
import type { NameInText } from '../../../src/words/name-finder.ts';
import { honorific, isOfficeWord } from './office-words.ts';
import { officeAfter, officeBefore, officesIn } from './offices.ts';
import type { Found } from '../report.ts';

/** Somebody without a record. */
export interface UnknownPerson {
  /** As the report prints it. */
  name: string;
  office: string | undefined;
}

/** What begins with a capital before a name and is none of its words. */
const leadingWord =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Professor|Comrade|The|In|On|At|By|As|For|Later|Earlier)$/;

/** With a small letter; there is one way only to find it, however long the word is. */
const word = String.raw`\p{Lu}(?:(?!\p{Ll})[\p{L}\p{M}'’-])*\p{Ll}[\p{L}\p{M}'’-]*`;
const namePattern = new RegExp(
  String.raw`${word}(?: (?:(?:bin|binti|bint|van|von|de|al)(?= ) ?)?${word}){1,11}`,
  'gu',
);

/** Two to five words like a name's with an office right before or after them, that no record has. */
export function unknownPeople(
  text: string,
  line: number,
  names: readonly NameInText[],
  people: ReadonlyMap<string, Person>,
): Found<UnknownPerson>[] {
  const offices = officesIn(text, names);
  const family = familyNames(people);
  const found: Found<UnknownPerson>[] = [];
  const ends = names.flatMap(({ kind, end }) => (kind === 'person' ? [end] : []));
  for (const row of text.matchAll(namePattern)) {
    const name = nameIn(row[0], row.index, names, family);
    if (name === undefined) continue;
    const end = name.start + name.name.length;
    const title = honorific.exec(text.slice(0, name.start))?.[0].length ?? 0;
    const from = Math.max(0, ...ends.filter((other) => other < name.start));
    const beginsSurely =
      title > 0 ||
      family.has(fold(name.name.split(' ')[0] ?? '')) ||
      offices.some((office) => /^,? $/.test(text.slice(office.end, name.start)));
    const office =
      (beginsSurely ? officeBefore(text, names, { start: name.start, end }, from) : undefined) ??
      officeAfter(text, names, end);
    if (office === undefined) continue;
    ends.push(Math.max(end, office.end));
    const words = text.slice(Math.min(office.start, name.start), Math.max(office.end, end));
    const alike = recordAlike(name.name, people);
    found.push({
      value: { name: name.name, office: office.office },
      line,
      words,
      ...(alike !== undefined && {
        note: `The record ${alike} has words of this name; if it is the same person, add the spelling there.`,
      }),
    });
  }
  return found;
}

/** The words of a row of capitals behind the last that belongs to an office or to another name. */
function nameIn(
  row: string,
  start: number,
  names: readonly NameInText[],
  family: ReadonlySet<string>,
): { name: string; start: number } | undefined {
  const words = Array.from(row.matchAll(/\S+/g), (match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  const taken = words.findLastIndex(
    (word) =>
      isOfficeWord(word.text) ||
      leadingWord.test(word.text) ||
      names.some((name) => name.start < word.end && word.start < name.end),
  );
  const own = words.slice(taken + 1);
  const surname = own.findIndex(({ text }) => family.has(fold(text)));
  const whole = surname > 0 && own.length - surname >= 2 ? own.slice(surname) : own;
  const [first] = whole;
  if (first === undefined || whole.length < 2 || whole.length > 5) return undefined;
  return { name: whole.map(({ text }) => text).join(' '), start: first.start };
}

/** The first words of Vietnamese names: where one stands, a name begins. */
function familyNames(people: ReadonlyMap<string, Person>): Set<string> {
  return new Set(
    [...people.values()].flatMap(({ name, country }) =>
      country === 'VN' ? [fold(name.split(' ')[0] ?? '')] : [],
    ),
  );
}

/** The record with the first and the last word of a name, in any order. */
function recordAlike(name: string, people: ReadonlyMap<string, Person>): string | undefined {
  const words = fold(name).split(' ');
  for (const [id, person] of people) {
    const spellings = [person.name, ...person.names].map((one) => fold(one).split(' '));
    const isAlike = spellings.some((spelling) =>
      [words[0], words.at(-1)].every((word) => word !== undefined && spelling.includes(word)),
    );
    if (isAlike) return id;
  }
  return undefined;
}
