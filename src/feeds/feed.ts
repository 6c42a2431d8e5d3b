import type { PublishedBriefing } from '../model/archive.ts';
import { feedLength } from '../site/limits.ts';
import { settings } from '../site/settings.ts';
import { homeUrl } from '../site/urls.ts';
import { text } from '../text/text.ts';
import { lastChangedFirst, type FeedEntry } from './feed-entry.ts';

/** A list of briefings with a feed. */
export interface FollowedList {
  name: string;
  /** The address of its first page. */
  url: string;
  briefings: readonly PublishedBriefing[];
}

/** A feed in no format yet. */
export interface Feed {
  title: string;
  /** The address of the list's first page. */
  url: string;
  /** Those that changed last, the latest change first. */
  entries: readonly FeedEntry[];
  /** When an entry last changed: never the day of the build. */
  updated: Date;
}

/** Returns the feed of a list. @param entryOf best memoised, as a briefing is in several feeds. */
export function feedOf(
  list: FollowedList,
  entryOf: (briefing: PublishedBriefing) => FeedEntry,
): Feed {
  const most = list.url === homeUrl ? feedLength.everything : feedLength.list;
  const entries = lastChangedFirst(list.briefings).slice(0, most).map(entryOf);
  const updated = entries[0]?.updated ?? new Date(0);
  return { title: feedTitle(list), url: list.url, entries, updated };
}

/** Returns the title of the site with the name of a list, which that of all briefings does not need. */
export function feedTitle({ name, url }: { name: string; url: string }): string {
  const { title } = settings();
  return url === homeUrl ? title : text.feeds.feedTitle({ site: title, list: name });
}
