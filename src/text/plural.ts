import { memoised } from '../model/memoise.ts';
import { perLanguage } from './language.ts';
import { formatNumber } from './locale.ts';

/** The plural categories of languages, as the Unicode CLDR has them for whole numbers. */
interface Categories {
  en: 'one' | 'other';
  lo: 'other';
  ru: 'one' | 'few' | 'many' | 'other';
  vi: 'other';
}

/** A word or phrase in each plural form of a language. */
type Forms<Language extends keyof Categories = 'en'> = Readonly<
  Record<Categories[Language], string>
>;

/** `Intl.PluralRules` is slow. */
const categories = /* @__PURE__ */ perLanguage((language) => {
  const rules = new Intl.PluralRules(language);
  return memoised((number: string) => rules.select(Number(number)));
});

/** Returns the form that goes with a number: "was" with 1, "were" with 2. */
export function plural<Language extends keyof Categories = 'en'>(
  number: number,
  forms: Forms<Language>,
): string {
  const known: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
  return known[categories()(String(number))] ?? known.other ?? '';
}

/** Returns a number with the form of a noun that goes with it: "1 briefing", "12,345 briefings". */
export function counted<Language extends keyof Categories = 'en'>(
  number: number,
  forms: Forms<Language>,
): string {
  return `${formatNumber(number)} ${plural(number, forms)}`;
}

/** Returns those of several numbers of things that are above zero: "3 events, 1 agreement"; "" for none. */
export function countedAll<Language extends keyof Categories = 'en'>(
  counts: readonly (readonly [number: number, forms: Forms<Language>])[],
): string {
  return counts
    .filter(([number]) => number > 0)
    .map(([number, forms]) => counted(number, forms))
    .join(', ');
}
