import { generateOpml } from 'feedsmith';
import { publisherName, settings } from '../site/settings.ts';
import { feedUrl } from '../site/urls.ts';
import { text } from '../text/text.ts';
import { feedTitle, type FollowedList } from './feed.ts';

/** Lists of one kind. */
export interface FollowedGroup {
  label: string;
  lists: readonly FollowedList[];
}

/**
 * Returns all feeds as a list of subscriptions by OPML 2.0 (https://opml.org/spec2.opml), which feed
 * readers can import. The format calls feeds of any kind "rss".
 *
 * @param home the absolute address of the home page.
 */
export function opmlOf(
  everything: FollowedList,
  groups: readonly FollowedGroup[],
  home: URL,
): string {
  const outlineOf = (list: FollowedList) => ({
    text: feedTitle(list),
    title: feedTitle(list),
    type: 'rss',
    xmlUrl: new URL(feedUrl(list.url, 'atom'), home).href,
    htmlUrl: new URL(list.url, home).href,
  });
  return generateOpml<[], true>({
    head: {
      title: text.feeds.allFeeds({ site: settings().title }),
      ownerName: publisherName(),
      ownerId: settings().publisher.address ?? home.href,
    },
    body: {
      outlines: [
        outlineOf(everything),
        ...groups
          .filter(({ lists }) => lists.length > 0)
          .map(({ label, lists }) => ({ text: label, outlines: lists.map(outlineOf) })),
      ],
    },
  });
}
