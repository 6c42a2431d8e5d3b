import { memoisedByObject } from '../../model/memoise.ts';
import { isNameOf, nameTerm, type Lexicon } from './lexicon.ts';
import { russianBases } from './name-forms.ts';
import { PhraseMatcher, type Phrase } from './phrase-matcher.ts';
import { stopWords } from './stop-words.ts';
import { foldedWords, type Token } from './tokens.ts';

/** A surname or a given name. */
interface PartOfName {
  /** How many tokens it has. */
  length: number;
  /** As the name has it, folded. */
  spelling: string;
  /** The terms of the people who have it. */
  people: string[];
  /** The same part as others write it, e.g. in another script. */
  spellings: readonly (readonly string[])[];
}

/** More people have no name in common that means one of them. */
const mostPeople = 5;
/** Shorter words are part of too many names. */
const shortestPart = 3;

/** The parts of the names of people, and for each the other spellings of it. */
const partsIn = memoisedByObject(({ names }: Lexicon) => {
  const people = Map.groupBy(
    [...names].filter(({ terms }) => terms.every((term) => isNameOf('person', term))),
    ({ terms }) => terms[0] ?? '',
  );
  const spellings = new Map<string, (readonly string[])[]>();
  const entries = [...people].flatMap(([term, names]) => {
    const split = names
      .map(({ name }) =>
        name.split(/\s+/).map((part) => ({ name: part, words: foldedWords(part) })),
      )
      .filter(({ length }) => length > 1);
    return split.flatMap((parts) => {
      const others = split.filter((other) => other !== parts && other.length === parts.length);
      return parts.flatMap((part, at) => {
        const key = part.words.join('');
        if (key.length < shortestPart || stopWords.has(key)) return [];
        const same = others.flatMap((other) => {
          const { words = [] } = other[at] ?? {};
          const word = words.join('');
          const differs = word !== key && word.length >= shortestPart && !stopWords.has(word);
          return differs ? [words] : [];
        });
        spellings.set(key, [...(spellings.get(key) ?? []), ...same]);
        return [{ term, phrases: [part], opaque: true }];
      });
    });
  });
  const words = entries.flatMap(({ phrases }) => phrases.flatMap(({ words }) => words));
  return { parts: new PhraseMatcher(entries, russianBases(words)), spellings };
});

/** Returns the part of people's names that is at a place in a row of words. */
export function partOfNameAt(
  words: readonly string[],
  at: number,
  lexicon: Lexicon,
): PartOfName | undefined {
  const { parts, spellings } = partsIn(lexicon);
  const [part] = parts.at(words, at);
  if (part === undefined || part.terms.length > mostPeople) return undefined;
  const spelling = part.words.join('');
  const others = spellings.get(spelling) ?? [];
  const different = new Map(others.map((words) => [words.join(' '), words]));
  return { length: part.length, spelling, people: part.terms, spellings: [...different.values()] };
}

/** Returns the parts of people's names, and who has them. */
export function partsOfNames(lexicon: Lexicon): Iterable<Phrase> {
  return partsIn(lexicon).parts;
}

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Codes that Unicode has for what is no country. */
const noCountry = /^(?:eu|ez|un|zz|[qx].)$/;

/** A word in capitals that is too long for a code: where all are in capitals, these say nothing. */
const longInCapitals = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u;

/**
 * Returns the term of the country whose code of two letters is typed: in capitals, or in small letters
 * where it is no word: "vn", and "la" in "la-vn". The end of "14th" is none.
 */
export function countryCodeAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { term: string; isCapital: boolean } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const term = codeTerm(token);
  if (term === undefined) return undefined;
  const isWord = stopWords.has(token.text);
  const own = text.slice(token.start, token.end).replaceAll('.', '');
  const isCapital = own === own.toUpperCase();
  const isShouted = longInCapitals.test(text) && !/\p{Ll}/u.test(text);
  if (isCapital && !(isWord && isShouted)) return { term, isCapital };
  if (tokens[at - 1]?.kind === 'number') return undefined;
  if (hasNoVowel(token) || isInPair(tokens, at)) return { term, isCapital: false };
  return undefined;
}

/** Words have a vowel. */
function hasNoVowel({ text }: Token): boolean {
  return !/[aeiouy]/.test(text);
}

function codeTerm({ kind, text }: Token): string | undefined {
  if (kind !== 'word' || !/^[a-z]{2}$/.test(text) || noCountry.test(text)) return undefined;
  const isCode = regionNames.of(text.toUpperCase()) !== undefined;
  return isCode ? nameTerm('country', text) : undefined;
}

/** Checks whether the token is beside another code: "la-vn", "la vn", but not "to-do". */
function isInPair(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isCode = (other: Token, isJoined: boolean) =>
    other.text !== token?.text &&
    codeTerm(other) !== undefined &&
    (hasNoVowel(other) || (isJoined && !stopWords.has(other.text)));
  return (
    (before !== undefined && isCode(before, token?.after === 'hyphen')) ||
    (next !== undefined && isCode(next, next.after === 'hyphen'))
  );
}
