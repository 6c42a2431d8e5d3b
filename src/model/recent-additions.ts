import { listedBy, type Lists, type PublishedBriefing } from './archive.ts';
import { newestFirst } from './briefing.ts';
import { compareText } from './order.ts';
import { publishedDay, publishedInUtc } from './published-date.ts';

/**
 * Returns the briefings that went online last, by the day on which they did, the latest first. Briefings of
 * which that day is not known are left out.
 *
 * @param most how many.
 */
export function recentAdditions(briefings: readonly PublishedBriefing[], most: number): Lists {
  const added = briefings
    .flatMap((briefing) => {
      const { published } = briefing;
      if (published === undefined) return [];
      return [{ briefing, day: publishedDay(published), minute: publishedInUtc(published) }];
    })
    .sort(
      (a, b) =>
        compareText(b.day, a.day) ||
        compareText(b.minute, a.minute) ||
        newestFirst(a.briefing, b.briefing),
    )
    .slice(0, most);
  const days = listedBy(added, ({ day }) => [day]);
  return new Map(Array.from(days, ([day, list]) => [day, list.map(({ briefing }) => briefing)]));
}
