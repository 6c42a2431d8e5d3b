import { pictureFile, type PictureFacts } from '../model/picture.ts';
import type { PageFormat } from '../model/site-settings.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { mainLanguage, pageLanguage } from '../text/language.ts';

/**
 * The path at which the site is served, below which every internal address is. Pages are compiled for
 * it; commands such as the check of links, which Node runs as they are, have addresses from the root.
 */
const base = (import.meta.env as ImportMetaEnv | undefined)?.BASE_URL ?? '/';

/**
 * The address of a file that is the same in all languages, from a path below the site's root, e.g.
 * "data/". Scripts have only the addresses that they use.
 */
/* @__NO_SIDE_EFFECTS__ */
export function siteUrl(path: string): string {
  return `${base}${path}`;
}

/** The path below the site's root at which pages in a language of the site are: "" for the main one, "vi/". */
export function languagePath(language: string): string {
  return language === mainLanguage() ? '' : `${language}/`;
}

/** The address of a page in the language of the page that is being made; in a browser, of the page that is read. */
/* @__NO_SIDE_EFFECTS__ */
export function localUrl(path: string): string {
  // The first part is known when scripts are compiled, which then leave the rest out; no worker asks for this.
  if (
    (import.meta.env as ImportMetaEnv | undefined)?.SSR === false ||
    typeof document !== 'undefined'
  ) {
    return import.meta.env.HAS_LANGUAGES === false
      ? `${base}${path}`
      : `${base}${document.documentElement.dataset['path'] ?? ''}${path}`;
  }
  return siteUrl(languagePath(pageLanguage()) + path);
}

/** The path of an internal address below the root of the site in that language, e.g. "pairs/". */
export function pathOf(url: string): string {
  return url.slice(localUrl('').length);
}

/** Returns the address of the same page in the main language. */
export function originalUrl(url: string): string {
  return siteUrl(languagePath(mainLanguage()) + pathOf(url));
}

export const homeUrl = () => localUrl('');
export const pairsUrl = () => localUrl('pairs/');
export const compareUrl = () => localUrl('compare/');
export const choicesUrl = siteUrl('compare/choices.css');
export const agreementsUrl = () => localUrl('agreements/');
export const projectsUrl = () => localUrl('projects/');
export const figuresUrl = () => localUrl('figures/');
export const peopleUrl = () => localUrl('people/');
export const organisationsUrl = () => localUrl('organisations/');
export const countriesUrl = () => localUrl('countries/');
export const sectorsUrl = () => localUrl('sectors/');
export const sourcesUrl = () => localUrl('sources/');
export const archiveUrl = () => localUrl('archive/');
export const addedUrl = () => localUrl('archive/added/');
export const correctionsUrl = () => localUrl('corrections/');
export const searchUrl = () => localUrl('search/');
export const suggestionsUrl = () => localUrl('search/suggestions.json');
export const aboutUrl = () => localUrl('about/');
export const feedsUrl = () => localUrl('feeds/');
export const opmlUrl = () => localUrl('feeds.opml');
export const sitemapUrl = siteUrl('sitemap.xml');
export const newsSitemapUrl = siteUrl('sitemap-news.xml');
export const manifestUrl = siteUrl('manifest.json');
export const robotsUrl = siteUrl('robots.txt');
export const iconUrl = siteUrl('favicon.svg');
export const dataUrl = siteUrl('data/briefings.json');
export const projectsGeoUrl = siteUrl('data/projects.geojson');
export const dataPackageUrl = siteUrl('data/datapackage.json');
export const openApiUrl = siteUrl('data/openapi.json');
export const llmsUrl = siteUrl('llms.txt');
export const securityUrl = siteUrl('.well-known/security.txt');
export const editionsUrl = () => localUrl('editions/');

/** Returns the absolute address of the home page, by the public address that Astro gives to routes. */
export function siteAddress(site: URL | undefined): URL {
  return new URL(homeUrl(), site);
}

/** Returns an internal address with the public address that Astro gives to routes before it. */
export function absoluteUrl(url: string, site: URL | undefined): string {
  return new URL(url, site).href;
}

// Pages and files of one record each.
export const pageUrl = (id: string) => localUrl(`${id}/`);
export const briefingUrl = (slug: string) => localUrl(`briefings/${slug}/`);
export const agreementUrl = (id: string) => localUrl(`agreements/${id}/`);
export const eventUrl = (id: string) => localUrl(`events/${id}/`);
/** @param list "years/2025", "kinds/treaty". */
export const agreementListUrl = (list: string) => localUrl(`agreements/${list}/`);
export const projectUrl = (id: string) => localUrl(`projects/${id}/`);
export const personUrl = (id: string) => localUrl(`people/${id}/`);
export const organisationUrl = (id: string) => localUrl(`organisations/${id}/`);
export const sectorUrl = (id: string) => localUrl(`sectors/${id}/`);
export const sourceUrl = (id: string) => localUrl(`sources/${id}/`);
export const yearUrl = (year: string) => localUrl(`archive/${year}/`);

