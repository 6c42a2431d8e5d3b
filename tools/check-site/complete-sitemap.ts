import type { BuiltSite, SiteRule } from './built-site.ts';
import { addressOf, siteLinks, type PlacedLink } from './links.ts';

/** The sitemap lists every page that search engines may list, once, and nothing else. */
export const completeSitemap: SiteRule = (site) => {
  const path = 'sitemap.xml';
  if (!site.files.has(path)) return [{ path, message: 'The sitemap is missing; add it.' }];
  const listed = new Set<string>();
  const wrong = linksOfSitemap(site).flatMap(({ path, line, column, url, target }) => {
    const file = target.to === 'file' ? target.file : '';
    const place = { path, line, column };
    const isIndexed = site.pages.get(file)?.isIndexed;
    if (isIndexed === undefined) {
      return { ...place, message: `"${url}" is not a page of this site; remove it.` };
    }
    if (!isIndexed) return { ...place, message: `"${url}" is marked "noindex"; remove it.` };
    if (listed.size < listed.add(file).size) return [];
    return { ...place, message: `"${url}" is listed twice; remove one.` };
  });
  const missing = [...site.pages]
    .filter(([file, { isIndexed }]) => isIndexed && !listed.has(file))
    .map(([file]) => ({
      path: file,
      message: `The sitemap lacks this page; add "${addressOf(file, site.home).href}".`,
    }));
  return [...wrong, ...missing];
};

/** What the sitemap lists, and what the parts list that it names. */
function linksOfSitemap(site: BuiltSite, file = 'sitemap.xml'): PlacedLink[] {
  const reading = site.documents.get(file);
  const own = new Map(reading && [[file, reading]]);
  return [...siteLinks({ ...site, pages: new Map(), documents: own })].flatMap((link) => {
    const { target } = link;
    const isPart = target.to === 'file' && /^sitemap-\d+\.xml$/.test(target.file);
    return isPart ? linksOfSitemap(site, target.file) : [link];
  });
}
