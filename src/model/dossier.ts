import type { Agreement } from './agreement.ts';
import { addTo, type Archive, type PublishedBriefing } from './archive.ts';
import { newestFirst } from './briefing.ts';
import type { Conflict } from './conflict.ts';
import { disagreementsAmong, type Disagreement } from './disagreements.ts';
import type { Citations, Records } from './records.ts';
import { countriesOf, pairsAmong } from './pair.ts';
import { isBloc } from './party.ts';
import { firstDay, lastDay } from './partial-date.ts';
import { datesOf } from './period.ts';
import { figuresOf, pairsOf, type PlacedFigure } from './placed-figure.ts';
import { seriesOf, type Series } from './series.ts';
import { byStatus, withStatus, type AgreementWithStatus } from './agreement-status.ts';
import { datesNamedIn, targetsAmong, type DateAhead, type TargetProgress } from './targets.ts';
import { latestEntryFirst, ownEvent, stepsOf, type TimelineEntry } from './timeline.ts';

/** All that this archive has on the relation of two countries. */
export interface Dossier {
  pair: string;
  /** Newest first. */
  briefings: readonly PublishedBriefing[];
  /** The latest EDTF date on which anything happened or was reported. */
  lastActivity: string | undefined;
  /** Newest first. */
  timeline: TimelineEntry[];
  /** In the order of the ladder. */
  agreements: AgreementWithStatus[];
  figures: PlacedFigure[];
  series: Series[];
  disagreements: Disagreement[];
  conflicts: [id: string, conflict: Conflict][];
  targets: TargetProgress[];
  /** The earliest first. */
  dates: DateAhead[];
}

/** Returns whether there is anything for a calendar: a file without entries is not valid. */
export function hasDates({ timeline, dates }: Pick<Dossier, 'timeline' | 'dates'>): boolean {
  return timeline.length > 0 || dates.length > 0;
}

/** What belongs to each pair, found in one pass over everything. */
export interface DossierIndex {
  /** Every agreement with its status, in the order of the ladder. */
  agreements: readonly AgreementWithStatus[];
  of(pair: string): Dossier;
  /** Returns whether there is anything for the page of a pair's figures. */
  hasFigures(pair: string): boolean;
}

/** Prepares the dossiers of all pairs; each is made in time proportional to its own records. */
export function dossiersIn(archive: Archive, records: Records, citations: Citations): DossierIndex {
  const bySlug = new Map(archive.briefings.map((briefing) => [briefing.slug, briefing]));
  const briefingOf = (slug: string) => bySlug.get(slug);
  const entries = new Map<string, TimelineEntry[]>();
  const agreementsOfPair = new Map<string, AgreementWithStatus[]>();
  const figures = new Map<string, PlacedFigure[]>();
  const conflicts = new Map<string, [string, Conflict][]>();
  const all: AgreementWithStatus[] = [];

  for (const [id, { countries, ...event }] of records.events) {
    const reports = citations.events.get(id) ?? [];
    const sectors = [...new Set(reports.flatMap(({ sector }) => sector))];
    for (const pair of pairsAmong(countries)) {
      addTo(entries, pair, { type: 'event', id, ...event, sectors, reports });
    }
  }
  for (const [id, agreement] of records.agreements) {
    const citing = citations.agreements.get(id) ?? [];
    const steps = stepsOf(id, agreement, briefingOf);
    const pairs = pairsOfAgreement(agreement, citing);
    const newest = pairs.flatMap((pair) => archive.pairs.get(pair)?.[0] ?? []).sort(newestFirst)[0];
    const current = withStatus(id, agreement, citing, newest?.date);
    all.push(current);
    for (const pair of pairs) {
      for (const step of steps) addTo(entries, pair, step);
      addTo(agreementsOfPair, pair, current);
    }
  }
  for (const briefing of archive.briefings) {
    for (const pair of pairsAmong(briefing.countries)) {
      for (const event of ownEvent(briefing)) addTo(entries, pair, event);
    }
    for (const figure of figuresOf(briefing)) {
      for (const pair of pairsOf(figure)) addTo(figures, pair, figure);
    }
  }
  for (const [id, conflict] of records.conflicts) {
    const reports = conflict.claims.flatMap(({ briefing = '' }) => briefingOf(briefing) ?? []);
    for (const pair of pairsAbout(conflict.countries, reports))
      addTo(conflicts, pair, [id, conflict]);
  }

  const made = new Map<string, Dossier>();
  const dossierOf = (pair: string): Dossier => {
    const briefings = archive.pairs.get(pair) ?? [];
    const own = figures.get(pair) ?? [];
    const timeline = (entries.get(pair) ?? []).sort(latestEntryFirst);
    return {
      pair,
      briefings,
      lastActivity: lastActivityIn(briefings, timeline),
      timeline,
      agreements: (agreementsOfPair.get(pair) ?? []).sort(byStatus),
      figures: own,
      series: seriesOf(own),
      disagreements: disagreementsAmong(own),
      conflicts: conflicts.get(pair) ?? [],
      targets: targetsAmong(own, archive.briefings[0]?.date ?? ''),
      dates: datesNamedIn(briefings),
    };
  };

  return {
    agreements: all.sort(byStatus),
    hasFigures: (pair) => figures.has(pair) || conflicts.has(pair),
    of(pair) {
      const dossier = made.get(pair) ?? dossierOf(pair);
      made.set(pair, dossier);
      return dossier;
    },
  };
}

export function pairsOfAgreement(
  { parties }: Pick<Agreement, 'parties'>,
  citing: readonly PublishedBriefing[],
): string[] {
  return pairsAbout(
    parties.filter((party) => !isBloc(party)),
    citing,
  );
}

/** Returns the pairs among countries; of a single country, its pairs in the briefings given. */
function pairsAbout(
  countries: readonly string[],
  briefings: readonly PublishedBriefing[],
): string[] {
  const [only, ...others] = countries;
  if (only === undefined || others.length > 0) return pairsAmong(countries);
  const pairs = briefings
    .flatMap(({ countries }) => pairsAmong(countries))
    .filter((pair) => countriesOf(pair).includes(only));
  return [...new Set(pairs)];
}

/** Returns the latest date of a report or event, without what is planned for after all reports. */
function lastActivityIn(
  briefings: readonly PublishedBriefing[],
  timeline: readonly TimelineEntry[],
): string | undefined {
  const [newest] = briefings;
  if (!newest) return undefined;
  const published = lastDay(newest.date);
  const happened = timeline
    .map(({ date }) => datesOf(date).at(-1) ?? '')
    .filter((date) => firstDay(date) <= published);
  return [newest.date, ...happened].reduce((a, b) => (firstDay(a) >= firstDay(b) ? a : b));
}
