import { endsOf } from '../../../src/model/period.ts';
import { daysAfter, weekdayOf, weekdaysIn } from './days-in-text.ts';
import { toldEvents, type KnownEvents } from './events-in-report.ts';
import type { Found, Paragraph } from '../report.ts';
import { sentencesIn } from '../../../src/words/sentences.ts';

/** Agencies name weekdays only of days that lie so near. */
const nearby = 3;

/**
 * The day of an undated report that tells of known events by their weekdays and names their year: the
 * last weekday that it looks back on. Undefined where events of different weeks fit, or none does.
 */
export function dateFromEvents(
  paragraphs: readonly Paragraph[],
  known: KnownEvents,
): Found<string> | undefined {
  const told = toldEvents(paragraphs, known, undefined).filter(({ rule }) => rule.isByWeekday);
  const ends = told.map(({ event }) => endsOf(event.date));
  const first = ends.map((end) => end.first).sort()[0];
  const last = ends
    .map((end) => end.last)
    .sort()
    .at(-1);
  const [main] = told;
  if (main === undefined || first === undefined || last === undefined) return undefined;
  if (last > daysAfter(first, nearby)) return undefined;
  const week = Array.from({ length: 2 * nearby + 1 }, (_, index) =>
    daysAfter(first, index - nearby),
  );
  const days = paragraphs.flatMap(({ text, line }) =>
    sentencesIn(text).flatMap(({ text: words }) =>
      weekdaysIn(words).flatMap(({ weekday, isAhead }) => {
        const day = week.find((one) => weekdayOf(one) === weekday);
        return isAhead || day === undefined ? [] : [{ day, line, words }];
      }),
    ),
  );
  const latest = days.sort((a, b) => (a.day < b.day ? 1 : -1))[0];
  if (latest === undefined) return undefined;
  const { day, line, words } = latest;
  const note = `It tells of “${main.event.title}”, ${main.event.date}, by who took part, the weekday and the year, and looks back on ${day}, so it was published on that day or soon after.`;
  return { value: `${day}~`, line, words, note };
}
