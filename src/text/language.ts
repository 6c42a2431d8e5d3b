import { memoised } from '../model/memoise.ts';
import { shared } from '../site/process-wide.ts';

const place = /* @__PURE__ */ shared('language', () => ({ language: 'en-GB' }));

/** Sets the language in which pages are made, BCP 47; `provideSettings` calls it. */
export function setSiteLanguage(language: string): void {
  place.language = language;
}

/** Returns the language of the site's own words, BCP 47: in a browser that of the page. */
export function siteLanguage(): string {
  return typeof document === 'undefined' ? place.language : document.documentElement.lang;
}

/**
 * Returns a function that makes something for the site's language once, such as a formatter of `Intl`,
 * and again only when the language has changed: editors change it while the dev server runs.
 */
export function perLanguage<T>(make: (language: string) => T): () => T {
  let last: { language: string; made: T } | undefined;
  return () => {
    const language = siteLanguage();
    if (last?.language !== language) last = { language, made: make(language) };
    return last.made;
  };
}

/** Returns a function of a text that computes each value once for the site's language. */
export function memoisedInLanguage<K extends string, V>(of: (text: K) => V): (text: K) => V {
  const memo = perLanguage(() => memoised(of));
  return (text) => memo()(text);
}
