import type { EntryContext } from './feed-entry.ts';
import { briefingsInFeed, feedOf, type Feed, type FollowedList } from './feed.ts';
import type { FollowedGroup } from './opml.ts';
import { countryName, pairName, sortedByName } from '../format/country-names.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import { closedEditions, type Editions } from '../model/edition.ts';
import { memoisedByObject } from '../model/memoise.ts';
import { countriesNamed } from '../model/overview.ts';
import { feedLength } from '../site/limits.ts';
import { settings } from '../site/settings.ts';
import { routes, type ListRoute } from '../site/routes.ts';
import {
  agreementsUrl,
  correctionsUrl,
  editionsUrl,
  feedFormatsOf,
  homeUrl,
  pairEditionsUrl,
  pathOf,
  projectsUrl,
  siteAddress,
  type FeedFormat,
} from '../site/urls.ts';
import { perLanguage } from '../text/language.ts';
import { text } from '../text/text.ts';
import { withCacheKey } from '../site/cache-key.ts';
import { openSite, type Site } from '../site/site.ts';

/** The lists that readers can follow. */
interface FollowedLists {
  everything: FollowedList;
  groups: FollowedGroup[];
  /** People, organisations and the editions of pairs, which are too many for a list of all feeds. */
  names: FollowedGroup[];
}

/** Returns the list of all briefings, and by kind all lists that have a page, even empty ones. */
export async function followedLists(): Promise<FollowedLists> {
  return listsOf(await openSite());
}

const listsOf = memoisedByObject((site: Site): FollowedLists => {
  const { briefings, pairs, vocabulary } = site;
  const group = (
    label: string,
    { url, items }: ListRoute<PublishedBriefing>,
    ids: Iterable<string>,
    nameOf: (id: string) => string,
  ): FollowedGroup => ({
    label,
    lists: Array.from(ids, (id) => ({
      name: nameOf(id),
      url: url(id),
      briefings: items(site, id),
    })),
  });
  const bySlug = new Map(briefings.map((briefing) => [briefing.slug, briefing]));
  const agreements = routes.agreements.items(site).map(({ id, agreement, step }) => ({
    ...{ id, agreement, step },
    report: bySlug.get(step.briefing ?? ''),
  }));
  const projects = routes.projects.items(site).map(({ id, project, step }) => ({
    ...{ id, project, step },
    report: bySlug.get(step.briefing),
  }));
  const corrections = routes.corrections.items(site);
  const sectorName = (id: string) => vocabulary.sectors.get(id)?.label ?? id;
  const sourceName = (id: string) => vocabulary.sources.get(id)?.name ?? id;
  const { pair, country, sector, source, person, organisation } = routes;
  const { people, organisations } = site.records;
  const { ofSite, ofPairs } = site.editions;
  const newest = (editions: Editions) => closedEditions(editions).slice(0, feedLength.editions);
  return {
    everything: { name: settings().title, url: homeUrl(), briefings },
    groups: [
      {
        label: text.feeds.recordsAndCorrections,
        lists: [
          { name: text.agreement.title, url: agreementsUrl(), agreements },
          { name: text.project.title, url: projectsUrl(), projects },
          { name: text.corrections.title, url: correctionsUrl(), corrections },
        ],
      },
      {
        label: text.editions.title,
        lists: routes.editions.pages(site).map(() => ({
          name: text.editions.title,
          url: editionsUrl(),
          editions: newest(ofSite),
        })),
      },
      group(text.feeds.pairs, pair, sortedByName(pairs.keys(), pairName), pairName),
      group(
        text.feeds.countries,
        country,
        sortedByName(countriesNamed(site), countryName),
        countryName,
      ),
      group(text.feeds.sectors, sector, vocabulary.sectors.keys(), sectorName),
      group(text.feeds.sources, source, vocabulary.sources.keys(), sourceName),
    ],
    names: [
      group(text.people.people, person, people.keys(), (id) => people.get(id)?.name ?? id),
      group(
        text.people.organisations,
        organisation,
        organisations.keys(),
        (id) => organisations.get(id)?.name ?? id,
      ),
      {
        label: text.editions.pairs,
        lists: Array.from(ofPairs, ([pair, editions]) => ({
          name: text.editions.titleOfPair({ pair: pairName(pair) }),
          url: pairEditionsUrl(pair),
          editions: newest(editions),
        })),
      },
    ],
  };
});

/**
 * Returns the paths of all feeds of a format: `list` is the path of a list's page, absent for all
 * briefings.
 */
export async function feedPaths(format: FeedFormat) {
  const { vocabulary, firstAddresses } = await openSite();
  const { everything, groups, names } = await followedLists();
  const paths = [everything, ...[...groups, ...names].flatMap(({ lists }) => lists)]
    .filter(({ url }) => feedFormatsOf(url).includes(format))
    .map((list) => {
      const params = { list: pathOf(list.url).slice(0, -1) || undefined };
      if (!('briefings' in list)) return { params, props: { list } };
      const briefings = briefingsInFeed(list);
      return { params, props: { list: { ...list, briefings } }, texts: briefings };
    });
  return withCacheKey(paths, vocabulary, firstAddresses);
}

const made = perLanguage((): EntryContext['made'] => new WeakMap());

/** Returns the feed of a list. @param site the public address, as Astro gives it to routes. */
export async function feedOfList(list: FollowedList, site: URL | undefined): Promise<Feed> {
  const { vocabulary, firstAddresses } = await openSite();
  const { sectors, sources } = vocabulary;
  return feedOf(list, { sectors, sources, firstAddresses, home: siteAddress(site), made: made() });
}
