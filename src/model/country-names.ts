import type { Countries, Country } from 'world-countries';
import { memoised } from './memoise.ts';

let countries: ReadonlyMap<string, Country> | undefined;

/**
 * Returns what the package `world-countries` knows of all assigned ISO 3166-1 alpha-2 codes. Loading
 * it takes some 15 ms, so that happens on the first call only; a static import would cost every
 * program that reads a country code as much. `process.getBuiltinModule` works in Node only: the
 * 1.4 MB cannot reach a browser.
 */
function countryData(): ReadonlyMap<string, Country> {
  if (countries) return countries;
  const { createRequire } = process.getBuiltinModule('node:module');
  const all = createRequire(import.meta.url)('world-countries') as Countries;
  // Kosovo has a code that ISO leaves to its users, and none of its own.
  const assigned = all.filter(({ cca2 }) => cca2 !== 'XK');
  return (countries = new Map(assigned.map((country) => [country.cca2, country])));
}

interface CountryWords {
  /** Names and abbreviations, e.g. "Kenya", "Republic of Kenya". */
  names: readonly string[];
  /** Adjectives, and words for its people, e.g. "Kenyan". */
  demonyms: readonly string[];
}

/** English names that the package lacks, or has only among names in other languages. */
const moreNames: Record<string, readonly string[]> = {
  AE: ['UAE', 'Emirates'],
  AG: ['Antigua'],
  AX: ['Aland'],
  BA: ['Bosnia', 'Bosnia-Herzegovina', 'Herzegovina'],
  BN: ['Brunei Darussalam'],
  BQ: ['Bonaire', 'Sint Eustatius'],
  CD: ['DRC', 'D.R. Congo', 'Congo-Kinshasa', 'Congo', 'Democratic Republic of Congo'],
  CF: ['CAR'],
  CG: ['Congo', 'Congo-Brazzaville', 'Congo Republic', 'Republic of Congo'],
  CI: ["Cote d'Ivoire"],
  CN: ['PRC', 'PR China', 'P.R. China'],
  CV: ['Cabo Verde'],
  FK: ['Falklands'],
  FO: ['Faroes'],
  GB: [
    ...['UK', 'U.K.', 'Britain', 'Great Britain'],
    ...['England', 'Scotland', 'Wales', 'Northern Ireland'],
  ],
  GM: ['The Gambia'],
  HK: ['Hong Kong SAR'],
  KN: ['St. Kitts', 'Nevis'],
  KP: ['DPRK'],
  KR: ['ROK', 'Korea'],
  LA: ['Lao PDR'],
  MK: ['Macedonia'],
  MM: ['Burma'],
  MO: ['Macao'],
  NL: ['Holland'],
  PG: ['PNG'],
  PS: ['Palestinian Authority'],
  SA: ['KSA'],
  SH: ['Tristan da Cunha'],
  SJ: ['Svalbard', 'Jan Mayen'],
  ST: ['Sao Tome and Principe', 'São Tomé'],
  SZ: ['Swaziland'],
  TC: ['Turks and Caicos'],
  TL: ['East Timor'],
  TR: ['Turkey', 'Turkiye'],
  TT: ['Trinidad', 'Tobago'],
  TW: ['Chinese Taipei'],
  US: ['US', 'U.S.', 'USA', 'U.S.A.', 'America'],
  VA: ['Holy See', 'Vatican'],
  VC: ['St. Vincent'],
  VI: ['US Virgin Islands'],
  VN: ['Viet Nam'],
  ZA: ['RSA'],
};

/**
 * Adjectives and words for people that the package lacks. "English" is left out, because it is
 * nearly always the language.
 */
