import { searchLanguages } from '../../model/search-languages.ts';
import { termOf } from './terms.ts';
import { tokensIn } from './tokens.ts';

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

let known: Set<string> | undefined;

/** Checks whether a term is that of a country's name of one word, as Unicode has it. */
export function isCountryWord(term: string): boolean {
  known ??= new Set(searchLanguages.flatMap(namesIn));
  return known.has(term);
}

function namesIn(language: string): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return letters.flatMap((first) =>
    letters.flatMap((second) => {
      const [word, ...others] = tokensIn(names.of(first + second) ?? '');
      return word === undefined || others.length > 0 ? [] : (termOf(word) ?? []);
    }),
  );
}
