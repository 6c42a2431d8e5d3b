import type { Agreement } from './agreement.ts';
import { addTo, listedBy, type Archive, type PublishedBriefing } from './archive.ts';
import { newestFirst } from './briefing.ts';
import type { Conflict } from './conflict.ts';
import {
  disagreementsAmong,
  disputedBy,
  latestPeriodFirst,
  otherCountsOf,
  type Disagreement,
} from './disagreements.ts';
import { glanceOf, type Glance } from './glance.ts';
import { memoised } from './memoise.ts';
import type { Citations, Records } from './records.ts';
import { countriesOf, pairsAmong } from './pair.ts';
import { isBloc } from './party.ts';
import { firstDay, lastDay } from './partial-date.ts';
import { endsOf } from './period.ts';
import { figuresOf, pairsOf, type PlacedFigure } from './placed-figure.ts';
import { onlySide } from './reports.ts';
import { seriesOf, type Series } from './series.ts';
import type { Source } from './source.ts';
import {
  byStatus,
  laterAgreements,
  withStatus,
  type AgreementWithStatus,
} from './agreement-status.ts';
import { projectsIn, type ProjectWithStatus } from './project-status.ts';
import { datesNamedIn, targetsAmong, type DateAhead, type TargetProgress } from './targets.ts';
import {
  latestEntryFirst,
  ownEvent,
  stepsOf,
  type TimelineEntry,
  type TimelineEvent,
  type TimelineStep,
} from './timeline.ts';

/** All that this archive has on the relation of two countries. */
export interface Dossier {
  pair: string;
  /** Newest first. */
  briefings: readonly PublishedBriefing[];
  /** Newest first. */
  timeline: TimelineEntry[];
  /** In the order of the ladder. */
  agreements: AgreementWithStatus[];
  figures: PlacedFigure[];
  /** In the order of lists. */
  projects: readonly ProjectWithStatus[];
  series: Series[];
  /** Figures that contradict each other, without those that a recorded disagreement names. */
  disagreements: Disagreement[];
  /** Recorded disagreements, the latest period first. */
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
  /** Every project with its status, in the order of lists. */
  projects: readonly ProjectWithStatus[];
  /** The steps of every agreement, the oldest first. */
  stepsOf(agreement: string): readonly TimelineStep[];
  /** The steps that were taken at an event, in the order of their agreements. */
  stepsAt(event: string): readonly TimelineStep[];
  /** Every event and every step of an agreement, with the pairs that it concerns. */
  entries: readonly { entry: TimelineEntry; pairs: readonly string[] }[];
  of(pair: string): Dossier;
  /** The charts of a pair’s first screen, as of the newest briefing of all. */
  glanceOf: (pair: string) => Glance;
  /** Returns whether there is anything for the page of a pair's figures. */
  hasFigures(pair: string): boolean;
}

