import type { AgreementWithStatus } from './agreement-status.ts';
import { archiveOf, type Archive, type PublishedBriefing } from './archive.ts';
import type { Conflict } from './conflict.ts';
import { dayNumber, dayOfNumber } from './day-number.ts';
import type { DossierIndex } from './dossier.ts';
import type { Glance } from './glance.ts';
import { amountOf } from './figure.ts';
import { headlineFiguresOf, type HeadlineFigures } from './headline-figures.ts';
import { longestFirst, overviewOf } from './overview.ts';
import { firstDay, lastDay, yearBefore } from './partial-date.ts';
import type { Citations, Records } from './records.ts';
import type { SiteSettings } from './site-settings.ts';
import { datesNamedIn, isAhead, type DateAhead } from './targets.ts';

/** What the home page shows, all of it as of the newest briefing. */
export interface FrontPage {
  /** The date of the newest briefing. */
  newest: string;
  /** The briefing of the last days that says most. */
  lead: PublishedBriefing;
  /** The newest of the others. */
  others: readonly PublishedBriefing[];
  /** The pairs that editors chose, then the most active ones of the twelve months up to the newest briefing. */
  relations: Relation[];
  /** The sectors that editors chose, each with its newest briefings. */
  sectors: { id: string; briefings: readonly PublishedBriefing[] }[];
  /** The next dates that briefings name, those that end first first. */
  dates: DateAhead[];
  moved: RecentSteps;
  /** Of the disagreements of these twelve months the one with most numbers. */
  disagreement?: { id: string; conflict: Conflict } | undefined;
}

/** A pair with what sums it up. */
export interface Relation {
  pair: string;
  /** Undefined where no report has a number that sums it up. */
  headline?: HeadlineFigures | undefined;
  glance: Glance;
}

/** The agreements that took a step in the last days before the newest briefing. */
export interface RecentSteps {
  /** The first day that counts. */
  since: string;
  /** What runs first, what ended last. */
  agreements: AgreementWithStatus[];
}

/** The number of each that fits on one screen. */
const most = { others: 5, dates: 6, relations: 7, ofSector: 3 };

/** Among how many days the lead is chosen, and in how many days steps are recent. */
const days = { lead: 3, recent: 90 };

type Site = Pick<Archive, 'briefings' | 'pairs' | 'sectors'> & {
  citations: Pick<Citations, 'agreementsOf' | 'conflictsOf' | 'conflicts'>;
  records: Pick<Records, 'conflicts'>;
};

/**
 * Makes the front page, in time proportional to the number of briefings; undefined where there are
 * none.
 */
export function frontPageOf(
  { briefings, pairs, sectors, citations, records }: Site,
  dossiers: Pick<DossierIndex, 'of' | 'glanceOf' | 'agreements'>,
  { home, headlines }: Pick<SiteSettings, 'home' | 'headlines'>,
): FrontPage | undefined {
  const [newest] = briefings;
  if (!newest) return undefined;
  const today = lastDay(newest.date);
  const lead = leadAmong(briefings, daysBefore(today, days.lead), citations) ?? newest;
  const lately = archiveOf(briefings.filter(({ date }) => firstDay(date) > yearBefore(today)));
  const since = daysBefore(today, days.recent);
  const chosen = home.pairs.filter((pair) => pairs.has(pair));
  const active = longestFirst(overviewOf(lately.pairs)).map(({ id }) => id);
  return {
    newest: newest.date,
    lead,
    others: briefings
      .slice(0, most.others + 1)
      .filter((briefing) => briefing !== lead)
      .slice(0, most.others),
    relations: [...new Set([...chosen, ...active])]
      .slice(0, Math.max(most.relations, chosen.length))
      .map((pair) => ({
        pair,
        headline: headlineFiguresOf(dossiers.of(pair), headlines),
        glance: dossiers.glanceOf(pair),
      })),
    sectors: home.sectors.flatMap((id) => {
      const briefings = sectors.get(id)?.slice(0, most.ofSector) ?? [];
      return briefings.length > 0 ? [{ id, briefings }] : [];
    }),
    dates: datesNamedIn(briefings)
      .filter((date) => isAhead(date, today))
      .slice(0, most.dates),
    moved: { since, agreements: movedBetween(since, today, dossiers.agreements) },
    disagreement: mostNumbers(lately.briefings, citations, records),
  };
}

/** Returns the briefing since a day that reports on most agreements, figures and disagreements. */
function leadAmong(
  briefings: readonly PublishedBriefing[],
  since: string,
  { agreementsOf, conflictsOf }: Pick<Citations, 'agreementsOf' | 'conflictsOf'>,
): PublishedBriefing | undefined {
  const weightOf = ({ slug, figures }: PublishedBriefing) =>
    agreementsOf(slug).length + figures.length + conflictsOf(slug).length;
  const recent = briefings.filter(({ date }) => firstDay(date) >= since);
  return recent.reduce<PublishedBriefing | undefined>(
    (best, briefing) => (best && weightOf(best) >= weightOf(briefing) ? best : briefing),
    undefined,
  );
}

function movedBetween(
  since: string,
  today: string,
  agreements: readonly AgreementWithStatus[],
): AgreementWithStatus[] {
  return agreements.filter(({ agreement: { history } }) =>
    history.some(({ date }) => firstDay(date) >= since && lastDay(date) <= today),
  );
}

/** Returns the disagreement with most numbers; among equals that with the newest claim. */
function mostNumbers(
  briefings: readonly PublishedBriefing[],
  { conflictsOf }: Pick<Citations, 'conflictsOf'>,
  { conflicts }: Pick<Records, 'conflicts'>,
): FrontPage['disagreement'] {
  const found = new Map<string, Conflict>();
  for (const id of briefings.flatMap(({ slug }) => conflictsOf(slug))) {
    const conflict = conflicts.get(id);
    if (conflict) found.set(id, conflict);
  }
  const countOf = ({ claims }: Conflict) =>
    new Set(
      claims.flatMap(({ value, scale, unit, period }) =>
        value === undefined ? [] : `${amountOf({ value, scale })} ${unit} ${period}`,
      ),
    ).size;
  return Array.from(found, ([id, conflict]) => ({ id, conflict })).sort(
    (a, b) => countOf(b.conflict) - countOf(a.conflict),
  )[0];
}

function daysBefore(day: string, days: number): string {
  return dayOfNumber(dayNumber(day) - days);
}