const moreDemonyms: Record<string, readonly string[]> = {
  AR: ['Argentinian', 'Argentinean'],
  AZ: ['Azeri'],
  BF: ['Burkinabè'],
  BW: ['Batswana', 'Botswanan'],
  BY: ['Belarussian'],
  DK: ['Danes'],
  EC: ['Ecuadorian'],
  EH: ['Saharawi'],
  ES: ['Spaniard'],
  FI: ['Finns'],
  GB: ['Briton', 'Scottish', 'Scots', 'Welsh', 'Northern Irish'],
  GL: ['Greenlander'],
  IS: ['Icelandic'],
  KG: ['Kyrgyz', 'Kyrgyzstani'],
  KR: ['Korean'],
  KZ: ['Kazakh'],
  LA: ['Lao'],
  LS: ['Basotho'],
  LU: ['Luxembourgish'],
  MG: ['Madagascan'],
  MK: ['North Macedonian'],
  NP: ['Nepali'],
  PH: ['Philippine', 'Filipina'],
  PL: ['Poles'],
  SA: ['Saudi'],
  SE: ['Swedes'],
  SI: ['Slovenian'],
  SK: ['Slovakian'],
  SR: ['Surinamese'],
  SV: ['Salvadorean'],
  TJ: ['Tajik', 'Tajikistani'],
  TL: ['Timorese'],
  TM: ['Turkmenistani'],
  TR: ['Turks'],
  TT: ['Tobagonian'],
  UZ: ['Uzbek'],
  VC: ['Vincentian'],
  VU: ['Vanuatuan'],
};

/**
 * Demonyms instead of the package's: it joins two in one text, has the country's name, an outdated
 * spelling, or for a territory the word for the people of another country.
 */
const otherDemonyms: Record<string, readonly string[]> = {
  AG: ['Antiguan', 'Barbudan'],
  BA: ['Bosnian', 'Herzegovinian'],
  BQ: [],
  CV: ['Cape Verdean', 'Cabo Verdean'],
  DJ: ['Djiboutian'],
  GF: ['French Guianese'],
  GG: [],
  GI: ['Gibraltarian'],
  GP: ['Guadeloupean'],
  GS: [],
  GW: ['Bissau-Guinean'],
  HM: [],
  IO: [],
  JE: [],
  KG: [],
  KM: ['Comorian', 'Comoran'],
  KN: ['Kittitian', 'Nevisian'],
  MP: ['Northern Marianan'],
  MV: ['Maldivian'],
  PM: [],
  SJ: [],
  TF: [],
  TJ: [],
  UM: [],
};

/** Names of the package that English texts use for something else, or not at all. */
const notEnglish = new Set([
  ...['Guiana', 'Island', 'Pleasant Island', 'South Georgia', 'Svalbard og Jan Mayen'],
  ...["Teratri of Norf'k Ailen", 'The Islands of Bermuda', 'Virgin Islands'],
]);

/** A word that English names have, and names in other languages have not. */
const englishWord = /\b(?:of|and|Republic|States?|Confederation|Islands?)\b/;

const regionNames = new Intl.DisplayNames('en', { type: 'region' });
const none: CountryWords = { names: [], demonyms: [] };

/**
 * Returns the English words for a country, each once.
 *
 * @param code ISO 3166-1 alpha-2, upper case; there are no words for any other text.
 */
