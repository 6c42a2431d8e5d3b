import { createRequire } from 'node:module';
import type { Countries, Country } from 'world-countries';
import { countryName } from '../../src/model/country.ts';
import { countryWords } from '../../src/model/country-names.ts';

/** What a new site says about a country, so that search finds it and briefings can name its capital. */
interface AboutCountry {
  name: string;
  /** In the country's own languages, as far as they differ from the English name. */
  names: string[];
  demonym?: string | undefined;
  /** Absent where the country has none. */
  capital?: string | undefined;
}

const countries = createRequire(import.meta.url)('world-countries') as Countries;

/** @param code ISO 3166-1 alpha-2, upper case. */
export function aboutCountry(code: string): AboutCountry {
  const country = countries.find(({ cca2 }) => cca2 === code);
  const { names: english, demonyms } = countryWords(code);
  const own = Object.values(country?.name.native ?? {}).map(({ common }) => common);
  return {
    name: countryName(code),
    names: [...new Set(own)].filter((name) => !english.includes(name)),
    demonym: demonyms[0],
    capital: capitalOf(country),
  };
}

function capitalOf(country?: Country): string | undefined {
  const [capital = ''] = country?.capital ?? [];
  return capital || undefined;
}
