import { languageOfName } from '../format/name-language.ts';
import { memoised, memoisedByObject } from '../model/memoise.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import type { InLanguage } from '../model/translation.ts';
import { mainLanguage, pageLanguage } from '../text/language.ts';
import { settings } from './settings.ts';

// The language of the words of the content, for screen readers.

/**
 * Returns the value of `lang` for words of the content: nothing where the page is in their language.
 *
 * @param language BCP 47; the main one of the site, in which editors write.
 */
export function langOf(language = mainLanguage()): string | undefined {
  return language === pageLanguage() ? undefined : language;
}

/** Remembered, as most names are on many pages; "" where the letters do not show the language. */
const shownLanguageOf = memoisedByObject((names: SiteSettings['names']) =>
  memoised((name) => languageOfName(name, names) ?? ''),
);

/**
 * Returns the same for a name or a title, whose letters may show its language.
 *
 * @param language the one that it has otherwise, BCP 47; the main one if left out.
 */
export function langOfName(name: string, language?: string): string | undefined {
  return langOf(shownLanguageOf(settings().names)(name) || language);
}

/** Returns the same for a title, which is in the language of the page or, if not translated, in the main one. */
export function langOfTitle(title: string): string | undefined {
  return pageLanguage() === mainLanguage() ? undefined : langOfName(title);
}

/** Returns the same for a note or a date of a briefing, which its translation may have left as it was. */
export function langOfPart(words: string, briefing?: Partial<InLanguage>): string | undefined {
  return briefing?.translation ? langOfTitle(words) : langOf(briefing?.language);
}

/** Returns the same for a printed number, which may have words of the report, not only a unit. */
export function langOfPrinted(printed: string): string | undefined {
  return /\p{Ll}{3}/u.test(printed) ? langOfTitle(printed) : undefined;
}
