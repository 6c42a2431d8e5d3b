import { memoised } from '../model/memoise.ts';
import { compareText } from '../model/order.ts';
import { perLanguage } from './language.ts';
import type { Sentence } from './sentence.ts';

// Numbers, lists, names and dates as the site's language writes them.

/** Returns a formatter of numbers; in Russian, numbers of four digits are not grouped: "1234", "12 345". */
export function numberFormat(
  language: string,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  const isRussian = new Intl.Locale(language).language === 'ru';
  return new Intl.NumberFormat(language, {
    ...options,
    ...(isRussian && { useGrouping: 'min2' }),
  });
}

const numbers = /* @__PURE__ */ perLanguage((language) => numberFormat(language));

/** Returns a number with its thousands separated: "12,345". */
export function formatNumber(number: number): string {
  return numbers().format(number);
}

const lists = /* @__PURE__ */ perLanguage((language) => new Intl.ListFormat(language));

/** Returns items as a list in a sentence: "French, Swahili and Thai". */
export function formatList(items: Iterable<string>): string {
  return lists().format(items);
}

/** Returns the same of items that may be links. */
export function listOfParts<Part>(items: readonly Part[]): Sentence<Part> {
  return lists()
    .formatToParts(items.map((_, index) => String(index)))
    .map(({ type, value }) => (type === 'element' ? (items[Number(value)] as Part) : value));
}

const alternatives = /* @__PURE__ */ perLanguage(
  (language) => new Intl.ListFormat(language, { type: 'disjunction' }),
);

/** Returns items of which any will do as a list in a sentence: "French, Swahili or Thai". */
export function formatAlternatives(items: Iterable<string>): string {
  return alternatives().format(items);
}

const collators = /* @__PURE__ */ perLanguage((language) => new Intl.Collator(language));

/** Compares names in the alphabetical order of the site's language; equal ones by their characters. */
export function compareNames(a: string, b: string): number {
  return collators().compare(a, b) || compareText(a, b);
}

const regions = /* @__PURE__ */ namesOf('region');

/** Returns the name of a country in the Unicode CLDR, e.g. "Germany" for "DE". */
export function regionName(code: string): string {
  return regions()(code);
}

const languages = /* @__PURE__ */ namesOf('language');

/** Returns the name of a language in the Unicode CLDR, e.g. "French" for "fr". */
export function languageName(code: string): string {
  return languages()(code);
}

/** Returns the name of a language in that language, as it begins a line: "Deutsch" for "de-AT". */
export const endonym = /* @__PURE__ */ memoised((tag: string): string => {
  const { language } = new Intl.Locale(tag);
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
});

/** `Intl` is slow, and every page prints names. */
function namesOf(type: 'region' | 'language') {
  return perLanguage((language) => {
    const names = new Intl.DisplayNames(language, { type });
    return memoised((code: string) => names.of(code) ?? code);
  });
}

/** A day, a month or a year. */
interface KnownDate {
  year: number;
  /** From 1 to 12. */
  month?: number | undefined;
  day?: number | undefined;
}

const timeZone = 'UTC';

type Part = Pick<Intl.DateTimeFormatPart, 'type' | 'value'>;

/** Corrects what `Intl` writes between the parts of a date where newspapers write something else, by language. */
const asInNewspapers: Readonly<Record<string, (words: string) => string>> = {
  // Russian, without the abbreviation of "year" after it.
  ru: (words) => words.replace(/\sг\.(?=\s|$)/, ''),
  // Vietnamese, with the word for "year" rather than a comma.
  vi: (words) => words.replace(/^, $/, ' năm '),
};

/** Returns a function that divides a moment into the parts in which it is written. */
function partsOfDate(
  language: string,
  options: Intl.DateTimeFormatOptions,
): (moment: Date | number) => Part[] {
  const format = new Intl.DateTimeFormat(language, options);
  const changed = asInNewspapers[new Intl.Locale(language).language];
  return (moment) =>
    format.formatToParts(moment).map(({ type, value }) => ({
      type,
      value: changed && type === 'literal' ? changed(value) : value,
    }));
}

/** Returns a formatter of moments, in the reader's time zone unless the options have another. */
export function dateFormat(
  language: string,
  options: Intl.DateTimeFormatOptions,
): (moment: Date | number) => string {
  const parts = partsOfDate(language, options);
  return (moment) =>
    parts(moment)
      .map(({ value }) => value)
      .join('');
}

/** Functions that divide a date into parts, by the smallest part that is known. */
const dates = /* @__PURE__ */ perLanguage((language) => {
  const divided = (options: Intl.DateTimeFormatOptions) => {
    const parts = partsOfDate(language, { ...options, timeZone });
    return (date: KnownDate) => parts(instantOf(date));
  };
  return {
    day: divided({ dateStyle: 'long' }),
    month: divided({ month: 'long', year: 'numeric' }),
    year: divided({ year: 'numeric' }),
  };
});

/** Returns a date: "5 February 2026", "February 2026", "2026". */
export function formatDate(date: KnownDate): string {
  return formatDateWith(date, (part) => part);
}

/** Returns the names of the months, from January on. */
export const monthNames = /* @__PURE__ */ perLanguage((): readonly string[] =>
  formsOfMonths().map(([name = '']) => name),
);

/** Returns the names of each month alone and after a day, if that is another form. */
export const formsOfMonths = /* @__PURE__ */ perLanguage((): readonly string[][] =>
  Array.from({ length: 12 }, (_, index) => {
    const month = { year: 2000, month: index + 1 };
    const forms = [dates().month(month), dates().day({ ...month, day: 1 })].flatMap((parts) =>
      parts.filter(({ type }) => type === 'month').map(({ value }) => value),
    );
    return [...new Set(forms)];
  }),
);

/**
 * Returns a date in which the smallest part is replaced: the day of a day, the month of a month. So an
 * interval is printed in the order of its language: "5–8 February 2026", "February 5–8, 2026".
 */
export function formatDateWith(date: KnownDate, replace: (smallestPart: string) => string): string {
  const smallest = smallestPart(date);
  return dates()
    [smallest](date)
    .map(({ type, value }) => (type === smallest ? replace(value) : value))
    .join('');
}

function smallestPart({ month, day }: KnownDate): 'day' | 'month' | 'year' {
  if (month === undefined) return 'year';
  return day === undefined ? 'month' : 'day';
}

/** Years below 100 are years of the first century, which `Date.UTC` takes for others. */
function instantOf({ year, month = 1, day = 1 }: KnownDate): Date {
  const instant = new Date(Date.UTC(2000, month - 1, day));
  instant.setUTCFullYear(year, month - 1, day);
  return instant;
}
