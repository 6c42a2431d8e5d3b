/**
 * The path at which the site is served, below which every internal address is. Pages are compiled for
 * it; commands such as the check of links, which Node runs as they are, have addresses from the root.
 */
const base = (import.meta.env as ImportMetaEnv | undefined)?.BASE_URL ?? '/';

/** An address from a path below the site's root, e.g. "pairs/". */
export function siteUrl(path: string): string {
  return `${base}${path}`;
}

/** The path below the site's root of an internal address, e.g. "pairs/". */
export function pathOf(url: string): string {
  return url.slice(base.length);
}

export const homeUrl = siteUrl('');
export const pairsUrl = siteUrl('pairs/');
export const agreementsUrl = siteUrl('agreements/');
export const figuresUrl = siteUrl('figures/');
export const peopleUrl = siteUrl('people/');
export const organisationsUrl = siteUrl('organisations/');
export const countriesUrl = siteUrl('countries/');
export const sectorsUrl = siteUrl('sectors/');
export const sourcesUrl = siteUrl('sources/');
export const archiveUrl = siteUrl('archive/');
export const correctionsUrl = siteUrl('corrections/');
export const searchUrl = siteUrl('search/');
export const suggestionsUrl = siteUrl('search/suggestions.json');
export const aboutUrl = siteUrl('about/');
export const feedsUrl = siteUrl('feeds/');
export const opmlUrl = siteUrl('feeds.opml');
export const sitemapUrl = siteUrl('sitemap.xml');
export const robotsUrl = siteUrl('robots.txt');
export const iconUrl = siteUrl('favicon.svg');
export const dataUrl = siteUrl('data/briefings.json');
export const dataPackageUrl = siteUrl('data/datapackage.json');
export const figuresCsvUrl = tableUrl('figures', 'csv');

/**
 * The address of the home page, absolute.
 *
 * @param site the configured public address, as routes are given it.
 */
export function siteAddress(site: URL | undefined): URL {
  return new URL(base, site);
}

/**
 * An internal address with the site's own before it, as other programs need it.
 *
 * @param site the configured public address, as routes are given it.
 */
export function absoluteUrl(url: string, site: URL | undefined): string {
  return new URL(url, site).href;
}

export function briefingUrl(slug: string): string {
  return siteUrl(`briefings/${slug}/`);
}

/** Where a briefing tells its corrections. */
export function correctionUrl(slug: string): string {
  return `${briefingUrl(slug)}#corrections`;
}

/** @param pair an id as of `pairId`, e.g. "la-vn". */
export function pairUrl(pair: string): string {
  return siteUrl(`pairs/${pair}/`);
}

/** The whole timeline of a pair, where its dossier shows the newest part only. */
export function timelineUrl(pair: string): string {
  return siteUrl(`pairs/${pair}/timeline/`);
}

/** All agreements of a pair, where its dossier shows some only. */
export function pairAgreementsUrl(pair: string): string {
  return siteUrl(`pairs/${pair}/agreements/`);
}

/** The dates of a pair as an iCalendar file. */
export function calendarUrl(pair: string): string {
  return siteUrl(`pairs/${pair}/calendar.ics`);
}

/** Returns the address of the image of a page that is shared: that of a pair, or else of the site. */
export function shareImageUrl(pair?: string): string {
  return siteUrl(pair === undefined ? 'picture.png' : `pairs/${pair}/picture.png`);
}

/** All figures of a pair. */
export function pairFiguresUrl(pair: string): string {
  return siteUrl(`figures/${pair}/`);
}

/** A conflict of reports among the figures of a pair. */
export function conflictUrl(pair: string, id: string): string {
  return `${pairFiguresUrl(pair)}#conflict-${id}`;
}

/** The figures of a pair as data. */
export function pairFiguresCsvUrl(pair: string): string {
  return siteUrl(`data/figures/${pair}.csv`);
}

/** The figures of one series of a pair as data. */
export function seriesCsvUrl(pair: string, series: string): string {
  return siteUrl(`data/figures/${pair}/${series}.csv`);
}

/** A table of open data, as CSV or JSON. */
export function tableUrl(table: string, format: 'csv' | 'json'): string {
  return siteUrl(`data/${table}.${format}`);
}

export function agreementUrl(id: string): string {
  return siteUrl(`agreements/${id}/`);
}

export function personUrl(id: string): string {
  return siteUrl(`people/${id}/`);
}

export function organisationUrl(id: string): string {
  return siteUrl(`organisations/${id}/`);
}

/** A figure where its briefing prints it. */
export function figureUrl(slug: string, anchor: string): string {
  return `${briefingUrl(slug)}#${anchor}`;
}

/** @param code ISO 3166-1 alpha-2, in any case. */
export function countryUrl(code: string): string {
  return siteUrl(`countries/${code.toLowerCase()}/`);
}

export function sectorUrl(id: string): string {
  return siteUrl(`sectors/${id}/`);
}

export function sourceUrl(id: string): string {
  return siteUrl(`sources/${id}/`);
}

export function yearUrl(year: string): string {
  return siteUrl(`archive/${year}/`);
}

/** The address of one page of a long list, which begins at `first`. */
export function pagedUrl(first: string, page: number): string {
  return page === 1 ? first : `${first}${page}/`;
}

/** The Atom feed of a list, by the address of its first page; that of the home page has everything. */
export function atomUrl(list: string): string {
  return `${list}feed.xml`;
}

/** The same as a JSON Feed. */
export function jsonFeedUrl(list: string): string {
  return `${list}feed.json`;
}
