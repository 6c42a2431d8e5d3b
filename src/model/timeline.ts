import type { Agreement, AgreementStatus, AgreementText } from './agreement.ts';
import type { PublishedBriefing } from './archive.ts';
import type { EventKind } from './event.ts';
import { compareText } from './order.ts';
import { datesOf } from './period.ts';
import { chronologicalKey } from './partial-date.ts';

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
  sectors: string[];
  /** Newest first. */
  reports: readonly PublishedBriefing[];
  /**
   * In a dossier, the only country from which its reports and the pages that they cite come; absent
   * where it is older than all reports on the pair.
   */
  onlySide?: string | undefined;
}

export interface TimelineStep {
  type: 'step';
  /** The agreement's id and the number of the step. */
  id: string;
  date: string;
  status: AgreementStatus;
  agreement: string;
  title: string;
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

/** Returns the steps of an agreement, each with its text, and its briefing if that is published. */
export function stepsOf(
  id: string,
  { title, sectors, texts, history }: Agreement,
  briefingOf: (slug: string) => PublishedBriefing | undefined,
): TimelineStep[] {
  return history.map(({ status, date, briefing, text, note }, index) => {
    const report = briefing === undefined ? undefined : briefingOf(briefing);
    const reports = report ? [report] : [];
    return {
      type: 'step',
      id: `${id}-${index + 1}`,
      agreement: id,
      text: texts.find(({ id }) => id === text),
      ...{ date, status, title, sectors, note, reports },
    };
  });
}

/** Compares by date, newest first; among equals events come before steps, then by id. */
export function latestEntryFirst(a: TimelineEntry, b: TimelineEntry): number {
  return (
    compareText(timeOf(b), timeOf(a)) || compareText(a.type, b.type) || compareText(a.id, b.id)
  );
}

/** Steps of one status, day and source, such as documents that were signed together. */
export interface TimelineSteps {
  type: 'steps';
  date: string;
  status: AgreementStatus;
  steps: TimelineStep[];
}

/** Groups neighbouring steps of one status, day and source. */
export function takenTogether(
  entries: readonly TimelineEntry[],
): (TimelineEvent | TimelineSteps)[] {
  const items: (TimelineEvent | TimelineSteps)[] = [];
  for (const entry of entries) {
    const last = items.at(-1);
    if (entry.type === 'event') items.push(entry);
    else if (last?.type === 'steps' && last.steps.every((step) => isTogether(step, entry))) {
      last.steps.push(entry);
    } else {
      const { date, status } = entry;
      items.push({ type: 'steps', date, status, steps: [entry] });
    }
  }
  return items;
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

function timeOf({ date }: TimelineEntry): string {
  return chronologicalKey(datesOf(date)[0]);
}
