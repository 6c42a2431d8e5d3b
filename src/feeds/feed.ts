import { lastChange, type PlacedCorrection } from '../model/correction.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import type { Edition } from '../model/edition.ts';
import { memoisedByObject } from '../model/memoise.ts';
import { compareText } from '../model/order.ts';
import { feedLength } from '../site/limits.ts';
import { settings } from '../site/settings.ts';
import { feedFormatsOf, homeUrl } from '../site/urls.ts';
import { text } from '../text/text.ts';
import { editionEntry } from './edition-entry.ts';
import {
  agreementEntry,
  correctionEntry,
  feedEntry,
  projectEntry,
  type EntryContext,
  type FeedEntry,
  type FollowedAgreement,
  type FollowedProject,
} from './feed-entry.ts';
import { permanentId } from './ids.ts';

/** A list with a feed. */
export type FollowedList = {
  name: string;
  /** The address of its first page. */
  url: string;
} & (
  | { briefings: readonly PublishedBriefing[] }
  | { agreements: readonly FollowedAgreement[] }
  | { projects: readonly FollowedProject[] }
  | { corrections: readonly PlacedCorrection[] }
  /** Those that are closed, as programs send an entry once, the latest month first. */
  | { editions: readonly Edition[] }
);

/** A feed in no format yet. */
export interface Feed {
  /** As `permanentId` makes it. */
  id: string | undefined;
  title: string;
  description: string;
  /** The address of the list's first page. */
  url: string;
  /** The latest change first; editions the latest month first, as services that send feeds take the first for the newest. */
  entries: readonly FeedEntry[];
  /** When an entry last changed: never the day of the build. */
  updated: Date;
}

/** Returns the feed of a list. */
export function feedOf(list: FollowedList, context: EntryContext): Feed {
  const entries = entriesOf(list, context);
  const [updated = new Date(0)] = entries
    .map((entry) => entry.updated)
    .sort((a, b) => Number(b) - Number(a));
  const id = permanentId(list.url, context.firstAddresses);
  const about = { title: feedTitle(list), description: descriptionOf(list), url: list.url };
  return { id, ...about, entries, updated };
}

function descriptionOf(list: FollowedList): string {
  if ('agreements' in list) return text.feeds.agreementsDescription;
  if ('projects' in list) return text.feeds.projectsDescription;
  if ('editions' in list) return text.editions.feedDescription;
  return 'briefings' in list ? text.feeds.feedDescription : text.corrections.description;
}

function entriesOf(list: FollowedList, context: EntryContext): FeedEntry[] {
  if ('briefings' in list) {
    return briefingsInFeed(list).map((briefing) => feedEntry(briefing, context));
  }
  if ('editions' in list) return list.editions.map((one) => editionEntry(one, context));
  return otherEntriesOf(list, context)
    .sort((a, b) => Number(b.updated) - Number(a.updated))
    .slice(0, feedLength.list);
}

function otherEntriesOf(
  list: Exclude<FollowedList, { briefings: unknown } | { editions: unknown }>,
  context: EntryContext,
): FeedEntry[] {
  if ('agreements' in list) return list.agreements.map((one) => agreementEntry(one, context));
  if ('projects' in list) return list.projects.map((one) => projectEntry(one, context));
  return Array.from(numbered(list.corrections), ([correction, number]) =>
    correctionEntry(correction, number, context),
  );
}

/** Yields corrections, each with its number among those of its briefing and day. */
function* numbered(
  corrections: readonly PlacedCorrection[],
): Generator<[PlacedCorrection, number]> {
  const counts = new Map<string, number>();
  for (const correction of corrections) {
    const key = `${correction.slug} ${correction.date}`;
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    yield [correction, number];
  }
}

/** Returns the briefings of a list that are in its feed: the last ones that changed, the latest first. */
export function briefingsInFeed({
  url,
  briefings,
}: {
  url: string;
  briefings: readonly PublishedBriefing[];
}): PublishedBriefing[] {
  const most =
    url === homeUrl()
      ? feedLength.everything
      : feedLength[feedFormatsOf(url).length > 1 ? 'list' : 'name'];
  return briefings.toSorted((a, b) => compareText(changeOf(b), changeOf(a))).slice(0, most);
}

const changeOf = memoisedByObject(lastChange);

/** Returns the title of the site with the name of a list, which that of all briefings does not need. */
export function feedTitle({ name, url }: { name: string; url: string }): string {
  const { title } = settings();
  return url === homeUrl() ? title : text.feeds.feedTitle({ site: title, list: name });
}
