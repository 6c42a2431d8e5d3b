import type { SiteRule } from './built-site.ts';
import type { Position } from '../../src/content/parse/problem.ts';
import type { Page } from './page.ts';
import { addressOf } from './links.ts';

/** The languages of a page, as its HTML declares them. */
export interface Languages {
  /** The language of the page, BCP 47. */
  own: string;
  /** The same page in all languages, its own included. */
  alternates: (Position & { language: string; url: string })[];
}

/** Reads the languages of a page from its root and from `<link rel="alternate" hreflang>`. */
export function languagesOf({ elements }: Page): Languages {
  const root = elements.find(({ name }) => name === 'html');
  return {
    own: root?.attributes.get('lang') ?? '',
    alternates: elements.flatMap(({ name, attributes, placeOf }) => {
      const language = name === 'link' ? attributes.get('hreflang') : undefined;
      if (language === undefined || attributes.get('rel') !== 'alternate') return [];
      return [{ language, url: attributes.get('href') ?? '', ...placeOf('href') }];
    }),
  };
}

/**
 * Pages in several languages name each other, as search engines believe only what both pages say.
 * https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export const alternateLanguages: SiteRule = ({ pages, home }) => {
  const byAddress = new Map(
    Array.from(pages, ([path, page]) => [addressOf(path, home).href, page.languages]),
  );
  const named = ({ alternates }: Languages) =>
    alternates
      .map(({ language, url }) => `${language} ${url}`)
      .sort()
      .join('\n');
  const hasAlternates = [...pages.values()].some(
    ({ languages }) => languages.alternates.length > 0,
  );
  return [...pages].flatMap(([path, { isIndexed, languages }]) => {
    const { own, alternates } = languages;
    if (!hasAlternates || !isIndexed) return [];
    const address = addressOf(path, home).href;
    const [language] = own.split('-');
    const self = alternates.find((each) => each.language === language);
    if (self?.url !== address) {
      const message = `The page names no page in its own language, "${language}"; add <link rel="alternate" hreflang="${language}" href="${address}">.`;
      return [{ path, message }];
    }
    return alternates.flatMap(({ language, url, line, column }) => {
      const other = byAddress.get(url);
      if (!other) {
        const message = `"${url}" should be this page in the language "${language}", but is not a page of this site; correct it.`;
        return [{ path, line, column, message }];
      }
      if (named(other) === named(languages)) return [];
      const message = `"${url}" and this page name different pages as their versions in other languages; make both name the same ones.`;
      return [{ path, line, column, message }];
    });
  });
};