/** Prepares the dossiers of all pairs; each is made in time proportional to its own records. */
export function dossiersIn(
  archive: Archive,
  records: Records,
  citations: Citations,
  sources: ReadonlyMap<string, Source>,
): DossierIndex {
  const bySlug = new Map(archive.briefings.map((briefing) => [briefing.slug, briefing]));
  const briefingOf = (slug: string) => bySlug.get(slug);
  const entries: { entry: TimelineEntry; pairs: readonly string[] }[] = [];
  const entriesOfPair = new Map<string, TimelineEntry[]>();
  const agreementsOfPair = new Map<string, AgreementWithStatus[]>();
  const figures = new Map<string, PlacedFigure[]>();
  const conflicts = new Map<string, [string, Conflict][]>();
  const eventsById = new Map<string, TimelineEvent>();
  const eventsReported = new Map<string, TimelineEvent[]>();
  const eventsIn = (slug: string) => eventsReported.get(slug) ?? [];
  const stepsByAgreement = new Map<string, TimelineStep[]>();
  const stepsByEvent = new Map<string, TimelineStep[]>();
  const all: AgreementWithStatus[] = [];

  const addEntry = (entry: TimelineEntry, pairs: readonly string[]) => {
    entries.push({ entry, pairs });
    for (const pair of pairs) addTo(entriesOfPair, pair, entry);
  };
  const addEvent = (event: TimelineEvent, countries: readonly string[]) => {
    eventsById.set(event.id, event);
    addEntry(event, pairsAmong(countries));
    for (const { slug } of event.reports) addTo(eventsReported, slug, event);
  };
  for (const [id, record] of records.events) {
    const { countries, ...event } = record;
    const otherCounts = otherCountsOf(record, records.conflicts);
    const reports = citations.events.get(id) ?? [];
    const sectors = [...new Set(reports.flatMap(({ sector }) => sector))];
    addEvent({ type: 'event', id, ...event, otherCounts, sectors, reports }, countries);
  }
  for (const briefing of archive.briefings) {
    for (const event of ownEvent(briefing)) addEvent(event, briefing.countries);
  }
  const newestOf = (pairs: readonly string[]) =>
    pairs.flatMap((pair) => archive.pairs.get(pair)?.[0] ?? []).sort(newestFirst)[0]?.date;
  const later = laterAgreements(records.agreements);
  for (const [id, agreement] of records.agreements) {
    const citing = citations.agreements.get(id) ?? [];
    const steps = stepsOf(id, agreement, briefingOf, eventsIn);
    stepsByAgreement.set(id, steps);
    for (const step of steps) if (step.event !== undefined) addTo(stepsByEvent, step.event, step);
    const pairs = pairsOfAgreement(agreement, citing);
    const status = withStatus(id, agreement, {
      citing,
      newestOfPairs: newestOf(pairs),
      newest: archive.briefings[0]?.date,
      later: later.get(id),
    });
    const signing = agreement.history.indexOf(status.signed ?? status.step);
    const current = { ...status, occasion: eventsById.get(steps[signing]?.event ?? '') };
    all.push(current);
    for (const step of steps) addEntry(step, pairs);
    for (const pair of pairs) addTo(agreementsOfPair, pair, current);
  }
  const figuresById = new Map<string, PlacedFigure>();
  for (const briefing of archive.briefings) {
    for (const figure of figuresOf(briefing)) {
      figuresById.set(figure.id, figure);
      for (const pair of pairsOf(figure)) addTo(figures, pair, figure);
    }
  }
  const projects = projectsIn(records, {
    ...{ citations, figuresById },
    newestOf: (countries) => newestOf(pairsAmong(countries)),
  });
  const projectsOfPair = listedBy(projects, ({ project }) => pairsAmong(project.countries));
  for (const [id, conflict] of records.conflicts) {
    const reports = conflict.claims.flatMap(({ briefing = '' }) => briefingOf(briefing) ?? []);
    for (const pair of pairsAbout(conflict.countries, reports))
      addTo(conflicts, pair, [id, conflict]);
  }

  const isDisputed = disputedBy(records.conflicts);
  const dossierOf = memoised((pair): Dossier => {
    const briefings = archive.pairs.get(pair) ?? [];
    const own = figures.get(pair) ?? [];
    const timeline = (entriesOfPair.get(pair) ?? []).sort(latestEntryFirst);
    return {
      pair,
      briefings,
      timeline: timeline.map((entry) => withOnlySide(entry, pair, briefings.at(-1), sources)),
      agreements: (agreementsOfPair.get(pair) ?? []).sort(byStatus),
      figures: own,
      projects: projectsOfPair.get(pair) ?? [],
      series: seriesOf(own, isDisputed),
      disagreements: disagreementsAmong(own).filter(({ figures }) => !figures.some(isDisputed)),
      conflicts: latestPeriodFirst(conflicts.get(pair) ?? [], (slug) => briefingOf(slug)?.date),
      targets: targetsAmong(own, archive.briefings[0]?.date ?? ''),
      dates: datesNamedIn(briefings),
    };
  });
  const { people, organisations, statesOfPlay } = records;
  const names = { people, organisations, sources };
  const asOf = lastDay(archive.briefings[0]?.date ?? '');

  return {
    agreements: all.sort(byStatus),
    projects,
    stepsOf: (agreement) => stepsByAgreement.get(agreement) ?? [],
    stepsAt: (event) => stepsByEvent.get(event) ?? [],
    entries,
    hasFigures: (pair) => figures.has(pair) || conflicts.has(pair),
    of: dossierOf,
    glanceOf: memoised((pair) =>
      glanceOf(dossierOf(pair), {
        ...{ asOf, names, figuresById },
        quantity: statesOfPlay.get(pair)?.quantity,
      }),
    ),
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

/** Adds to an event the only country that reports it, if the archive has reports of that time. */
function withOnlySide(
  entry: TimelineEntry,
  pair: string,
  oldest: PublishedBriefing | undefined,
  sources: ReadonlyMap<string, Source>,
): TimelineEntry {
  if (entry.type !== 'event' || !oldest) return entry;
  if (endsOf(entry.date).last < firstDay(oldest.date)) return entry;
  return { ...entry, onlySide: onlySide(entry.reports, countriesOf(pair), sources) };
}
