import type { PublishedBriefing } from '../model/archive.ts';
import { feedLength } from '../site/limits.ts';
import { settings } from '../site/settings.ts';
import { homeUrl } from '../site/urls.ts';
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

/** The description of every feed. */
export const feedDescription =
  'Briefings that were published or corrected last, each with its summary and its source.';

/** Returns the feed of a list. @param entryOf best memoised, as a briefing is in several feeds. */
export function feedOf(
  list: FollowedList,
  entryOf: (briefing: PublishedBriefing) => FeedEntry,
): Feed {
  const entries = lastChangedFirst(list.briefings).slice(0, feedLength).map(entryOf);
  const updated = entries[0]?.updated ?? new Date(0);
  return { title: feedTitle(list), url: list.url, entries, updated };
}

/** Returns "Bilateral: Laos–Vietnam"; "Bilateral" for the feed of all briefings. */
export function feedTitle({ name, url }: { name: string; url: string }): string {
  return url === homeUrl ? settings().title : `${settings().title}: ${name}`;
}
