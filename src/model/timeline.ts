import type {
  Agreement,
  AgreementKind,
  AgreementStatus,
  AgreementText,
  Step,
} from './agreement.ts';
import type { PublishedBriefing } from './archive.ts';
import type { Archived } from './archived.ts';
import type { EventKind } from './event.ts';
import { memoisedByObject } from './memoise.ts';
import { compareText } from './order.ts';
import { datesOf, endsOf } from './period.ts';
import { chronologicalKey, firstDay, lastDay, yearOf } from './partial-date.ts';

/** Something that happened, by one report or several. */
export interface TimelineEvent {
  type: 'event';
  /** The event's id, or "<slug>/event" where it has no record: no file can have that name. */
  id: string;
  /** An EDTF date or interval. */
  date: string;
  kind: EventKind;
  title: string;
  place?: string | undefined;
  /** What came of it, in one sentence. */
  outcome?: string | undefined;
  /** How many documents were reported as signed or exchanged at it. */
  documents?: number | undefined;
  /** Other counts of them that sources give. */
  otherCounts?: readonly number[];
  sectors: string[];
  /** Newest first. */
  reports: readonly PublishedBriefing[];
  /**
   * In a dossier, the only country from which its reports come; absent where it is older than all
   * reports on the pair.
   */
  onlySide?: string | undefined;
}

export interface TimelineStep {
  type: 'step';
  /** The agreement's id and the number of the step. */
  id: string;
  date: string;
  status: AgreementStatus;
  /** Whether the status is our inference. */
  inferred?: boolean | undefined;
  agreement: string;
  /** What the agreement is called: a treaty, a joint statement … */
  instrument: AgreementKind;
  title: string;
  /** The id of the event at which it was taken, where that is known. */
  event?: string | undefined;
  sectors: string[];
  note?: string | undefined;
  reports: readonly PublishedBriefing[];
  /** The text that shows the step. */
  text?: AgreementText | undefined;
}

export type TimelineEntry = TimelineEvent | TimelineStep;

/** Returns the event in a briefing's own frontmatter, if it has one. */
export function ownEvent(briefing: PublishedBriefing): TimelineEvent[] {
  const { event, slug, title, sector } = briefing;
  if (!event) return [];
  return [
    { type: 'event', id: `${slug}/event`, ...event, title, sectors: sector, reports: [briefing] },
  ];
}

/**
 * Returns the steps of an agreement, each with its event and text, and its briefing if that is
 * published.
 *
 * @param eventsIn the events that a briefing reports.
 */
export function stepsOf(
  id: string,
  { title, kind, sectors, texts, history }: Agreement,
  briefingOf: (slug: string) => PublishedBriefing | undefined,
  eventsIn: (slug: string) => readonly TimelineEvent[],
): TimelineStep[] {
  return history.map((step, index) => {
    const { status, inferred, date, briefing = '', text, archived, note } = step;
    const proof = texts.find(({ id }) => id === text);
    const report = briefingOf(briefing);
    const reports = report ? [report] : [];
    return {
      type: 'step',
      id: `${id}-${index + 1}`,
      agreement: id,
      instrument: kind,
      event: step.event ?? eventOf(step, eventsIn(briefing))?.id,
      text: proof && archived ? withCopy(proof, archived) : proof,
      ...{ date, status, inferred, title, sectors, note, reports },
    };
  });
}

/** Returns a text with the copy of it that shows a step. */
function withCopy(text: AgreementText, copy: Archived): AgreementText {
  return { ...text, archived: { ...copy, gone: text.archived?.gone } };
}

/** The kinds of events at which steps of some statuses are taken. */
const usualEvents: Partial<Record<AgreementStatus, EventKind>> = {
  signed: 'signing',
  ratified: 'ratification',
  in_force: 'entry_into_force',
};

/**
 * Returns the event at which a step was taken, of those that its briefing reports: one of that day,
 * rather of the usual kind, rather a short one.
 */
