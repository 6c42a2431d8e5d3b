/** Every internal address, with a trailing slash and below the path at which the site is served. */
const base = import.meta.env.BASE_URL;

/** An address from a path below the site's root, e.g. "pairs/". */
export function siteUrl(path: string): string {
  return `${base}${path}`;
}

export const homeUrl = siteUrl('');
export const pairsUrl = siteUrl('pairs/');
export const countriesUrl = siteUrl('countries/');
export const sectorsUrl = siteUrl('sectors/');
export const sourcesUrl = siteUrl('sources/');
export const archiveUrl = siteUrl('archive/');
export const searchUrl = siteUrl('search/');
export const aboutUrl = siteUrl('about/');
export const dataUrl = siteUrl('data/briefings.json');

export function briefingUrl(slug: string): string {
  return siteUrl(`briefings/${slug}/`);
}

/** @param pair an id as of `pairId`, e.g. "la-vn". */
export function pairUrl(pair: string): string {
  return siteUrl(`pairs/${pair}/`);
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
