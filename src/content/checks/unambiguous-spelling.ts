import { searchLanguages } from '../../model/search-languages.ts';
import { groupsOf, type Topic } from '../../model/synonyms.ts';
import { quoted } from '../../model/text.ts';
import { stemmed } from '../../search/analysis/terms.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import type { Check } from './check.ts';
import { repeatedIn, spellingsOf, type Spelling } from './spelling.ts';

/**
 * Finds spellings that two places, two sectors, two projects or two groups of synonyms share: neither search
 * nor readers could distinguish them. Spellings are compared as in search: names without marks and capitals, synonyms
 * as stems.
 */
export const unambiguousSpelling: Check = ({
  spellings: { places, sectors, synonyms },
  projects,
}) =>
  [
    ...repeatedIn(places?.data?.flatMap((data, entry) => spellingsOf(data, places, entry)) ?? []),
    ...repeatedIn(
      sectors?.data?.map(({ label }, entry) => ({
        ...{ text: label, file: sectors, at: [entry, 'label'], entry },
      })) ?? [],
    ),
    ...repeatedIn(projects.flatMap((file) => spellingsOf(fieldsOf(file), file, file.path))),
    ...repeatedIn(synonyms?.data ? phrasesOf(synonyms.data, synonyms) : [], { withinEntry: true }),
  ].map(({ spelling: { text, file, at }, other, place }) => ({
    path: file.path,
    ...positionOf(file.positions, at),
    rule: 'unambiguous-spelling',
    message:
      text === other.text
        ? `${quoted(text)} is also in ${place}; remove one.`
        : `Search does not distinguish ${quoted(text)} from ${quoted(other.text)} in ${place}; remove one.`,
  }));

function phrasesOf(topics: readonly Topic[], file: Spelling['file']): Spelling[] {
  return groupsOf(topics).flatMap(({ group, at }, entry) =>
    searchLanguages.flatMap((language) =>
      (group[language] ?? []).map((text, index) => ({
        ...{ text, file, at: [...at, language, index], entry, compared: stemmed(text) },
      })),
    ),
  );
}
