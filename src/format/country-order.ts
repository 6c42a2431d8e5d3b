import { countryName } from '../model/country.ts';

const { compare } = new Intl.Collator('en');

/** Ids, if not told otherwise upper-case country codes, in the alphabetical order of their names. */
export function inOrderOfName(
  ids: Iterable<string>,
  nameOf: (id: string) => string = countryName,
): string[] {
  return [...ids].sort((a, b) => compare(nameOf(a), nameOf(b)));
}

/** Compares two upper-case country codes by the countries' names. */
export function byNameOf(a: string, b: string): number {
  return compare(countryName(a), countryName(b));
}
