import { agreementUrl, briefingUrl, countryUrl, pairUrl, personUrl } from '../../site/urls.ts';
import {
  comparableWords,
  suggestionKinds,
  type SuggestionData,
  type SuggestionEntry,
  type SuggestionKind,
} from './suggestion-data.ts';

/** A page that may be suggested. */
export interface Candidate {
  kind: SuggestionKind;
  url: string;
  name: string;
  /** The name and every other spelling. */
  spellings: Spelling[];
}

/** A spelling, as it is shown and as it is compared. */
export interface Spelling {
  /** Empty where readers should not see it. */
  text: string;
  /** Folded words, each after a space, so that " vi" is found where a word begins with "vi". */
  words: string;
}

const urlOf = {
  pair: pairUrl,
  country: countryUrl,
  person: personUrl,
  agreement: agreementUrl,
  briefing: briefingUrl,
} satisfies Record<SuggestionKind, (id: string) => string>;

/** Returns everything that may be suggested, by kind, of each kind the most important first. */
export function candidatesOf(data: SuggestionData): Candidate[] {
  const countries = new Map(data.country.map((entry) => [entry[0], entry]));
  const spellingsOf = (kind: SuggestionKind, [id, ...spellings]: SuggestionEntry) => {
    if (kind === 'pair') return pairSpellings(id, countries);
    if (kind === 'country') spellings.push(id.toUpperCase());
    return spellings.map((text) => spelling(text));
  };
  return suggestionKinds.flatMap((kind) =>
    data[kind].map((entry) => {
      const spellings = spellingsOf(kind, entry);
      return { kind, url: urlOf[kind](entry[0]), name: spellings[0]?.text ?? '', spellings };
    }),
  );
}

/** Returns the names of a pair's countries in either order, and their other spellings. */
function pairSpellings(pair: string, countries: ReadonlyMap<string, SuggestionEntry>): Spelling[] {
  const entries = pair.split('-').map((code) => countries.get(code) ?? [code, code]);
  const names = entries.map(([, name = '']) => name).sort(new Intl.Collator('en').compare);
  return [
    spelling(names.join('–')),
    { ...spelling(names.toReversed().join(' ')), text: '' },
    { ...spelling(entries.flat().join(' ')), text: '' },
  ];
}

function spelling(text: string): Spelling {
  const words = comparableWords(text).map((word) => ` ${word}`);
  return { text, words: words.join('') };
}
