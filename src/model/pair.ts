/**
 * A pair is two countries that a briefing is about, unordered and never stored: its id is made of
 * their ISO 3166-1 alpha-2 codes in lower case and alphabetical order, e.g. "la-vn".
 */
export function pairId(a: string, b: string): string {
  return [a, b]
    .map((code) => code.toLowerCase())
    .sort()
    .join('-');
}

/** The ids of all pairs among the countries of one briefing, in alphabetical order. */
export function pairsAmong(countries: readonly string[]): string[] {
  const codes = countries.map((code) => code.toLowerCase()).sort();
  return codes.flatMap((a, index) => codes.slice(index + 1).map((b) => `${a}-${b}`));
}

/** The two upper-case country codes of a pair id. */
export function countriesOf(pair: string): [string, string] {
  const [a = '', b = ''] = pair.toUpperCase().split('-');
  return [a, b];
}

/** What the id of a pair looks like, whichever countries they are. */
export const pairIdForm = /^[a-z]{2}-[a-z]{2}$/;
