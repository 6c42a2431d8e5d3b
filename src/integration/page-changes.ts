import type { PublishedBriefing } from '../model/archive.ts';
import { lastChange } from '../model/correction.ts';
import { isFullDay, lastDay } from '../model/partial-date.ts';
import { pageAt, routes, type Route } from '../site/routes.ts';
import type { Site } from '../site/site.ts';
import { siteUrl } from '../site/urls.ts';
import { latest, type ChangeOf } from './sitemap.ts';

const whole = Object.values<Route>(routes).filter(({ isRest }) => !isRest);

/**
 * Returns when pages last changed: a briefing on the day of its latest correction, else its own; a
 * list with the latest of its briefings; the rest of a list or dossier with its first page. A page
 * that shows no briefing has no such day, nor has one whose latest briefing may be one of which only
 * the month or year is known, or an inferred day.
 */
export function pageChanges(site: Site): ChangeOf {
  return (path) => {
    for (let at = path; ; at = above(at)) {
      const [, briefings] = pageAt(site, siteUrl(at), whole) ?? [];
      if (briefings) return changeOf(briefings);
      if (above(at) === '') return undefined;
    }
  };
}

/** The path one level up: "pairs/" for "pairs/la-vn/". */
function above(path: string): string {
  return path.replace(/[^/]+\/$/, '');
}

function changeOf(briefings: readonly PublishedBriefing[]): string | undefined {
  const known = latest(briefings.map(dayOf));
  const possible = latest(
    briefings.map((briefing) => (dayOf(briefing) ? undefined : lastDay(briefing.date))),
  );
  return possible === undefined || (known !== undefined && possible <= known) ? known : undefined;
}

function dayOf(briefing: PublishedBriefing): string | undefined {
  const isKnown = isFullDay(briefing.date) || briefing.corrections.length > 0;
  return isKnown ? lastChange(briefing) : undefined;
}
