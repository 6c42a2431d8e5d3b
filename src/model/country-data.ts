import type { Countries, Country } from 'world-countries';

let countries: ReadonlyMap<string, Country> | undefined;

/**
 * Returns what the package `world-countries` knows of all assigned ISO 3166-1 alpha-2 codes. Loading
 * it takes some 15 ms, so that happens on the first call only; a static import would cost every
 * program that reads a country code as much. `process.getBuiltinModule` works in Node only: the
 * 1.4 MB cannot reach a browser.
 */
export function countryData(): ReadonlyMap<string, Country> {
  if (countries) return countries;
  const { createRequire } = process.getBuiltinModule('node:module');
  const all = createRequire(import.meta.url)('world-countries') as Countries;
  // Kosovo has a code that ISO leaves to its users, and none of its own.
  const assigned = all.filter(({ cca2 }) => cca2 !== 'XK');
  return (countries = new Map(assigned.map((country) => [country.cca2, country])));
}
