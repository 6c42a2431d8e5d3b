import type { Lists, PublishedBriefing } from '../model/archive.ts';
import { correctionsIn, type PlacedCorrection } from '../model/correction.ts';
import { comparisonsIn } from '../model/comparison.ts';
import { agreementLists } from '../model/agreement-lists.ts';
import { hasDates, type Dossier } from '../model/dossier.ts';
import { countriesNamed } from '../model/overview.ts';
import type { Edition } from '../model/edition.ts';
import { byTopic } from '../model/figure-topics.ts';
import type { PlacedFigure } from '../model/placed-figure.ts';
import type { ProjectWithStatus } from '../model/project-status.ts';
import { hasEarlier } from '../model/state-of-play.ts';
import { recentAdditions } from '../model/recent-additions.ts';
import type { AgreementWithStatus } from '../model/agreement-status.ts';
import { occasionsIn, type Occasion } from '../model/timeline.ts';
import {
  dossierParts,
  figurePageSize,
  mostAdditions,
  pageSize,
  timelinePageSize,
} from './limits.ts';
import type { Site } from './site.ts';
import * as urls from './urls.ts';

/** One page of a route: its id, and the briefings that it shows, where it shows any. */
type RoutedPage = readonly [id: string, shows?: readonly PublishedBriefing[]];

/** Pages or files of one kind. */
export interface Route {
  /** The address of a page by its id; a page that every site has needs none. */
  url: (id: string) => string;
  /** The pages of a site, in the order in which they are made. */
  pages: (site: Site) => Iterable<RoutedPage>;
  /** Whether its pages show the rest of the page above them in the address, and change with it. */
  isRest?: true;
}

/** The names of the tables of open data. */
export const tableNames = ['figures', 'agreements', 'projects', 'events'] as const;

/** The kinds of pages that are published in other formats than HTML, too. */
export const pageKinds = ['briefing', 'pair', 'agreement', 'project'] as const;

export type SchemaName = (typeof pageKinds)[number] | 'briefings' | (typeof tableNames)[number];

/** Long lists of one kind, which are divided into numbered pages. */
export interface ListRoute<Item> extends Route {
  items: (site: Site, id: string) => readonly Item[];
  pageSize: number;
}

/** A page that every site has. */
function single(url: () => string, shows?: (site: Site) => readonly PublishedBriefing[]) {
  return { url, pages: (site: Site): RoutedPage[] => [['', shows?.(site)]] };
}

/** Lists of briefings, newest first. */
function briefingLists(
  url: Route['url'],
  pages: Route['pages'],
  list: (site: Site, id: string) => readonly PublishedBriefing[] | undefined,
): ListRoute<PublishedBriefing> {
  return { url, pages, items: (site, id) => list(site, id) ?? [], pageSize };
}

function all(lists: Lists): PublishedBriefing[] {
  return [...lists.values()].flat();
}

/** The briefings of each record, also of those that no briefing cites. */
function listed(records: ReadonlyMap<string, unknown>, lists: Lists): RoutedPage[] {
  return Array.from(records.keys(), (id) => [id, lists.get(id) ?? []]);
}

function pairsWith({ pairs, dossiers }: Site, has: (dossier: Dossier) => boolean): RoutedPage[] {
  return [...pairs.keys()].filter((pair) => has(dossiers.of(pair))).map((pair) => [pair]);
}

/** The briefings of an edition. */
function shownIn({ reports, added }: Edition): PublishedBriefing[] {
  return [...reports, ...added];
}

function editionsOfSite({ editions }: Site): RoutedPage[] {
  return Array.from(editions.ofSite, ([month, edition]) => [month, shownIn(edition)]);
}

/** The feeds of one format, by the addresses of their pages. */
function feeds(format: urls.FeedFormat): Route {
  return {
    url: (list) => urls.feedUrl(list, format),
    pages: (site) => {
      const { home, pair, country, sector, source, person, organisation } = routes;
      const { agreements, projects, corrections, editions, pairEditions } = routes;
      return [
        ...[home, pair, country, sector, source, person, organisation],
        ...[agreements, projects, corrections, editions, pairEditions],
      ]
        .flatMap((route) =>
          Array.from((route as Route).pages(site), ([id]): RoutedPage => [route.url(id)]),
        )
        .filter(([list]) => urls.feedFormatsOf(list).includes(format));
    },
  };
}