export const countryWords = memoised((code): CountryWords => {
  const country = countryData().get(code);
  if (!country) return none;
  const { name, altSpellings, demonyms } = country;
  const { f = '', m = '' } = demonyms['eng'] ?? {};
  // The package has names in all languages here, and "Moldova, Republic of".
  const alternatives = altSpellings.filter(
    (name) => englishWord.test(name) && !/^\p{Ll}|[,(]/u.test(name),
  );
  const cldr = regionNames.of(code) ?? code;
  const names = [cldr, name.common, name.official, ...alternatives, ...(moreNames[code] ?? [])];
  const own = otherDemonyms[code] ?? [m, f];
  return {
    names: [...new Set(names.filter((name) => !notEnglish.has(name)))],
    demonyms: [...new Set([...own, ...(moreDemonyms[code] ?? [])])].filter((word) => word !== ''),
  };
});

/**
 * Returns a country's English names, usual short forms, abbreviations and demonyms, each as it is
 * written: "US" is a name of the United States, "us" is none.
 *
 * @param code ISO 3166-1 alpha-2, upper case.
 */
export function namesOfCountry(code: string): readonly string[] {
  const { names, demonyms } = countryWords(code);
  return [...new Set([...names, ...demonyms])];
}

/** Names that are common words where a reader, or the search, ignores capitals. */
const commonInLowerCase = new Set(['US', 'U.S.', 'CAR', 'Poles']);

/** Returns those names that mean the country in any case. */
export function namesInAnyCase(code: string): readonly string[] {
  return namesOfCountry(code).filter((name) => !commonInLowerCase.has(name));
}

/** Names that several countries share in texts, and how to decide between them. */
export interface AmbiguousName {
  codes: readonly string[];
  /** The country that is meant unless the text names one of them in another way. */
  usually?: string;
}

const koreas: AmbiguousName = { codes: ['KR', 'KP'], usually: 'KR' };
const guineas: AmbiguousName = { codes: ['GN', 'GQ', 'GW', 'PG'], usually: 'GN' };

/**
 * Names that do not say by themselves which country they mean, or whether they mean a country: they
 * count where a text names just one of the countries in another way, e.g. by its capital.
 */
export const ambiguousCountryNames: ReadonlyMap<string, AmbiguousName> = new Map([
  ['Korea', koreas],
  ['Korean', koreas],
  ['Congo', { codes: ['CD', 'CG'] }],
  ['Congolese', { codes: ['CD', 'CG'] }],
  ['Guinea', guineas],
  ['Guinean', guineas],
  ['Dominican', { codes: ['DO', 'DM'] }],
  ['Virgin Islander', { codes: ['VG', 'VI'] }],
  ['Saint Martin', { codes: ['MF', 'SX'] }],
  // The names of a region, an airline, a saint, or another abbreviation.
  ['Central African', { codes: ['CF'] }],
  ['Emirates', { codes: ['AE'] }],
  ['CAR', { codes: ['CF'] }],
  ['PNG', { codes: ['PG'] }],
  ['RSA', { codes: ['ZA'] }],
  ['Micronesian', { codes: ['FM'] }],
  ['Saint Vincent', { codes: ['VC'] }],
]);

/** Currencies that changed since the package was made, or have no code in ISO 4217. */
const otherCurrencies: Record<string, readonly string[]> = {
  BG: ['EUR'],
  CK: ['NZD'],
  CU: ['CUP'],
  CW: ['XCG'],
  FM: ['USD'],
  FO: ['DKK'],
  GG: ['GBP'],
  IM: ['GBP'],
  JE: ['GBP'],
  KI: ['AUD'],
  SL: ['SLE'],
  SX: ['XCG'],
  TV: ['AUD'],
  ZW: ['ZWG', 'USD'],
};

/** Returns the ISO 4217 codes of the currencies in use in a country, e.g. "PAB" and "USD" for PA. */
export function currenciesOf(code: string): readonly string[] {
  return otherCurrencies[code] ?? Object.keys(countryData().get(code)?.currencies ?? {});
}

/** Capitals whose usual English name the package lacks. */
const otherCapitals: Record<string, string> = {
  HK: 'Hong Kong',
  MN: 'Ulaanbaatar',
  US: 'Washington',
};

/** Returns a country's capital; of several, the first. Some territories have none. */
export function capitalOf(code: string): string | undefined {
  return otherCapitals[code] ?? countryData().get(code)?.capital[0];
}

let codesByName: ReadonlyMap<string, string> | undefined;

/**
 * Returns the code of the country that bears a name, capitals and marks aside, e.g. "TR" for
 * "turkiye". None where several countries bear it.
 */
export function codeOfCountryName(name: string): string | undefined {
  codesByName ??= namesToCodes();
  return codesByName.get(plain(name));
}

function namesToCodes(): ReadonlyMap<string, string> {
  const named = [...countryData().keys()].flatMap((code) =>
    Array.from(new Set(namesOfCountry(code).map(plain)), (name) => ({ name, code })),
  );
  const byName = [...Map.groupBy(named, ({ name }) => name).values()];
  const own = byName.filter(({ length }) => length === 1).flat();
  return new Map(own.map(({ name, code }) => [name, code]));
}

/** Returns a name in the form in which names are compared here. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('&', 'and')
    .replace(/^the /i, '')
    .toLowerCase();
}
