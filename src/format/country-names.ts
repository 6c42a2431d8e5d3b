import { countryName, sidesOfPair, type Country } from '../model/country.ts';
import { memoised } from '../model/memoise.ts';
import type { Side } from '../model/reports.ts';

const { compare } = new Intl.Collator('en');

/** Returns items in the alphabetical order of their names. */
export function sortedByName<Item>(items: Iterable<Item>, nameOf: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => compare(nameOf(a), nameOf(b)));
}

/** Returns the names of a pair's countries in alphabetical order: "Laos–Vietnam". */
export const pairName = memoised((pair) => sidesOfPair(pair).map(countryName).join('–'));

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
