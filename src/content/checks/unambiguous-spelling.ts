import { searchLanguages } from '../../model/search-languages.ts';
import { groupsOf, type Topic } from '../../model/synonyms.ts';
import { quoted } from '../../model/text.ts';
import { fold } from '../../search/analysis/fold.ts';
import { stemmed } from '../../search/analysis/terms.ts';
import { isDraft } from '../published.ts';
import type { Problem } from '../parse/problem.ts';
import { fieldsOf, positionOf, type Validated } from '../parse/validate.ts';
import type { Positions } from '../parse/yaml.ts';
import type { Check } from './check.ts';

interface Spelling {
  text: string;
  file: { path: string; readonly positions: Positions };
  at: PropertyKey[];
  /** What it is a spelling of: the position of its entry in the list, or the path of its file. */
  entry: number | string;
  /** The text as it is compared; without marks and capitals if left out. */
  compared?: string;
}

type Named = Validated<{ name: string; names?: string[]; country?: string | undefined }>;

/**
 * Finds spellings that two places, two sectors or two groups of synonyms share: neither search nor readers
 * could distinguish them. Spellings are compared as in search: names without marks and capitals, synonyms
 * as stems.
 */
export const unambiguousSpelling: Check = ({ spellings: { places, sectors, synonyms } }) => [
  ...shared(places?.data?.flatMap((data, entry) => spellingsOf(data, places, entry)) ?? []),
  ...shared(
    sectors?.data?.map(({ label }, entry) => ({
      ...{ text: label, file: sectors, at: [entry, 'label'], entry },
    })) ?? [],
  ),
  ...shared(synonyms?.data ? phrasesOf(synonyms.data, synonyms) : [], { withinEntry: true }),
];

/**
 * Finds records that may be the same: people, organisations or sources of one country that share a name,
 * sources that share an address, agreements of the same parties and day and events of the same day that share
 * a title; and published briefings on the same report, by its address, or by its source, date and title.
 */
export const possiblySame: Check = (content) => {
  const { people, organisations, sourceFiles, agreements, events } = content;
  const published = content.briefings.filter((file) => !isDraft(file));
  return [
    ...[people, organisations, sourceFiles].flatMap((files) => shared(files.flatMap(namesIn))),
    ...shared(
      agreements.flatMap((file) => {
        const { title, parties, history } = fieldsOf(file);
        const details = [parties?.toSorted(), history?.[0]?.date];
        return one(file, 'title', title, (text) => [fold(text), ...details]);
      }),
    ),
    ...shared(
      events.flatMap((file) => {
        const { title, date } = fieldsOf(file);
        return one(file, 'title', title, (text) => [fold(text), date]);
      }),
    ),
    ...shared(
      sourceFiles.flatMap((file) => one(file, 'address', fieldsOf(file).address, withoutScheme)),
    ),
    ...shared(
      published.flatMap((file) => {
        const { title, source, date, url } = fieldsOf(file);
        return [
          ...one(file, 'url', url, withoutScheme),
          ...one(file, 'title', title, (text) => [fold(text), source, date]),
        ];
      }),
    ),
  ].map((problem) => ({ ...problem, rule: 'possibly-same' }));
};

function spellingsOf(
  { name, names = [] }: { name?: string; names?: readonly string[] },
  file: Spelling['file'],
  entry: Spelling['entry'],
): Spelling[] {
  const at = typeof entry === 'number' ? [entry] : [];
  return [
    ...(name === undefined ? [] : [{ text: name, file, at: [...at, 'name'], entry }]),
    ...names.map((text, index) => ({ text, file, at: [...at, 'names', index], entry })),
  ];
}

function namesIn(file: Named & Spelling['file']): Spelling[] {
  const { country = '', ...fields } = fieldsOf(file);
  return spellingsOf(fields, file, file.path).map((spelling) => ({
    ...spelling,
    compared: `${country} ${fold(spelling.text)}`,
  }));
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
}

/** Returns a field of a record, if it has that field, and the text by which it is compared. */
function one(
  file: Spelling['file'],
  key: string,
  text: string | undefined,
  compared: (text: string) => unknown,
): Spelling[] {
  if (text === undefined) return [];
  return [{ text, file, at: [key], entry: file.path, compared: JSON.stringify(compared(text)) }];
}

function phrasesOf(topics: readonly Topic[], file: Spelling['file']): Spelling[] {
  return groupsOf(topics).flatMap(({ group, at }, entry) =>
    searchLanguages.flatMap((language) =>
      (group[language] ?? []).map((text, index) => ({
        ...{ text, file, at: [...at, language, index], entry, compared: stemmed(text) },
      })),
    ),
  );
}

/** @param options whether a spelling must not appear twice within one entry either. */
function shared(spellings: readonly Spelling[], { withinEntry = false } = {}): Problem[] {
  const first = new Map<string, Spelling>();
  return spellings.flatMap((spelling) => {
    const { text, file, at, entry, compared = fold(text) } = spelling;
    const other = first.get(compared);
    first.set(compared, other ?? spelling);
    if (!other || (!withinEntry && other.entry === entry)) return [];
    const { line } = positionOf(other.file.positions, other.at);
    const isSameFile = other.file.path === file.path;
    const place = isSameFile ? `line ${line}` : `${other.file.path}:${line}`;
    const fault =
      text === other.text
        ? `${quoted(text)} is also in ${place}`
        : `Search does not distinguish ${quoted(text)} from ${quoted(other.text)} in ${place}`;
    const advice = isSameFile ? 'remove one' : 'remove one, or add what distinguishes them';
    return {
      path: file.path,
      ...positionOf(file.positions, at),
      rule: 'unambiguous-spelling',
      message: `${fault}; ${advice}.`,
    };
  });
}
