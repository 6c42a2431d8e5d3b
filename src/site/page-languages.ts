import { memoised } from '../model/memoise.ts';
import { endonym } from '../text/locale.ts';
import { pageLanguage } from '../text/language.ts';
import { siteLanguages } from './settings.ts';
import { languagePath, pathOf, siteUrl } from './urls.ts';

/** A page in one of the languages of the site. */
export interface PageInLanguage {
  /** ISO 639. */
  language: string;
  /** The name of the language in that language: "Deutsch". */
  name: string;
  url: string;
  isCurrent: boolean;
  isMain: boolean;
}

/** Remembered, as `Intl` takes longer for the two than most components of a page take. */
const inItself = memoised((tag) => ({
  language: new Intl.Locale(tag).language,
  name: endonym(tag),
}));

/** Returns a page in each language of the site, the main one first; nothing where it has only one. */
export function inAllLanguages(pathname: string): PageInLanguage[] {
  const languages = siteLanguages();
  if (languages.length === 1) return [];
  const path = pathOf(pathname);
  return languages.map((tag, index) => ({
    ...inItself(tag),
    url: siteUrl(languagePath(tag) + path),
    isCurrent: tag === pageLanguage(),
    isMain: index === 0,
  }));
}
