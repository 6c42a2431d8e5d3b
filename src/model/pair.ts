/**
 * Returns the id of a pair: ISO 3166-1 alpha-2 codes in lower case and alphabetical order, e.g.
 * "de-fr". A pair is two countries that a briefing is about; it is never stored.
 */
export function pairId(a: string, b: string): string {
  return [a, b]
    .map((code) => code.toLowerCase())
    .sort()
    .join('-');
}

/** Returns the ids of all pairs among countries, in alphabetical order. */
export function pairsAmong(countries: readonly string[]): string[] {
  const codes = countries.map((code) => code.toLowerCase()).sort();
  return codes.flatMap((a, index) => codes.slice(index + 1).map((b) => `${a}-${b}`));
}

/** Returns the two upper-case country codes of a pair id. */
export function countriesOf(pair: string): [string, string] {
  const [a = '', b = ''] = pair.toUpperCase().split('-');
  return [a, b];
}

/** The form of a pair's id, of whichever countries. */
export const pairIdForm = /^[a-z]{2}-[a-z]{2}$/;
