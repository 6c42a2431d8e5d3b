import { languageTag } from './language.ts';

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