function eventOf(
  { date, status }: Step,
  events: readonly TimelineEvent[],
): TimelineEvent | undefined {
  const [from, to] = [firstDay(date), lastDay(date)];
  const isUsual = ({ kind }: TimelineEvent) => kind === usualEvents[status];
  return events
    .map((event) => ({ event, ...endsOf(event.date) }))
    .filter(({ first, last }) => first <= from && to <= last)
    .sort(
      (a, b) =>
        Number(isUsual(b.event)) - Number(isUsual(a.event)) ||
        compareText(b.first, a.first) ||
        compareText(a.last, b.last) ||
        compareText(a.event.id, b.event.id),
    )[0]?.event;
}

/** Returns the steps that were taken after a period, newest first. */
export function laterSteps(steps: readonly TimelineStep[], period: string): TimelineStep[] {
  const { last } = endsOf(period);
  return steps.filter(({ date }) => firstDay(date) > last).sort(latestEntryFirst);
}

/** Compares by date, newest first; among equals events come before steps, then by id. */
export function latestEntryFirst(a: TimelineEntry, b: TimelineEntry): number {
  return (
    compareText(timeOf(b), timeOf(a)) || compareText(a.type, b.type) || compareText(a.id, b.id)
  );
}

/** An event with the steps that agreements took at it, or such steps without an event. */
export interface Occasion {
  date: string;
  event?: TimelineEvent;
  steps: TimelineStep[];
}

/**
 * Groups entries, newest first: steps belong to their event, and neighbouring steps of one status,
 * day and source that have none to one another.
 */
export const occasionsIn = memoisedByObject((entries: readonly TimelineEntry[]): Occasion[] => {
  const ofEvents = new Map(
    entries.flatMap((entry): [string, Occasion][] =>
      entry.type === 'event' ? [[entry.id, { date: entry.date, event: entry, steps: [] }]] : [],
    ),
  );
  const occasions: Occasion[] = [];
  for (const entry of entries) {
    const own = ofEvents.get(entry.type === 'event' ? entry.id : (entry.event ?? ''));
    const last = occasions.at(-1);
    if (entry.type === 'event') occasions.push(...(own ? [own] : []));
    else if (own) own.steps.push(entry);
    else if (last && !last.event && last.steps.every((step) => isTogether(step, entry))) {
      last.steps.push(entry);
    } else occasions.push({ date: entry.date, steps: [entry] });
  }
  return occasions;
});

/** Counts the documents that were signed with some steps. */
export function documentsNamed(steps: readonly TimelineStep[]): number {
  const signed = steps.filter(({ status }) => status === 'signed');
  return new Set(signed.map(({ agreement }) => agreement)).size;
}

/** Returns the sectors of an event and of the agreements at it. */
export function sectorsOf({ event, steps }: Pick<Occasion, 'event' | 'steps'>): string[] {
  return [...new Set([event?.sectors ?? [], ...steps.map(({ sectors }) => sectors)].flat())];
}

function isTogether(a: TimelineStep, b: TimelineStep): boolean {
  const isOneDay = a.date === b.date && a.status === b.status;
  return isOneDay && a.reports[0] === b.reports[0] && a.text === b.text;
}

export function byYear<T extends { date: string }>(entries: readonly T[]) {
  return Array.from(
    Map.groupBy(entries, ({ date }) => date.slice(0, 4)),
    ([year, entries]) => ({ year, entries }),
  );
}

/** Returns the years of which each page of a long timeline has entries: "2024–2026". */
export function yearsOfPages(entries: readonly { date: string }[], pageSize: number): string[] {
  const years = entries.map(({ date }) => yearOf(date));
  return years.flatMap((last, index) => {
    if (index % pageSize > 0) return [];
    const first = years[Math.min(index + pageSize, years.length) - 1] ?? last;
    return first === last ? last : `${first}–${last}`;
  });
}

function timeOf({ date }: TimelineEntry): string {
  return chronologicalKey(datesOf(date)[0]);
}
