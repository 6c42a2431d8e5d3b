import { offlineFolder } from './paths.ts';

/** Returns the languages of the site's pages, the main one first, BCP 47. */
function languages(): [string, ...string[]] {
  const [main = '', ...others] = (
    (import.meta.env.PAGE_LANGUAGES as string | undefined) ?? ''
  ).split(' ');
  return [main, ...others];
}

/** Returns the language of a page. @param file its path below the site's root. */
export function languageOfPage(file: string): string {
  const [main, ...others] = languages();
  return others.find((language) => file.startsWith(`${language}/`)) ?? main;
}

/** Returns the path below the root at which pages in a language are: "vi/"; "" for the main one. */
function pathOf(language: string): string {
  return language === languages()[0] ? '' : `${language}/`;
}

/** Returns that path for the language of a page or file. @param file its path below the site's root. */
export function languagePathOf(file: string): string {
  return pathOf(languageOfPage(file));
}

/**
 * Returns the paths of the offline pages, that in the language of a page first.
 *
 * @param base the path of the site's root, e.g. "/".
 */
export function offlinePaths(page: string, base: string): [string, ...string[]] {
  const own = languagePathOf(page.slice(base.length));
  const others = languages()
    .map(pathOf)
    .filter((path) => path !== own);
  const inFolder = (path: string) => base + path + offlineFolder;
  return [inFolder(own), ...others.map(inFolder)];
}
