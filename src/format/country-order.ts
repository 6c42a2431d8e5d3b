import { countryName } from '../model/country.ts';

const { compare } = new Intl.Collator('en');

/** Upper-case country codes in the alphabetical order of their names. */
export function inOrderOfName(codes: Iterable<string>): string[] {
  return [...codes].sort(byNameOf);
}

/** Compares two upper-case country codes by the countries' names. */
export function byNameOf(a: string, b: string): number {
  return compare(countryName(a), countryName(b));
}