/** The pages in other formats than HTML. */
function pageFormats(): Route {
  return {
    url: (page) => page,
    pages: (site) =>
      pageKinds.flatMap((kind) =>
        Array.from((routes[kind] as Route).pages(site), ([id]) => routes[kind].url(id)).flatMap(
          (page) => site.formats.map((format): RoutedPage => [urls.pageFormatUrl(page, format)]),
        ),
      ),
  };
}

/**
 * Every page and file of a site, by kind. The pages' `getStaticPaths`, the check of links, the dates
 * in the sitemap, the addresses in the search index and the check of a built site all ask this table.
 */
export const routes = {
  home: single(urls.homeUrl, ({ briefings }) => briefings),
  briefing: {
    url: urls.briefingUrl,
    pages: ({ briefings }) => briefings.map((briefing) => [briefing.slug, [briefing]]),
  },
  pairs: single(urls.pairsUrl, ({ pairs }) => all(pairs)),
  pair: briefingLists(
    urls.pairUrl,
    ({ pairs }) => pairs,
    ({ pairs }, pair) => pairs.get(pair),
  ),
  compare: single(urls.compareUrl),
  comparison: {
    url: (id) => urls.comparisonUrl(...(id.split('/') as [string, string])),
    pages: (site) =>
      comparisonsIn(site).map(({ pairs }) => [
        pairs.join('/'),
        pairs.flatMap((pair) => site.pairs.get(pair) ?? []),
      ]),
  },
  choices: single(() => urls.choicesUrl),
  countries: single(urls.countriesUrl, ({ countries, mentions }) => [
    ...all(countries),
    ...all(mentions),
  ]),
  country: briefingLists(
    urls.countryUrl,
    (site) =>
      Array.from(countriesNamed(site), (code) => [
        code,
        [...(site.countries.get(code) ?? []), ...(site.mentions.get(code) ?? [])],
      ]),
    ({ countries }, code) => countries.get(code),
  ),
  sectors: single(urls.sectorsUrl, ({ sectors }) => all(sectors)),
  sector: briefingLists(
    urls.sectorUrl,
    ({ sectors, vocabulary }) => listed(vocabulary.sectors, sectors),
    ({ sectors }, id) => sectors.get(id),
  ),
  sources: single(urls.sourcesUrl, ({ sources }) => all(sources)),
  source: briefingLists(
    urls.sourceUrl,
    ({ sources, vocabulary }) => listed(vocabulary.sources, sources),
    ({ sources }, id) => sources.get(id),
  ),
  archive: single(urls.archiveUrl, ({ years }) => all(years)),
  added: single(urls.addedUrl, ({ briefings }) => all(recentAdditions(briefings, mostAdditions))),
  year: briefingLists(
    urls.yearUrl,
    ({ years }) => years,
    ({ years }, year) => years.get(year),
  ),
  people: single(urls.peopleUrl, ({ citations }) => all(citations.people)),
  person: briefingLists(
    urls.personUrl,
    ({ records, citations }) => listed(records.people, citations.people),
    ({ citations }, id) => citations.people.get(id),
  ),
  organisations: single(urls.organisationsUrl, ({ citations }) => all(citations.organisations)),
  organisation: briefingLists(
    urls.organisationUrl,
    ({ records, citations }) => listed(records.organisations, citations.organisations),
    ({ citations }, id) => citations.organisations.get(id),
  ),
  event: {
    url: urls.eventUrl,
    pages: ({ records, citations }) => listed(records.events, citations.events),
  },
  agreement: {
    url: urls.agreementUrl,
    pages: ({ records, citations }) => listed(records.agreements, citations.agreements),
  },
  agreements: {
    ...single(urls.agreementsUrl, ({ citations }) => all(citations.agreements)),
    items: ({ dossiers }): readonly AgreementWithStatus[] => dossiers.agreements,
    pageSize,
  },
  agreementList: {
    url: urls.agreementListUrl,
    pages: ({ dossiers, citations }) =>
      agreementLists(dossiers.agreements).map(({ id, agreements }) => [
        id,
        agreements.flatMap(({ id }) => citations.agreements.get(id) ?? []),
      ]),
    items: ({ dossiers }, id): readonly AgreementWithStatus[] =>
      agreementLists(dossiers.agreements).find((list) => list.id === id)?.agreements ?? [],
    pageSize,
  },
  project: {
    url: urls.projectUrl,
    pages: ({ records, citations }) => listed(records.projects, citations.projects),
  },
  projects: {
    ...single(urls.projectsUrl, ({ citations }) => all(citations.projects)),
    items: ({ dossiers }): readonly ProjectWithStatus[] => dossiers.projects,
    pageSize,
  },
  figures: single(urls.figuresUrl, ({ briefings }) =>
    briefings.filter(({ figures, countries }) => figures.length > 0 && countries.length > 1),
  ),
  pairFigures: {
    url: urls.pairFiguresUrl,
    pages: ({ pairs, dossiers }) =>
      [...pairs]
        .filter(([pair]) => dossiers.hasFigures(pair))
        .map(([pair, briefings]) => [pair, briefings.filter(({ figures }) => figures.length > 0)]),
    items: ({ dossiers }, pair): readonly PlacedFigure[] => byTopic(dossiers.of(pair).figures),
    pageSize: figurePageSize,
  },
  corrections: {
    ...single(urls.correctionsUrl, ({ briefings }) =>
      briefings.filter(({ corrections }) => corrections.length > 0),
    ),
    items: ({ briefings }): readonly PlacedCorrection[] => correctionsIn(briefings),
    pageSize,
  },
  editions: {
    url: urls.editionsUrl,
    pages: ({ editions }) => (editions.ofSite.size > 0 ? [['']] : []),
  },
  edition: {
    url: urls.editionUrl,
    pages: editionsOfSite,
  },
  editionBook: {
    url: urls.editionBookUrl,
    pages: editionsOfSite,
  },
  pairEditions: {
    url: urls.pairEditionsUrl,
    pages: ({ editions }) => Array.from(editions.ofPairs.keys(), (pair) => [pair]),
  },
  pairEdition: {
    url: (id) => urls.pairEditionUrl(...(id.split('/') as [string, string])),
    pages: ({ editions }) =>
      [...editions.ofPairs].flatMap(([pair, months]) =>
        Array.from(months, ([month, edition]): RoutedPage => [
          `${pair}/${month}`,
          shownIn(edition),
        ]),
      ),
  },
  search: single(urls.searchUrl),
  page: {
    url: urls.pageUrl,
    pages: ({ ownPages }) => Array.from(ownPages, (id): RoutedPage => [id]),
  },
  feeds: single(urls.feedsUrl),
  timeline: {
    url: urls.timelineUrl,
    pages: (site) =>
      pairsWith(site, ({ timeline }) => occasionsIn(timeline).length > dossierParts.occasions),
    items: ({ dossiers }, pair): readonly Occasion[] => occasionsIn(dossiers.of(pair).timeline),
    pageSize: timelinePageSize,
    isRest: true,
  },
  pairAgreements: {
    url: urls.pairAgreementsUrl,
    pages: (site) => pairsWith(site, ({ agreements }) => agreements.length > 0),
    isRest: true,
  },
  disagreements: {
    url: urls.disagreementsUrl,
    pages: (site) => pairsWith(site, ({ conflicts }) => conflicts.length > 0),
    isRest: true,
  },
  pairBriefings: {
    url: urls.pairBriefingsUrl,
    pages: (site) => pairsWith(site, ({ briefings }) => briefings.length > dossierParts.briefings),
    isRest: true,
  },
  stateOfPlay: {
    url: urls.stateOfPlayUrl,
    pages: ({ pairs, versions }) =>
      [...pairs.keys()].filter((pair) => hasEarlier(versions.get(pair))).map((pair) => [pair]),
    isRest: true,
  },
  calendar: { url: urls.calendarUrl, pages: (site) => pairsWith(site, hasDates) },
  pairImage: {
    url: urls.shareImageUrl,
    pages: ({ pairs }) => Array.from(pairs.keys(), (pair) => [pair]),
  },
  siteImage: single(() => urls.shareImageUrl()),
  atom: feeds('atom'),
  jsonFeed: feeds('json'),
  opml: single(urls.opmlUrl),
  csv: {
    url: (table) => urls.tableUrl(table, 'csv'),
    pages: () => tableNames.map((table) => [table]),
  },
  json: {
    url: (table) => urls.tableUrl(table, 'json'),
    pages: () => tableNames.map((table) => [table]),
  },
  briefingsJson: single(() => urls.dataUrl),
  projectsGeo: single(() => urls.projectsGeoUrl),
  dataPackage: single(() => urls.dataPackageUrl),
  openApi: single(() => urls.openApiUrl),
  schema: {
    url: urls.schemaUrl,
    pages: ({ formats }) => {
      const ofPages = formats.includes('json') ? pageKinds : [];
      const names: readonly SchemaName[] = [...ofPages, 'briefings', ...tableNames];
      return names.map((name): RoutedPage => [name]);
    },
  },
  llms: single(() => urls.llmsUrl),
  pairFiguresCsv: {
    url: urls.pairFiguresCsvUrl,
    pages: (site) => pairsWith(site, ({ figures }) => figures.length > 0),
  },
  seriesCsv: {
    url: (id) => urls.seriesCsvUrl(...(id.split('/') as [string, string])),
    pages: (site) =>
      pairsWith(site, ({ series }) => series.length > 0).flatMap(([pair]) =>
        seriesWithFile(site.dossiers.of(pair)).map(({ id }): RoutedPage => [`${pair}/${id}`]),
      ),
  },
  pageFormats: pageFormats(),
  suggestions: single(urls.suggestionsUrl),
  robots: single(() => urls.robotsUrl),
  sitemap: single(() => urls.sitemapUrl),
  newsSitemap: {
    url: () => urls.newsSitemapUrl,
    pages: ({ briefings }) =>
      briefings.some(({ published }) => published !== undefined) ? [['']] : [],
  },
  icon: single(() => urls.iconUrl),
  manifest: single(() => urls.manifestUrl),
  security: {
    url: () => urls.securityUrl,
    pages: ({ hasSecurityText }) => (hasSecurityText ? [['']] : []),
  },
} satisfies Record<string, Route | ListRoute<unknown>>;

