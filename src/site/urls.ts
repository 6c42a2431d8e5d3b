import { pictureFile, type PictureFacts } from '../model/picture.ts';
import type { TimelineEvent } from '../model/timeline.ts';

/**
 * The path at which the site is served, below which every internal address is. Pages are compiled for
 * it; commands such as the check of links, which Node runs as they are, have addresses from the root.
 */
const base = (import.meta.env as ImportMetaEnv | undefined)?.BASE_URL ?? '/';

/**
 * An address from a path below the site's root, e.g. "pairs/". Scripts have only the addresses that they use.
 */
/* @__NO_SIDE_EFFECTS__ */
export function siteUrl(path: string): string {
  return `${base}${path}`;
}

/** The path below the site's root of an internal address, e.g. "pairs/". */
export function pathOf(url: string): string {
  return url.slice(base.length);
}

export const homeUrl = siteUrl('');
export const pairsUrl = siteUrl('pairs/');
export const compareUrl = siteUrl('compare/');
export const choicesUrl = siteUrl('compare/choices.css');
export const agreementsUrl = siteUrl('agreements/');
export const projectsUrl = siteUrl('projects/');
export const figuresUrl = siteUrl('figures/');
export const peopleUrl = siteUrl('people/');
export const organisationsUrl = siteUrl('organisations/');
export const countriesUrl = siteUrl('countries/');
export const sectorsUrl = siteUrl('sectors/');
export const sourcesUrl = siteUrl('sources/');
export const archiveUrl = siteUrl('archive/');
export const addedUrl = siteUrl('archive/added/');
export const correctionsUrl = siteUrl('corrections/');
export const searchUrl = siteUrl('search/');
export const suggestionsUrl = siteUrl('search/suggestions.json');
export const aboutUrl = siteUrl('about/');
export const feedsUrl = siteUrl('feeds/');
export const opmlUrl = siteUrl('feeds.opml');
export const sitemapUrl = siteUrl('sitemap.xml');
export const newsSitemapUrl = siteUrl('sitemap-news.xml');
export const robotsUrl = siteUrl('robots.txt');
export const iconUrl = siteUrl('favicon.svg');
export const dataUrl = siteUrl('data/briefings.json');
export const projectsGeoUrl = siteUrl('data/projects.geojson');
export const dataPackageUrl = siteUrl('data/datapackage.json');

/** Returns the absolute address of the home page, by the public address that Astro gives to routes. */
export function siteAddress(site: URL | undefined): URL {
  return new URL(base, site);
}

/** Returns an internal address with the public address that Astro gives to routes before it. */
export function absoluteUrl(url: string, site: URL | undefined): string {
  return new URL(url, site).href;
}

// Pages and files of one record each.
export const pageUrl = (id: string) => siteUrl(`${id}/`);
export const briefingUrl = (slug: string) => siteUrl(`briefings/${slug}/`);
export const agreementUrl = (id: string) => siteUrl(`agreements/${id}/`);
export const eventUrl = (id: string) => siteUrl(`events/${id}/`);
/** @param list "years/2025", "kinds/treaty". */
export const agreementListUrl = (list: string) => siteUrl(`agreements/${list}/`);
export const projectUrl = (id: string) => siteUrl(`projects/${id}/`);
export const personUrl = (id: string) => siteUrl(`people/${id}/`);
export const organisationUrl = (id: string) => siteUrl(`organisations/${id}/`);
export const sectorUrl = (id: string) => siteUrl(`sectors/${id}/`);
export const sourceUrl = (id: string) => siteUrl(`sources/${id}/`);
export const yearUrl = (year: string) => siteUrl(`archive/${year}/`);

/** @param pair as returned by `pairId`, e.g. "de-fr". */
export const pairUrl = (pair: string) => siteUrl(`pairs/${pair}/`);
export const timelineUrl = (pair: string) => siteUrl(`pairs/${pair}/timeline/`);
export const pairAgreementsUrl = (pair: string) => siteUrl(`pairs/${pair}/agreements/`);
export const disagreementsUrl = (pair: string) => siteUrl(`pairs/${pair}/disagreements/`);
export const pairBriefingsUrl = (pair: string) => siteUrl(`pairs/${pair}/briefings/`);
export const calendarUrl = (pair: string) => siteUrl(`pairs/${pair}/calendar.ics`);
export const pairFiguresUrl = (pair: string) => siteUrl(`figures/${pair}/`);
export const pairFiguresCsvUrl = (pair: string) => siteUrl(`data/figures/${pair}.csv`);
export const seriesCsvUrl = (pair: string, series: string) =>
  siteUrl(`data/figures/${pair}/${series}.csv`);
export const tableUrl = (table: string, format: 'csv' | 'json') =>
  siteUrl(`data/${table}.${format}`);
export const figuresCsvUrl = /* @__PURE__ */ tableUrl('figures', 'csv');

/** @param pairs in any order. */
export const comparisonUrl = (...pairs: readonly [string, string]) =>
  siteUrl(`compare/${[...pairs].sort().join('/')}/`);

/** @param code ISO 3166-1 alpha-2, in any case. */
export const countryUrl = (code: string) => siteUrl(`countries/${code.toLowerCase()}/`);

/** Returns the address of the image of a page that is shared: that of a pair, or else of the site. */
export const shareImageUrl = (pair?: string) =>
  siteUrl(pair === undefined ? 'picture.png' : `pairs/${pair}/picture.png`);

/** @param width one of those at which the picture is sent. */
export const pictureUrl = (picture: PictureFacts, width: number) =>
  siteUrl(pictureFile(picture, width));

// Parts of these pages.
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
  const inAtom = [peopleUrl, organisationsUrl, agreementsUrl, projectsUrl, correctionsUrl];
  return inAtom.some((above) => list.startsWith(above)) ? ['atom'] : ['atom', 'json'];
}
