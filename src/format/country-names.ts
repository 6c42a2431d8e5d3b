import { sidesOfPair, type Country } from '../model/country.ts';
import type { Side } from '../model/reports.ts';
import { memoisedInLanguage } from '../text/language.ts';
import { compareNames, regionName } from '../text/locale.ts';
import { text } from '../text/text.ts';

/**
 * Returns the name that readers know, e.g. "Laos" for "LA".
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

/** Returns the names of a pair's countries in alphabetical order: "Laos–Vietnam". */
export const pairName = memoisedInLanguage((pair: string): string =>
  sidesOfPair(pair).map(countryName).join('–'),
);

/** Returns "Lao sources", or "Sources from Laos" where no adjective is known. */
export function sourcesFrom(code: string, countries: ReadonlyMap<string, Country>): string {
  const adjective = countries.get(code)?.demonym;
  return adjective === undefined ? `Sources from ${countryName(code)}` : `${adjective} sources`;
}

/** Returns how many reports each side has: "10 Vietnamese, 4 Lao, 1 from elsewhere". */
export function sidesInWords(
  sides: readonly Side[],
  countries: ReadonlyMap<string, Country>,
): string {
  return sides
    .filter(({ reports }) => reports.length > 0)
    .map(({ country, reports: { length } }) => {
      if (country === undefined) return `${length} from elsewhere`;
      const adjective = countries.get(country)?.demonym;
      return `${length} ${adjective ?? `from ${countryName(country)}`}`;
    })
    .join(', ');
}