/**
 * The pages whose addresses must never be lost. Numbered pages, feeds, calendars, tables and parts of dossiers
 * are below them, or follow from them; editions follow from the dates of briefings.
 */
export const keptRoutes: readonly Route[] = [
  ...[routes.briefing, routes.pair, routes.country, routes.sector, routes.source, routes.year],
  ...[routes.person, routes.organisation, routes.event, routes.agreement, routes.pairFigures],
  ...[routes.project, routes.comparison, routes.page],
];

const pagesOfSites = new WeakMap<Site, Map<Route, Map<string, RoutedPage>>>();

/** Returns the page or file with an address; for a numbered page of a list, its first page. */
export function pageAt(site: Site, url: string): RoutedPage | undefined {
  const page = firstPageAt(site, url);
  if (page) return page;
  const [, first = '', number] = /^(.*\/)([1-9]\d*)\/$/.exec(url) ?? [];
  for (const route of Object.values<Route | ListRoute<unknown>>(routes)) {
    const list = 'items' in route ? pagesByAddress(site, route).get(first) : undefined;
    if (list && isPageOf(route as ListRoute<unknown>, site, list[0], Number(number))) return list;
  }
  return undefined;
}

/** Returns the page or file with an address among some routes; numbered pages are not looked for. */
export function firstPageAt(
  site: Site,
  url: string,
  among: readonly Route[] = Object.values(routes),
): RoutedPage | undefined {
  for (const route of among) {
    const page = pagesByAddress(site, route).get(url);
    if (page) return page;
  }
  return undefined;
}

