import { languageOfName } from '../format/name-language.ts';
import type { InLanguage } from '../model/translation.ts';
import { mainLanguage, siteLanguage } from '../text/language.ts';
import { settings } from './settings.ts';

// In which language the words of the content are, for programs that read pages aloud.

/**
 * Returns the value of `lang` for words of the content: nothing where the page is in their language.
 *
 * @param language BCP 47; the main one of the site, in which editors write.
 */
export function langOf(language = mainLanguage()): string | undefined {
  return language === siteLanguage() ? undefined : language;
}

/**
 * Returns the same of a name or a title, whose letters show the language.
 *
 * @param language the one that it has otherwise.
 */
export function langOfName(name: string, language?: string): string | undefined {
  return langOf(languageOfName(name, settings().names) ?? language);
}

/** Returns the same on pages in other languages, where a title is either in that language or in the main one. */
export function langOfTitle(title: string): string | undefined {
  return siteLanguage() === mainLanguage() ? undefined : langOfName(title);
}

/** Returns the same of a note or a date of a briefing, which its translation may have left as it was. */
export function langOfPart(words: string, briefing?: Partial<InLanguage>): string | undefined {
  return briefing?.translation ? langOfTitle(words) : langOf(briefing?.language);
}

/** Returns the same of a printed number, which has the words of the report where it has more than a unit. */
export function langOfPrinted(printed: string): string | undefined {
  return /\p{Ll}{3}/u.test(printed) ? langOfTitle(printed) : undefined;
}
