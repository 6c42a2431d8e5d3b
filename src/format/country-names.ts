import { sidesOfPair, type Country } from '../model/country.ts';
import { memoisedInLanguage } from '../text/language.ts';
import { compareNames, regionName } from '../text/locale.ts';
import { text } from '../text/text.ts';

/**
 * Returns the name that readers know, e.g. "Germany" for "DE".
 *
 * @param code ISO 3166-1 alpha-2, upper case.
 */
export function countryName(code: string): string {
  return text.countries[code] ?? regionName(code);
}

/** Returns items in the alphabetical order of their names. */
export function sortedByName<Item>(items: Iterable<Item>, nameOf: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => compareNames(nameOf(a), nameOf(b)));
}

/** Returns the names of a pair's countries in alphabetical order: "France–Germany". */
export const pairName = memoisedInLanguage((pair: string): string =>
  sidesOfPair(pair).map(countryName).join('–'),
);

/** Returns a country for words on its sources, with its adjective where that is known. */
export function originOf(
  code: string,
  countries: ReadonlyMap<string, Country>,
): { adjective: string | undefined; country: string } {
  return { adjective: countries.get(code)?.demonym, country: countryName(code) };
}