/** Returns the pages of some routes by their addresses; of two with the same address, that of the first route. */
export function pagesOf(site: Site, among: readonly Route[]): ReadonlyMap<string, RoutedPage> {
  return new Map(among.toReversed().flatMap((route) => [...pagesByAddress(site, route)]));
}

/** Returns the addresses of all pages and files; of long lists, those of their first pages. */
export function addressesOf(site: Site): string[] {
  return Object.values<Route>(routes).flatMap((route) => [...pagesByAddress(site, route).keys()]);
}

/** Found once for each route, when it is first looked through. */
function pagesByAddress(site: Site, route: Route): Map<string, RoutedPage> {
  const known = pagesOfSites.get(site) ?? new Map<Route, Map<string, RoutedPage>>();
  pagesOfSites.set(site, known);
  const pages =
    known.get(route) ??
    new Map(Array.from(route.pages(site), (page) => [route.url(page[0]), page]));
  known.set(route, pages);
  return pages;
}

function isPageOf(route: ListRoute<unknown>, site: Site, id: string, number: number): boolean {
  return number > 1 && number <= Math.ceil(route.items(site, id).length / route.pageSize);
}

/** The series of a dossier that have a file of their own. */
export function seriesWithFile({ series }: Pick<Dossier, 'series'>) {
  return series.filter(({ points }) => points.length > 1);
}
