import type { EventRecord } from '../../../src/model/event.ts';
import type { Person } from '../../../src/model/person.ts';
import { dayOf } from './days-in-text.ts';
import { ruleFor, type KnownEvent, type Rule, type WholeReport } from './event-rules.ts';
import type { NameFinder } from '../../../src/words/name-finder.ts';
import type { Found, Paragraph } from '../report.ts';
import { tellingsOf, type Telling } from './tellings.ts';

/** What events are known by. */
export interface KnownEvents {
  find: NameFinder;
  events: ReadonlyMap<string, EventRecord>;
  people: ReadonlyMap<string, Person>;
  /** The name by which records call a place. */
  placeName: (placeId: string) => string | undefined;
}

/**
 * The known events of which a report tells, with the rule by which each was found. Of two of one kind
 * that the same sentence would fit neither is found.
 *
 * @param published the EDTF date of publication.
 */
export function eventsInReport(
  paragraphs: readonly Paragraph[],
  known: KnownEvents,
  published?: string,
): Found<string>[] {
  return toldEvents(paragraphs, known, published).map(({ id, telling, rule }) => ({
    value: id,
    line: telling.line,
    words: telling.sentence,
    note: rule.note,
  }));
}

/** An event, and the sentence that tells of it. */
export interface ToldEvent {
  id: string;
  event: EventRecord;
  telling: Telling;
  rule: Rule;
}

/** The events of `eventsInReport` with all that is known of them, each once. */
export function toldEvents(
  paragraphs: readonly Paragraph[],
  { find, events, people, placeName }: KnownEvents,
  published: string | undefined,
): ToldEvent[] {
  const tellings = tellingsOf(paragraphs, find, people, published);
  const whole: WholeReport = {
    people: new Set(tellings.flatMap((telling) => [...telling.people])),
    countries: new Set(tellings.flatMap((telling) => [...telling.countries])),
    years: new Set(paragraphs.flatMap(({ text }) => text.match(/\b(?:19|20)\d{2}\b/g) ?? [])),
    published: dayOf(published),
  };
  const known = Array.from(events, ([id, event]) => ({ id, event: withMain(event, find) }));
  const told = new Map<string, ToldEvent>();
  for (const telling of tellings) {
    const fitting = known.flatMap(({ id, event }) => {
      const rule = ruleFor(event, telling, whole, placeName);
      return rule === undefined ? [] : [{ id, event, telling, rule }];
    });
    for (const one of fitting) {
      const isOnly = fitting.every(
        ({ id, event }) => id === one.id || event.kind !== one.event.kind,
      );
      if (isOnly && !told.has(one.id)) told.set(one.id, one);
    }
  }
  return [...told.values()];
}

function withMain(event: EventRecord, find: NameFinder): KnownEvent {
  const inTitle = new Set(find(event.title).map(({ kind, id }) => `${kind} ${id}`));
  const main = event.people.filter((id) => inTitle.has(`person ${id}`));
  return { ...event, main: main.length > 0 ? main : event.people };
}
