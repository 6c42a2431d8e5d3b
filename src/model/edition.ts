import type { Archive, PublishedBriefing } from './archive.ts';
import { correctionsIn, lastChange, type PlacedCorrection } from './correction.ts';
import { dayNumber, dayOfNumber } from './day-number.ts';
import type { DossierIndex } from './dossier.ts';
import { compareText, latestOf } from './order.ts';
import { pairsAmong } from './pair.ts';
import { chronologicalKey, firstDay, lastDay, parsePartialDate } from './partial-date.ts';
import { datesOf, endsOf } from './period.ts';
import type { Project, ProjectStep } from './project.ts';
import { additionsIn } from './recent-additions.ts';
import { hasEarlier, type StateOfPlayVersion } from './state-of-play.ts';
import { latestEntryFirst, type TimelineEvent, type TimelineStep } from './timeline.ts';

/** With the pairs that an entry concerns. */
type OfPairs<Entry> = Entry & { pairs: readonly string[] };

/** A step of a project, with its briefing if that is published. */
export interface PlacedProjectStep {
  /** That of the project. */
  id: string;
  project: Project;
  step: ProjectStep;
  report?: PublishedBriefing | undefined;
}

/** A state of play that was written or revised, without its text. */
export interface RevisedState extends Omit<StateOfPlayVersion, 'text'> {
  /** Whether it is the first text of its pair. */
  isFirst: boolean;
  /** Whether the pair has a page of its versions. */
  hasEarlier: boolean;
}

/** What an edition has of each kind, the newest first. */
interface Entries {
  /** The briefings on reports of the month. */
  reports: PublishedBriefing[];
  /** Other briefings, which went online in the month. */
  added: PublishedBriefing[];
  /** The steps of agreements. */
  steps: OfPairs<TimelineStep>[];
  /** Without those that only a briefing of this edition reports: they have its title. */
  events: OfPairs<TimelineEvent>[];
  projects: PlacedProjectStep[];
  statesOfPlay: RevisedState[];
  corrections: OfPairs<PlacedCorrection>[];
}

/** What this archive has of one month, on everything or on one pair. */
export interface Edition extends Readonly<{ [Kind in keyof Entries]: Readonly<Entries[Kind]> }> {
  /** "2026-02". */
  month: string;
  /** The pair's id; absent in an edition of the site. */
  pair?: string | undefined;
  /** Whether the archive has something of a later month, so that the month is over in it. */
  isClosed: boolean;
}

/** The kinds of entries, in the order of an edition. */
export const editionKinds = [
  'steps',
  'events',
  'projects',
  'reports',
  'added',
  'statesOfPlay',
  'corrections',
] as const satisfies (keyof Entries)[];
export type EditionKind = (typeof editionKinds)[number];

/** Editions by month, the latest first. */
export type Editions = ReadonlyMap<string, Edition>;

export interface EditionIndex {
  /** Of every month in which a briefing was reported, added or corrected. */
  ofSite: Editions;
  /** By pair id; pairs without an edition are left out. */
  ofPairs: ReadonlyMap<string, Editions>;
}

/** The index of a site that makes no editions. */
export const noEditions: EditionIndex = { ofSite: new Map(), ofPairs: new Map() };

/** By pair: the texts of its state of play, the newest first. */
type Versions = ReadonlyMap<string, readonly StateOfPlayVersion[]>;

/**
 * Makes the editions of the site and of its pairs, in time proportional to the number of entries (and its
 * logarithm).
 *
 * @param fewest how many entries an edition of a pair has at least.
 */