/** @param pair as returned by `pairId`, e.g. "de-fr". */
export const pairUrl = (pair: string) => localUrl(`pairs/${pair}/`);
export const timelineUrl = (pair: string) => localUrl(`pairs/${pair}/timeline/`);
export const pairAgreementsUrl = (pair: string) => localUrl(`pairs/${pair}/agreements/`);
export const disagreementsUrl = (pair: string) => localUrl(`pairs/${pair}/disagreements/`);
export const pairBriefingsUrl = (pair: string) => localUrl(`pairs/${pair}/briefings/`);
export const stateOfPlayUrl = (pair: string) => localUrl(`pairs/${pair}/state-of-play/`);
export const calendarUrl = (pair: string) => localUrl(`pairs/${pair}/calendar.ics`);
export const pairFiguresUrl = (pair: string) => localUrl(`figures/${pair}/`);
export const pairFiguresCsvUrl = (pair: string) => siteUrl(`data/figures/${pair}.csv`);
export const seriesCsvUrl = (pair: string, series: string) =>
  siteUrl(`data/figures/${pair}/${series}.csv`);
export const tableUrl = (table: string, format: 'csv' | 'json') =>
  siteUrl(`data/${table}.${format}`);
export const figuresCsvUrl = /* @__PURE__ */ tableUrl('figures', 'csv');

/** @param month "2026-02". */
export const editionUrl = (month: string) => localUrl(`editions/${month}/`);
/** The edition of the site as a book (EPUB). */
export const editionBookUrl = (month: string) => `${editionUrl(month)}edition-${month}.epub`;
/** The editions of one pair. */
export const pairEditionsUrl = (pair: string) => localUrl(`pairs/${pair}/editions/`);
export const pairEditionUrl = (pair: string, month: string) => localUrl(`pairs/${pair}/${month}/`);

/** The names of the files of a page in other formats, which are beside it. */
const formatFiles: Record<PageFormat, string> = { json: 'index.json', markdown: 'index.md' };

/** @param page the address of a page. */
export const pageFormatUrl = (page: string, format: PageFormat) => page + formatFiles[format];

/** @param name of a JSON Schema of the static interface, e.g. "briefing". */
export const schemaUrl = (name: string) => siteUrl(`data/schemas/${name}.json`);

/** @param pairs in any order. */
export const comparisonUrl = (...pairs: readonly [string, string]) =>
  localUrl(`compare/${[...pairs].sort().join('/')}/`);

/** @param code ISO 3166-1 alpha-2, in any case. */
export const countryUrl = (code: string) => localUrl(`countries/${code.toLowerCase()}/`);

/** Returns the address of the image of a page that is shared: that of a pair, or else of the site. */
export const shareImageUrl = (pair?: string) =>
  siteUrl(pair === undefined ? 'picture.png' : `pairs/${pair}/picture.png`);

/** @param width one of those at which the picture is sent. */
export const pictureUrl = (picture: PictureFacts, width: number) =>
  siteUrl(pictureFile(picture, width));

// Parts of these pages.
/** @param day on which a version of the state of play went online, ISO 8601. */
export const versionUrl = (pair: string, day: string) => `${stateOfPlayUrl(pair)}#version-${day}`;
export const correctionUrl = (slug: string) => `${briefingUrl(slug)}#corrections`;
export const figureUrl = (slug: string, anchor: string) => `${briefingUrl(slug)}#${anchor}`;
export const conflictUrl = (pair: string, id: string) => `${disagreementsUrl(pair)}#conflict-${id}`;

/** Returns the address of an event: its page, or the only briefing that reports it. */
export function timelineEventUrl({ id }: Pick<TimelineEvent, 'id'>): string {
  const [slug = '', own] = id.split('/');
  return own === undefined ? eventUrl(id) : briefingUrl(slug);
}

/** Returns the address of one page of a long list, which begins at `first`. */
export function pagedUrl(first: string, page: number): string {
  return page === 1 ? first : `${first}${page}/`;
}

/** The names of the files of feeds, which are beside the first page of a list. */
const feedFiles = { atom: 'feed.xml', json: 'feed.json' };
export type FeedFormat = keyof typeof feedFiles;

/** @param list the address of its first page; the feed of the home page has everything. */
export const feedUrl = (list: string, format: FeedFormat) => list + feedFiles[format];

/** Returns the formats in which a list has feeds: people and organisations are many. */
export function feedFormatsOf(list: string): FeedFormat[] {
  const inAtom = [
    peopleUrl(),
    organisationsUrl(),
    agreementsUrl(),
    projectsUrl(),
    correctionsUrl(),
  ];
  const isOfEditions = list.endsWith('/editions/');
  return isOfEditions || inAtom.some((above) => list.startsWith(above))
    ? ['atom']
    : ['atom', 'json'];
}
