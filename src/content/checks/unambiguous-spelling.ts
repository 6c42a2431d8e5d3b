import { searchLanguages } from '../../model/search-languages.ts';
import { groupsOf, type Topic } from '../../model/synonyms.ts';
import { quoted } from '../../model/text.ts';
import { fold } from '../../search/analysis/fold.ts';
import { stemmed } from '../../search/analysis/terms.ts';
import type { Problem } from '../parse/problem.ts';
import { positionOf } from '../parse/validate.ts';
import type { Positions } from '../parse/yaml.ts';
import type { Check } from './check.ts';

interface Spelling {
  text: string;
  at: PropertyKey[];
  /** What it is a spelling of: the position of its entry in the list. */
  entry: number;
}

/**
 * Finds spellings of two places, or in two groups of synonyms: search could not distinguish them.
 * Spellings are compared as in search: places without marks and capitals, synonyms as stems.
 */
export const unambiguousSpelling: Check = ({ spellings: { places, synonyms } }) => [
  ...(places?.data
    ? sharedSpellings({ ...places, spellings: spellingsOfPlaces(places.data) })
    : []),
  ...(synonyms?.data
    ? sharedSpellings({
        ...{ ...synonyms, spellings: phrasesOfTopics(synonyms.data) },
        ...{ compared: stemmed, withinEntry: true },
      })
    : []),
];

function spellingsOfPlaces(places: readonly { name: string; names: string[] }[]): Spelling[] {
  return places.flatMap(({ name, names }, entry) => [
    { text: name, at: [entry, 'name'], entry },
    ...names.map((text, index) => ({ text, at: [entry, 'names', index], entry })),
  ]);
}

function phrasesOfTopics(topics: readonly Topic[]): Spelling[] {
  return groupsOf(topics).flatMap(({ group, at }, entry) =>
    searchLanguages.flatMap((language) =>
      (group[language] ?? []).map((text, index) => ({ text, at: [...at, language, index], entry })),
    ),
  );
}

interface SpellingsOfFile {
  path: string;
  positions: Positions;
  spellings: Spelling[];
  /** How search compares them; without marks and capitals by default. */
  compared?: (text: string) => string;
  /** Whether one entry may not have a spelling twice, either. */
  withinEntry?: boolean;
}

function sharedSpellings({
  path,
  positions,
  spellings,
  compared = fold,
  withinEntry,
}: SpellingsOfFile): Problem[] {
  const first = new Map<string, Spelling>();
  return spellings.flatMap((spelling) => {
    const folded = compared(spelling.text);
    const other = first.get(folded);
    first.set(folded, other ?? spelling);
    if (!other || (!withinEntry && other.entry === spelling.entry)) return [];
    const { line } = positionOf(positions, other.at);
    return {
      path,
      ...positionOf(positions, spelling.at),
      rule: 'unambiguous-spelling',
      message: `Search does not distinguish ${quoted(spelling.text)} from the spelling on line ${line}; remove one.`,
    };
  });
}
