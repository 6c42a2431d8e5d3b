import { shorterCountryNames } from '../../model/country.ts';

/** Names of countries by ISO 3166-1 code, where those in the Unicode CLDR are too long for a headline. */
export const countries: Readonly<Record<string, string>> = shorterCountryNames;
