import { iso31661, iso31661Alpha2ToAlpha3, iso31661Reserved } from 'iso-3166';
import { z } from 'zod';
import { chosenFrom, OtherNames } from './fields.ts';
import { addIssue } from './schema-issue.ts';
import { codeOfCountryName } from './country-names.ts';
import { memoised } from './memoise.ts';
import { countriesOf } from './pair.ts';
import { didYouMean, nearest } from './nearest.ts';
import { emptyIssue, Line, quoted } from './text.ts';
import { WikidataId } from './wikidata.ts';

/** Every assigned ISO 3166-1 alpha-2 code, in alphabetical order. */
export const countryCodes: readonly string[] = iso31661.map(({ alpha2 }) => alpha2).sort();
const assigned = new Set(countryCodes);

/** Returns whether a text is an assigned ISO 3166-1 alpha-2 code. */
export function isCountryCode(text: string): boolean {
  return assigned.has(text);
}

const regionNames = new Intl.DisplayNames('en', { type: 'region' });

/** English names for countries whose names in the Unicode CLDR are too long for a headline. */
export const shorterCountryNames: Record<string, string> = {
  CD: 'DR Congo',
  CG: 'Congo',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  MO: 'Macao',
  PS: 'Palestine',
};

/**
 * Returns a country's English name, e.g. "Germany" for "DE", from the Unicode CLDR; `format/country-names.ts`
 * has the one for readers. `Intl` is slow, and every page prints names.
 *
 * @param code ISO 3166-1 alpha-2, upper case.
 */
export const countryName = memoised(
  (code) => shorterCountryNames[code] ?? regionNames.of(code) ?? code,
);

const { compare } = new Intl.Collator('en');

/** Returns the countries of a pair in the alphabetical order of their names: the first side is ink. */
export const sidesOfPair = memoised((pair): [string, string] => {
  const [a, b] = countriesOf(pair);
  return compare(countryName(a), countryName(b)) <= 0 ? [a, b] : [b, a];
});

const spellings = new Map<string, string>([
  ...iso31661.flatMap(({ alpha2, name }): [string, string][] => [
    [alpha2.toLowerCase(), alpha2],
    [(iso31661Alpha2ToAlpha3[alpha2] ?? alpha2).toLowerCase(), alpha2],
    [name.toLowerCase(), alpha2],
    [countryName(alpha2).toLowerCase(), alpha2],
  ]),
  ['viet nam', 'VN'],
]);

/** Names by the codes that ISO 3166-1 reserves for former countries and for other territories. */
const reserved = new Map(iso31661Reserved.map(({ alpha2, name }) => [alpha2, name]));

/**
 * Returns the code that an editor most likely meant: by alpha-3 code, English name or demonym, the
 * code of today for one that is reserved, e.g. "GB" for "UK"; or else, of two letters, the nearest code
 * with the same first letter, and of a longer word, the code of the nearest name. Abbreviations have none.
 */
export function suggestCountryCode(spelling: string): string | undefined {
  const word = spelling.normalize('NFKC').trim();
  const code = word.toUpperCase();
  const former = reserved.get(code);
  if (former !== undefined) return spellings.get(former.toLowerCase());
  const spelled = spelledCountryCode(word);
  if (spelled !== undefined) return spelled;
  if (word.length <= 2)
    return nearest(
      code,
      countryCodes.filter(([first]) => first === code[0]),
    );
  if (word === code) return undefined;
  const name = nearest(word, spellings.keys());
  return name !== undefined && name.length > 3 ? spellings.get(name) : undefined;
}

/** Returns the codes of several countries that are spelled in one text, or undefined if one of them is unknown. */
export function codesInText(text: string): string[] | undefined {
  const plain = text.normalize('NFKC').replace(/["'“”„«»‘’‚()[\]{}<>]/g, ' ');
  const split = (mark: RegExp) =>
    plain
      .split(mark)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map(spelledCountryCode);
  const one = spelledCountryCode(plain);
  if (one !== undefined) return [one];
  const marks = /[,;/|&、，；·+\n]|\s-|^-|\s[–—]\s|\s(?:and|und|et|y|и|và)\s/;
  return [split(marks), split(/[\s.,;/|&-]+/)].find(
    (codes): codes is string[] => codes.length > 0 && codes.every((code) => code !== undefined),
  );
}

/** Returns the code of the country that is spelled: by its code of two or three letters, its English name or demonym. */
export function spelledCountryCode(spelling: string): string | undefined {
  const word = spelling.trim().toLowerCase();
  // A text of two letters is a code: the names need not be loaded for it.
  return spellings.get(word) ?? (word.length > 2 ? codeOfCountryName(word) : undefined);
}

/** An ISO 3166-1 alpha-2 code in upper case, e.g. "DE". */
export const CountryCode = chosenFrom('country', z.string()).check((context) => {
  const code = context.value;
  if (isCountryCode(code)) return;
  if (code === '') return addIssue(context, emptyIssue);
  const several = codesInText(code) ?? [];
  const advice =
    several.length > 1
      ? ` Write one code each: ${several.join(', ')}.`
      : didYouMean(suggestCountryCode(code)) ||
        (/^[A-Z][A-Z-]{1,11}$/.test(code) ? ' If it is a bloc, list its countries.' : '');
  addIssue(context, {
    rule: 'known-country',
    message: `Unknown country ${quoted(code)}, expected an ISO 3166-1 alpha-2 code.${advice}`,
  });
});

/** What a country needs beyond its ISO name: `content/countries/<code>.yml`. */
export const Country = z.strictObject({
  names: OtherNames.default([]).describe(
    'Other names and spellings of the country, in any script.',
  ),
  wikidata: WikidataId.optional().describe('Its item in Wikidata, as in "Q881".'),
  demonym: Line.optional().describe('The adjective and the word for its people, e.g. "German".'),
});
export type Country = z.infer<typeof Country>;