export function editionsIn(
  { briefings, pairs, versions }: Pick<Archive, 'briefings' | 'pairs'> & { versions: Versions },
  { entries, projects }: Pick<DossierIndex, 'entries' | 'projects'>,
  fewest: number,
): EditionIndex {
  /** By the id of the pair, or "" for the site, and by month. */
  const all = new Map<string, Map<string, Entries>>();
  const add = <Kind extends keyof Entries>(
    kind: Kind,
    month: string | undefined,
    pairs: readonly string[],
    entry: Entries[Kind][number],
  ) => {
    if (month === undefined) return;
    for (const id of ['', ...pairs]) {
      const months = all.get(id) ?? new Map<string, Entries>();
      const own = months.get(month) ?? noEntries();
      (own[kind] as (typeof entry)[]).push(entry);
      all.set(id, months.set(month, own));
    }
  };

  const pairsBySlug = new Map(
    briefings.map(({ slug, countries }) => [slug, pairsAmong(countries)]),
  );
  const pairsOf = (slug: string) => pairsBySlug.get(slug) ?? [];
  const bySlug = new Map(briefings.map((briefing) => [briefing.slug, briefing]));
  const corrections = correctionsIn(briefings);
  const states = [...versions].flatMap(([pair, texts]) =>
    pairs.has(pair)
      ? texts.map(({ published, asOf }, index) => ({
          ...{ pair, published, asOf },
          isFirst: index === texts.length - 1,
          hasEarlier: hasEarlier(texts),
        }))
      : [],
  );
  const steps = projects.flatMap(({ id, project }) =>
    project.history.map((step) => ({ id, project, step, report: bySlug.get(step.briefing) })),
  );

  for (const briefing of briefings) {
    add('reports', monthOfPeriod(briefing.date), pairsOf(briefing.slug), briefing);
  }
  for (const { briefing } of additionsIn(briefings)) {
    const month = monthAdded(briefing);
    if (month === monthOfPeriod(briefing.date)) continue;
    add('added', month, pairsOf(briefing.slug), briefing);
  }
  for (const { entry, pairs } of entries.toSorted((a, b) => latestEntryFirst(a.entry, b.entry))) {
    const month = monthOfPeriod(entry.date);
    if (entry.type === 'step') add('steps', month, pairs, { ...entry, pairs });
    else if (!isOfBriefingIn(month, entry)) add('events', month, pairs, { ...entry, pairs });
  }
  for (const step of steps.toSorted(latestStepFirst)) {
    add('projects', monthOfPeriod(step.step.date), pairsAmong(step.project.countries), step);
  }
  for (const state of states.toSorted(latestStateFirst)) {
    add('statesOfPlay', monthOfPeriod(state.published), [state.pair], state);
  }
  for (const correction of corrections) {
    const pairs = pairsOf(correction.slug);
    add('corrections', monthOfPeriod(correction.date), pairs, { ...correction, pairs });
  }

  // Without events, which may be in the future.
  const latest = latestOf([
    ...briefings.flatMap(({ date, published }) => [firstDay(date), published]),
    ...corrections.map(({ date }) => date),
    ...entries.flatMap(({ entry }) => (entry.type === 'step' ? firstDay(entry.date) : [])),
    ...steps.map(({ step }) => firstDay(step.date)),
    ...states.map(({ published }) => published),
  ])?.slice(0, monthLength);
  const entriesOfSite = all.get('') ?? new Map<string, Entries>();
  const isOfSite = (month: string) => {
    const { reports, added, corrections } = entriesOfSite.get(month) ?? noEntries();
    return reports.length + added.length + corrections.length > 0;
  };
  const editionsOf = (months: Map<string, Entries>, pair?: string): Editions =>
    new Map(
      [...months]
        .filter(([month, own]) => isOfSite(month) && (pair === undefined || sizeOf(own) >= fewest))
        .sort(([a], [b]) => compareText(b, a))
        .map(([month, own]) => [
          month,
          { month, ...(pair && { pair }), isClosed: month < (latest ?? ''), ...own },
        ]),
    );
  return {
    ofSite: editionsOf(entriesOfSite),
    ofPairs: new Map(
      [...all]
        .filter(([pair]) => pair !== '')
        .sort(([a], [b]) => compareText(a, b))
        .map(([pair, months]) => [pair, editionsOf(months, pair)] as const)
        .filter(([, editions]) => editions.size > 0),
    ),
  };
}

