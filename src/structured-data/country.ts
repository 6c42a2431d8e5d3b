import type { Country } from 'schema-dts';
import { countryName } from '../model/country.ts';

/** @param code ISO 3166-1 alpha-2, upper case. */
export function country(code: string): Country {
  return { '@type': 'Country', name: countryName(code), identifier: code };
}
