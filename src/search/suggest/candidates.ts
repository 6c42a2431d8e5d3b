import { agreementUrl, briefingUrl, countryUrl, pairUrl, personUrl } from '../../site/urls.ts';
import { kinds, type Entry, type Kind, type SuggestionData } from './suggestion-data.ts';
import { wordsOf } from './words-of.ts';

/** A page that may be suggested. */
export interface Candidate {
  kind: Kind;
  url: string;
  name: string;
  /** The name and every other spelling. */
  spellings: Spelling[];
}

/** A spelling, as it is shown and as it is compared. */
export interface Spelling {
  /** Empty where it is none that a reader should see. */
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
} satisfies Record<Kind, (id: string) => string>;

/** Everything that may be suggested, in the order of kinds, of each kind the most important first. */
export function candidatesIn(data: SuggestionData): Candidate[] {
  const countries = new Map(data.country.map((entry) => [entry[0], entry]));
  const spellingsOf = (kind: Kind, entry: Entry) => {
    const [id, ...spellings] = entry;
    if (kind === 'pair') return pairSpellings(id, countries);
    if (kind === 'country') spellings.push(id.toUpperCase());
    return spellings.map((text) => spelling(text));
  };
  return kinds.flatMap((kind) =>
    data[kind].map((entry) => {
      const spellings = spellingsOf(kind, entry);
      return { kind, url: urlOf[kind](entry[0]), name: spellings[0]?.text ?? '', spellings };
    }),
  );
}

/** A pair is found by the names of its countries in either order, and by their other spellings. */
function pairSpellings(pair: string, countries: ReadonlyMap<string, Entry>): Spelling[] {
  const entries = pair.split('-').map((code) => countries.get(code) ?? [code, code]);
  const names = entries.map(([, name = '']) => name).sort(new Intl.Collator('en').compare);
  return [
    spelling(names.join('–')),
    { ...spelling(names.toReversed().join(' ')), text: '' },
    { ...spelling(entries.flat().join(' ')), text: '' },
  ];
}

function spelling(text: string): Spelling {
  return {
    text,
    words: wordsOf(text)
      .map((word) => ` ${word}`)
      .join(''),
  };
}
