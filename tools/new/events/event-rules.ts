import type { EventRecord } from '../../../src/model/event.ts';
import { endsOf } from '../../../src/model/period.ts';
import { stopWords } from '../../../src/words/stop-words.ts';
import { wordTerm } from '../../../src/words/terms.ts';
import { tokensIn } from '../../../src/words/tokens.ts';
import { daysAfter, weekdayOf } from './days-in-text.ts';
import type { Telling } from './tellings.ts';

/** An event, and those of its people who make it what it is: whom its title names, or all. */
export interface KnownEvent extends EventRecord {
  main: readonly string[];
}

/** What is known of the report in which a sentence stands. */
export interface WholeReport {
  people: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  /** In four digits. */
  years: ReadonlySet<string>;
  /** ISO 8601. */
  published: string | undefined;
}

/** Why a sentence is taken to tell of an event. */
export interface Rule {
  /** For the editor. */
  note: string;
  /** Whether it is by weekday, so that the event tells when an undated report was written. */
  isByWeekday?: true;
}

/** So many days may lie between an event and a report that tells of it as news. */
const news = { before: 3, after: 10 };

/**
 * The rule by which a sentence tells of an event; undefined where none does.
 *
 * @param placeName the name by which records call a place.
 */
export function ruleFor(
  event: KnownEvent,
  telling: Telling,
  whole: WholeReport,
  placeName: (placeId: string) => string | undefined,
): Rule | undefined {
  if (!event.countries.every((country) => whole.countries.has(country))) return undefined;
  const { first, last } = endsOf(event.date);
  const hasDay = telling.days.some((day) => first <= day && day <= last);
  if (hasDay && saysTitle(event, telling)) {
    return { note: 'The sentence has the words of its title and its day.' };
  }
  const people = event.main.filter((id) => telling.people.has(id)).length;
  const places = [...telling.places].map(placeName);
  const isElsewhere =
    places.length > 0 && event.place !== undefined && !places.includes(event.place);
  const isOfOtherDay = telling.days.length > 0 && !hasDay;
  if (!telling.kinds.has(event.kind) || isOfOtherDay) return undefined;
  if (hasDay && !isElsewhere && (people > 0 || event.people.length === 0)) {
    return { note: 'The sentence has its day, its kind and who took part.' };
  }
  const weekdays = daysOf(first, last).map(weekdayOf);
  const fitsWeek =
    telling.weekdays.length > 0 && telling.weekdays.every((weekday) => weekdays.includes(weekday));
  const bodies = event.organisations.filter((id) => telling.organisations.has(id)).length;
  if (
    whole.published === undefined &&
    whole.years.has(first.slice(0, 4)) &&
    fitsWeek &&
    (people >= 2 || (people >= 1 && bodies >= 2)) &&
    (event.place === undefined ||
      places.includes(event.place) ||
      (places.length === 0 && bodies >= 2))
  ) {
    return { note: 'Who took part, the kind, the weekday and the year fit.', isByWeekday: true };
  }
  if (whole.published === undefined || isElsewhere) return undefined;
  const isNews =
    daysAfter(first, -news.before) <= whole.published &&
    whole.published <= daysAfter(last, news.after);
  if (!isNews) return undefined;
  if (people > 0) {
    return {
      note: 'The sentence has its kind and who took part; it was at the time of publication.',
    };
  }
  const isBetweenThem = event.countries.every((country) => telling.countries.has(country));
  const areNamed = event.people.length > 0 && event.people.every((id) => whole.people.has(id));
  if (!isBetweenThem || !areNamed) return undefined;
  return {
    note: 'The sentence has its kind and its countries, the report who took part; it was at the time of publication.',
  };
}

/** Every word of a title but the least, and three at least. */
function saysTitle({ title }: EventRecord, { terms }: Telling): boolean {
  const words = tokensIn(title).filter(({ text }) => !stopWords.has(text));
  return words.length >= 3 && words.every(({ text }) => terms.has(wordTerm(text)));
}

/** The days of a span, at most a week of them. */
function daysOf(first: string, last: string): string[] {
  const days = Array.from({ length: 7 }, (_, index) => daysAfter(first, index));
  return days.filter((day) => day <= last);
}
