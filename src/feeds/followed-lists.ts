import { feedEntry, type FeedEntry } from './feed-entry.ts';
import { feedOf, type Feed, type FollowedList } from './feed.ts';
import type { FollowedGroup } from './opml.ts';
import { inOrderOfName } from '../format/country-order.ts';
import { pairName } from '../format/pair-name.ts';
import type { Lists, PublishedBriefing } from '../model/archive.ts';
import { countryName } from '../model/country.ts';
import { countriesNamed } from '../model/overview.ts';
import { siteTitle } from '../site/settings.ts';
import { countryUrl, homeUrl, pairUrl, sectorUrl, siteAddress, sourceUrl } from '../site/urls.ts';
import { keyed } from '../site/cache-key.ts';
import { openLibrary } from '../site/site.ts';

/** Everything, and by kind all lists that have a page, also those that have no briefing yet. */
export async function followedLists(): Promise<{
  everything: FollowedList;
  groups: FollowedGroup[];
}> {
  const library = await openLibrary();
  const { pairs, countries, sectors, sources, vocabulary } = library;
  const group = (
    label: string,
    lists: Lists,
    ids: Iterable<string>,
    nameOf: (id: string) => string,
    urlOf: (id: string) => string,
  ): FollowedGroup => ({
    label,
    lists: Array.from(ids, (id) => ({
      name: nameOf(id),
      url: urlOf(id),
      briefings: lists.get(id) ?? [],
    })),
  });
  const sectorName = (id: string) => vocabulary.sectors.get(id)?.label ?? id;
  const sourceName = (id: string) => vocabulary.sources.get(id)?.name ?? id;
  return {
    everything: { name: siteTitle, url: homeUrl, briefings: library.briefings },
    groups: [
      group('Pairs', pairs, inOrderOfName(pairs.keys(), pairName), pairName, pairUrl),
      group(
        'Countries',
        countries,
        inOrderOfName(countriesNamed(library)),
        countryName,
        countryUrl,
      ),
      group('Sectors', sectors, vocabulary.sectors.keys(), sectorName, sectorUrl),
      group('Sources', sources, vocabulary.sources.keys(), sourceName, sourceUrl),
    ],
  };
}

/** The paths of every list's feed: `list` is the path of its page, none for the whole site. */
export async function feedPaths() {
  const { vocabulary } = await openLibrary();
  const { everything, groups } = await followedLists();
  const paths = [everything, ...groups.flatMap(({ lists }) => lists)].map((list) => ({
    params: { list: list.url.slice(homeUrl.length, -1) || undefined },
    props: { list },
  }));
  return keyed(paths, vocabulary);
}

/** A briefing's entry is made once for all its feeds. */
const entries = new WeakMap<PublishedBriefing, FeedEntry>();

/** @param site the configured public address, as routes are given it. */
export async function feedOfList(list: FollowedList, site: URL | undefined): Promise<Feed> {
  const { vocabulary } = await openLibrary();
  return feedOf(list, (briefing) => {
    const entry = entries.get(briefing) ?? feedEntry(briefing, vocabulary, siteAddress(site));
    entries.set(briefing, entry);
    return entry;
  });
}
