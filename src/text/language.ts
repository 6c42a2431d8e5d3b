import { memoised } from '../model/memoise.ts';
import { shared } from '../site/process-wide.ts';

const place = /* @__PURE__ */ shared(
  'language',
  (): { main: string; current?: () => string | undefined } => ({ main: 'en-GB' }),
);

/** Sets the main language of the site, BCP 47; `provideSettings` calls it. */
export function setMainLanguage(language: string): void {
  place.main = language;
}

/** Sets how to find the language of the page that is being made; `in-language.ts` calls it. */
export function findLanguageBy(current: () => string | undefined): void {
  place.current = current;
}

/** Returns the main language of the site, BCP 47. */
export function mainLanguage(): string {
  return place.main;
}

/**
 * Returns the language of the words of the page that is being made, BCP 47: the site's main one unless
 * `inLanguage` says otherwise; in a browser that of the page.
 */
export function pageLanguage(): string {
  return typeof document === 'undefined'
    ? (place.current?.() ?? place.main)
    : document.documentElement.lang;
}

/** Returns the language of the page that is being made unless it is the main one: "vi". */
export function otherLanguage(): string | undefined {
  const language = pageLanguage();
  return language === mainLanguage() ? undefined : language;
}

/** Returns a function that makes something once for each language, such as a formatter of `Intl`. */
export function perLanguage<T>(make: (language: string) => T): () => T {
  const made: Record<string, T> = {};
  return () => {
    const language = pageLanguage();
    return (made[language] ??= make(language));
  };
}

/** Returns a function of a text that computes each value once for each language. */
export function memoisedInLanguage<K extends string, V>(of: (text: K) => V): (text: K) => V {
  const memo = perLanguage(() => memoised(of));
  return (text) => memo()(text);
}
