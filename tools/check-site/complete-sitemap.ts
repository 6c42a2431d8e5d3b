import type { BuiltSite } from './built-site.ts';
import type { SiteRule } from './site-rule.ts';
import { siteLinks, type PlacedLink } from './site-links.ts';
import { addressOf } from './links.ts';

const rule = 'complete-sitemap';

/** Search engines learn from the sitemap of every page that they may list, and of nothing else. */
export const completeSitemap: SiteRule = (site) => {
  const { pages } = site;
  if (!site.files.has('sitemap.xml')) {
    const place = { path: 'sitemap.xml', line: 1, column: 1 };
    return [{ ...place, rule, message: 'There is no sitemap; write one.' }];
  }
  const listed = new Map<string, number>();
  const stray = linksOfSitemap(site).flatMap((link) => {
    const file = link.target.to === 'file' ? link.target.file : '';
    if (isPart(file)) return [];
    const times = (listed.get(file) ?? 0) + 1;
    listed.set(file, times);
    const message = complaintAbout(link, pages.get(file)?.isIndexed, times);
    return message === undefined ? [] : { ...placeOf(link), rule, message };
  });
  const missing = [...pages].filter(([path, { isIndexed }]) => isIndexed && !listed.has(path));
  return [
    ...stray,
    ...missing.map(([path]) => ({
      ...{ path, line: 1, column: 1, rule },
      message: `The sitemap lacks this page; list "${addressOf(path, site.home).href}".`,
    })),
  ];
};

/** What the sitemap lists, and what the parts list that it names. */
function linksOfSitemap(site: BuiltSite): PlacedLink[] {
  const linksIn = (file: string) => {
    const reading = site.documents.get(file);
    const documents = new Map(reading && [[file, reading]]);
    return [...siteLinks({ ...site, pages: new Map(), documents })];
  };
  const listed = linksIn('sitemap.xml');
  const parts = listed.flatMap(({ target }) => (target.to === 'file' ? target.file : []));
  return [...listed, ...parts.filter(isPart).flatMap(linksIn)];
}

function complaintAbout(
  { url }: PlacedLink,
  isIndexed: boolean | undefined,
  times: number,
): string | undefined {
  if (isIndexed === undefined) return `"${url}" is no page of this site; leave it out.`;
  if (!isIndexed) return `"${url}" asks not to be listed; leave it out.`;
  return times > 1 ? `"${url}" is listed already; list it once.` : undefined;
}

function isPart(file: string): boolean {
  return /^sitemap-\d+\.xml$/.test(file);
}

function placeOf({ path, line, column }: PlacedLink) {
  return { path, line, column };
}
