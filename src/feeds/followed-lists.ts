import { feedEntry, type FeedEntry } from './feed-entry.ts';
import { feedOf, type Feed, type FollowedList } from './feed.ts';
import type { FollowedGroup } from './opml.ts';
import { countryName, pairName, sortedByName } from '../format/country-names.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import { countriesNamed } from '../model/overview.ts';
import { settings } from '../site/settings.ts';
import { routes, type ListRoute } from '../site/routes.ts';
import { homeUrl, pathOf, siteAddress } from '../site/urls.ts';
import { text } from '../text/text.ts';
import { withCacheKey } from '../site/cache-key.ts';
import { openSite } from '../site/site.ts';

/** Returns the list of all briefings, and by kind all lists that have a page, even empty ones. */
export async function followedLists(): Promise<{
  everything: FollowedList;
  groups: FollowedGroup[];
}> {
  const site = await openSite();
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
  const sectorName = (id: string) => vocabulary.sectors.get(id)?.label ?? id;
  const sourceName = (id: string) => vocabulary.sources.get(id)?.name ?? id;
  const { pair, country, sector, source } = routes;
  return {
    everything: { name: settings().title, url: homeUrl, briefings },
    groups: [
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
  };
}

/** Returns the paths of all feeds: `list` is the path of a list's page, absent for all briefings. */
export async function feedPaths() {
  const { vocabulary } = await openSite();
  const { everything, groups } = await followedLists();
  const paths = [everything, ...groups.flatMap(({ lists }) => lists)].map((list) => ({
    params: { list: pathOf(list.url).slice(0, -1) || undefined },
    props: { list },
  }));
  return withCacheKey(paths, vocabulary);
}

/** The entries of briefings, made once for all feeds. */
const entries = new WeakMap<PublishedBriefing, FeedEntry>();

/** Returns the feed of a list. @param site the public address, as Astro gives it to routes. */
export async function feedOfList(list: FollowedList, site: URL | undefined): Promise<Feed> {
  const { vocabulary } = await openSite();
  return feedOf(list, (briefing) => {
    const entry = entries.get(briefing) ?? feedEntry(briefing, vocabulary, siteAddress(site));
    entries.set(briefing, entry);
    return entry;
  });
}
