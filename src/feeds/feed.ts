import { feedTitle } from './feed-title.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import { feedLength } from '../site/settings.ts';
import { lastChangedFirst, type FeedEntry } from './feed-entry.ts';

/** A list of briefings that can be followed; the list at the home page's address has all. */
export interface FollowedList {
  name: string;
  /** The address of its first page. */
  url: string;
  briefings: readonly PublishedBriefing[];
}

/** What is in a feed, whatever its format. */
export interface Feed {
  title: string;
  /** The address of the list's first page. */
  url: string;
  /** Those that changed last, the latest first. */
  entries: readonly FeedEntry[];
  /** When an entry last changed: never the day of the build. */
  updated: Date;
}

/** What every feed holds, in a sentence. */
export const feedDescription =
  'Briefings that were published or corrected last, each with its summary and its source.';

/** @param entryOf best remembered, as a briefing is in several feeds. */
export function feedOf(
  list: FollowedList,
  entryOf: (briefing: PublishedBriefing) => FeedEntry,
): Feed {
  const entries = lastChangedFirst(list.briefings).slice(0, feedLength).map(entryOf);
  const updated = entries[0]?.updated ?? new Date(0);
  return { title: feedTitle(list), url: list.url, entries, updated };
}
