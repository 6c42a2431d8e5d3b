import { listedBy, type Lists, type PublishedBriefing } from './archive.ts';
import { newestFirst } from './briefing.ts';
import { compareText } from './order.ts';
import { publishedDay, publishedInUtc } from './published-date.ts';

/** A briefing of which it is known when it went online. */
interface Addition {
  briefing: PublishedBriefing;
  /** ISO 8601. */
  day: string;
}

/** Returns the briefings that went online on a known day, the latest first. */
export function additionsIn(briefings: readonly PublishedBriefing[]): Addition[] {
  return briefings
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
    );
}

/**
 * Returns the briefings that went online last, by the day on which they did, the latest first. Briefings of
 * which that day is not known are left out.
 *
 * @param most how many.
 */
export function recentAdditions(briefings: readonly PublishedBriefing[], most: number): Lists {
  const days = listedBy(additionsIn(briefings).slice(0, most), ({ day }) => [day]);
  return new Map(Array.from(days, ([day, list]) => [day, list.map(({ briefing }) => briefing)]));
}