function noEntries(): Entries {
  return {
    ...{ steps: [], events: [], projects: [], reports: [], added: [] },
    ...{ statesOfPlay: [], corrections: [] },
  };
}

/** Counts the entries of an edition. */
export function sizeOf(edition: Readonly<Record<EditionKind, readonly unknown[]>>): number {
  return editionKinds.reduce((sum, kind) => sum + edition[kind].length, 0);
}

/** What a list of editions says of each. */
export interface ListedEdition extends Pick<Edition, 'month' | 'isClosed'> {
  /** How many entries it has. */
  size: number;
}

/** Returns what a list of editions says of them, in their order. */
export function listedEditions(editions: Editions): ListedEdition[] {
  return Array.from(editions.values(), (edition) => {
    const { month, isClosed } = edition;
    return { month, isClosed, size: sizeOf(edition) };
  });
}

/** Returns the editions of months that are over in the archive, in their order. */
export function closedEditions(editions: Editions): Edition[] {
  return [...editions.values()].filter(({ isClosed }) => isClosed);
}

/** Returns the months of the editions before and after one, where there are any. */
export function neighboursOf(
  { month }: Pick<Edition, 'month'>,
  editions: Editions,
): { older?: string | undefined; newer?: string | undefined } {
  const months = [...editions.keys()];
  const index = months.indexOf(month);
  return { older: months[index + 1], newer: months[index - 1] };
}

const monthLength = 'YYYY-MM'.length;

/**
 * Returns the month within which a date or period is: "2026-02" for "2026-02-05~". Days that begin in one month
 * and end in the next are of the one in which they end; undefined for a year, and for months.
 */
export function monthOfPeriod(period: string): string | undefined {
  const dates = datesOf(period);
  const { first, last } = endsOf(period);
  const month = last.slice(0, monthLength);
  if (first.startsWith(month)) return month;
  return dates.every((date = '') => parsePartialDate(date)?.day) ? month : undefined;
}

/** Returns the first day after a month, ISO 8601: "2027-01-01" for "2026-12". */
export function dayAfterMonth(month: string): string {
  return dayOfNumber(dayNumber(lastDay(month)) + 1);
}

/**
 * Returns when an edition was last changed: on the first day after its month where that is over, or when one of
 * its briefings later went online or was corrected; ISO 8601, a minute in UTC. Never the day of the build.
 */
export function lastChangeOfEdition(edition: Edition): string {
  const { month, isClosed, reports, added, steps, events, projects } = edition;
  const briefings = [
    ...[...reports, ...added],
    ...[...steps, ...events].flatMap(({ reports }) => reports),
    ...projects.flatMap(({ report }) => report ?? []),
  ];
  const earliest = isClosed ? dayAfterMonth(month) : `${month}-01`;
  return latestOf([earliest, ...briefings.map(lastChange)]) ?? earliest;
}

function monthAdded({ published }: PublishedBriefing): string | undefined {
  return published?.slice(0, monthLength);
}

/** Returns whether an event has no record, and its briefing is in the edition of the month. */
function isOfBriefingIn(month: string | undefined, { id, reports }: TimelineEvent): boolean {
  const [report] = reports;
  if (!report || !id.includes('/')) return false;
  return [monthOfPeriod(report.date), monthAdded(report)].includes(month);
}

function latestStepFirst(a: PlacedProjectStep, b: PlacedProjectStep): number {
  return (
    compareText(chronologicalKey(b.step.date), chronologicalKey(a.step.date)) ||
    compareText(a.id, b.id)
  );
}

function latestStateFirst(a: RevisedState, b: RevisedState): number {
  return compareText(b.published, a.published) || compareText(a.pair, b.pair);
}
