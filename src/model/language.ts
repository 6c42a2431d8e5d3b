import { z } from 'zod';
import { addIssue } from './schema-issue.ts';
import { memoised } from './memoise.ts';
import { didYouMean } from './nearest.ts';
import { emptyIssue, quoted } from './text.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const languageForm = /^[a-z]{2,3}$/;

/**
 * Returns the English name of a language, from the Unicode CLDR, e.g. "French" for "fr".
 *
 * @param code ISO 639, lower case.
 */
export const languageName = memoised((code) => names.of(code) ?? code);

/** The ISO 639-2 codes that do not mean one language: none, several, not known, not coded. */
const notLanguages = ['zxx', 'mul', 'und', 'mis'];

/** Codes of countries that are not codes of languages, with the codes of their languages. */
const countryCodes = new Map(
  Object.entries({
    cn: 'zh',
    cz: 'cs',
    dk: 'da',
    jp: 'ja',
    ua: 'uk',
    vn: 'vi',
  }),
);

function isLanguage(code: string): boolean {
  return languageForm.test(code) && !notLanguages.includes(code) && names.of(code) !== undefined;
}

/** An ISO 639 code of a language with a name in the Unicode CLDR, e.g. "fr". */
export const LanguageCode = z
  .string()
  .meta({ pattern: languageForm.source })
  .check((context) => {
    const code = context.value;
    if (isLanguage(code)) return;
    if (code === '') return addIssue(context, emptyIssue);
    const [meant = ''] = code.toLowerCase().split(/[-_]/);
    if (notLanguages.includes(code)) {
      return addIssue(context, {
        rule: 'known-language',
        message: `${quoted(code)} is not the code of one language; write one such as "fr" or "sw".`,
      });
    }
    const ofCountry = countryCodes.get(meant);
    const advice = didYouMean(
      ofCountry ?? (meant !== code && isLanguage(meant) ? meant : undefined),
    );
    addIssue(context, {
      rule: 'known-language',
      message: `Unknown language ${quoted(code)}, expected an ISO 639 code such as "fr" or "sw".${advice}`,
    });
  });

/** Returns a language tag in its parts, BCP 47; undefined where it is none. */
export function languageTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

/** Returns why a text is not a language tag (BCP 47) in its usual form; undefined if it is. */
export function problemWithTag(tag: string): string | undefined {
  const locale = languageTag(tag);
  if (locale && isLanguage(locale.language)) {
    const { baseName, region } = locale;
    if (region !== undefined && regions.of(region) === undefined) {
      return `The Unicode CLDR has no name of a country or region ${quoted(region)}; correct ${quoted(tag)}.`;
    }
    return baseName === tag
      ? undefined
      : `${quoted(tag)} is not the usual form of the language tag; write "${baseName}".`;
  }
  const near = languageTag(tag.replaceAll('_', '-'));
  const meant = near && isLanguage(near.language) ? near.baseName : undefined;
  return `${quoted(tag)} is not a language, expected a language tag (BCP 47) such as "en-GB".${didYouMean(meant)}`;
}
