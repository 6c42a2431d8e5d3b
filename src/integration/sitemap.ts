import { asHtml } from '../site/html.ts';
import type { Content } from '../content/read-content.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import { lastChangeAmong } from '../model/correction.ts';
import { memoisedByObject } from '../model/memoise.ts';
import { latestOf } from '../model/order.ts';
import { publishedInUtc } from '../model/published-date.ts';
import { pageLanguages, type SiteSettings } from '../model/site-settings.ts';
import { siteRecordOf, type SiteRecord, type WrittenFiles } from '../output/site-record.ts';
import type { StagingFolder } from '../output/staging-folder.ts';
import { homeAddress, type Environment } from '../site/environment.ts';
import { pagesOf, routes, type Route } from '../site/routes.ts';
import { siteOf, type Site } from '../site/site.ts';
import { briefingUrl, languagePath, newsSitemapUrl, pathOf, siteUrl } from '../site/urls.ts';

/** A page that search engines may list. */
interface ListedPage {
  /** Its canonical address, escaped as in the page. */
  address: string;
  /** The day on which it last changed, ISO 8601; absent where it is not known. */
  changed?: string | undefined;
}

/** When a page last changed, by its path below the home page, e.g. "pairs/de-fr/"; ISO 8601. */
type ChangeOf = (path: string) => string | undefined;

/** The most addresses that one file may hold (https://www.sitemaps.org/protocol.html). */
const mostAddresses = 50_000;

/**
 * Writes the sitemap of a site, and returns the record of all its files.
 *
 * @param files all others.
 * @throws where two of them have the same path.
 */
export function writeSitemap(
  files: WrittenFiles,
  content: Content,
  staging: StagingFolder,
  environment: Environment,
): SiteRecord {
  const site = siteRecordOf(files);
  const home = homeAddress(environment);
  const indexed = siteOf({ content });
  const sitemap = [
    ...sitemapOf(site, home, inEachLanguage(pageChanges(indexed), content.settings)),
    ...newsSitemapOf(indexed.briefings, content.settings, home),
  ].flatMap(([file, xml]) => staging.put(file, Buffer.from(xml)));
  return new Map([...site, ...sitemap]);
}

/**
 * Returns the files of the sitemap of a site, by name: every page with a canonical address is in it.
 *
 * @param home the absolute address of the home page.
 */
export function sitemapOf(site: SiteRecord, home: URL, changeOf: ChangeOf): Map<string, string> {
  const pages = [...site.keys()]
    .filter((file) => file.endsWith('index.html'))
    .sort()
    .flatMap((file): ListedPage[] => {
      const canonical = site.get(file)?.canonical;
      if (canonical === undefined) return [];
      return [{ address: canonical, changed: changeOf(file.slice(0, -'index.html'.length)) }];
    });
  return sitemapFiles(pages, home);
}

/** The time for which search engines count a page as news, in milliseconds: two days. */
const newsTime = 48 * 60 * 60 * 1000;

/** The most pages that a sitemap of news may hold. */
const mostNews = 1000;

/**
 * Returns the sitemap of news, by name: the briefings that went online in the two days up to the newest one,
 * latest first. There is none where it is not known when any of them did.
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function newsSitemapOf(
  briefings: readonly PublishedBriefing[],
  { title: name, language }: Pick<SiteSettings, 'title' | 'language'>,
  home: URL,
): Map<string, string> {
  const dated = briefings
    .flatMap(({ slug, title, published }) =>
      published === undefined
        ? []
        : [{ slug, title, published, time: Date.parse(publishedInUtc(published)) }],
    )
    .sort((a, b) => b.time - a.time);
  const [newest] = dated;
  if (!newest) return new Map();
  const publication = `<news:publication><news:name>${asHtml(name)}</news:name><news:language>${language.replace(/-.*/, '')}</news:language></news:publication>`;
  const rows = dated
    .filter(({ time }) => time >= newest.time - newsTime)
    .slice(0, mostNews)
    .map(({ slug, title, published }) => {
      const address = new URL(pathOf(briefingUrl(slug)), home).href;
      const date = `<news:publication_date>${published}</news:publication_date>`;
      return `<url><loc>${address}</loc><news:news>${publication}${date}<news:title>${asHtml(title)}</news:title></news:news></url>`;
    });
  const news = ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
  return new Map([[pathOf(newsSitemapUrl), documentOf('urlset', rows, news)]]);
}

/** Returns the files of a sitemap, by name. */
export function sitemapFiles(
  pages: readonly ListedPage[],
  home: URL,
  most = mostAddresses,
): Map<string, string> {
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) =>
    pages.slice(index * most, (index + 1) * most),
  );
  const [first = [], ...others] = parts;
  if (others.length === 0) return new Map([['sitemap.xml', fileOf('urlset', 'url', first)]]);
  const names = parts.map((_, index) => `sitemap-${index + 1}.xml`);
  const index = parts.map((part, number) => ({
    address: new URL(names[number] ?? '', home).href,
    changed: latestOf(part.map(({ changed }) => changed)),
  }));
  return new Map([
    ['sitemap.xml', fileOf('sitemapindex', 'sitemap', index)],
    ...parts.map((part, number) => [names[number] ?? '', fileOf('urlset', 'url', part)] as const),
  ]);
}

function fileOf(root: string, element: string, items: readonly ListedPage[]): string {
  const lines = items.map(({ address, changed }) => {
    const lastmod = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `<${element}><loc>${address}</loc>${lastmod}</${element}>`;
  });
  return documentOf(root, lines);
}

function documentOf(root: string, lines: readonly string[], namespaces = ''): string {
  const open = `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', open, ...lines, `</${root}>`, ''].join('\n');
}

const whole = Object.values<Route>(routes).filter(({ isRest }) => !isRest);

/**
 * Returns when pages last changed: a briefing as `lastChange` has it; a list with the latest of its
 * briefings; the rest of a list or dossier with its first page. A page has no such day where it shows no
 * briefing, or the day of its latest briefing is not known.
 */
export function pageChanges(site: Site): ChangeOf {
  const changeOf = memoisedByObject(lastChangeAmong);
  const pages = pagesOf(site, whole);
  return (path) => {
    for (let at = path; ; at = above(at)) {
      const [, briefings] = pages.get(siteUrl(at)) ?? [];
      if (briefings) return changeOf(briefings);
      if (above(at) === '') return undefined;
    }
  };
}

/** Returns when pages last changed, in whichever language they are. */
function inEachLanguage(changeOf: ChangeOf, settings: SiteSettings): ChangeOf {
  const [, ...others] = pageLanguages(settings).map(languagePath);
  return (path) => {
    const folder = others.find((other) => path.startsWith(other)) ?? '';
    return changeOf(path.slice(folder.length));
  };
}

/** The path one level up: "pairs/" for "pairs/de-fr/". */
function above(path: string): string {
  return path.replace(/[^/]+\/$/, '');
}
