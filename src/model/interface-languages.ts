import { languageTag } from './language.ts';
import { didYouMean, nearest } from './nearest.ts';
import { quoted } from './text.ts';

/** The languages that have a dictionary in `src/text/`, ISO 639. */
export const interfaceLanguages = ['en', 'vi', 'ru', 'lo'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Returns the language of a tag (BCP 47) if pages can be made in it; undefined otherwise. */
export function interfaceLanguageOf(tag: string): InterfaceLanguage | undefined {
  const locale = languageTag(tag);
  const language = interfaceLanguages.find((code) => code === locale?.language);
  const usual = language && new Intl.Locale(language).maximize().script;
  return (locale?.script ?? usual) === usual ? language : undefined;
}

/** Returns why pages cannot be made in a language by its code, ISO 639; undefined where they can. */
export function problemWithPageLanguage(code: string): string | undefined {
  if (interfaceLanguages.some((known) => known === code)) return undefined;
  const [language = ''] = code.split(/[-_]/);
  const guess = didYouMean(nearest(language, interfaceLanguages));
  return `There is no dictionary for ${quoted(code)}, expected one of ${interfaceLanguages.join(', ')}.${guess}`;
}
