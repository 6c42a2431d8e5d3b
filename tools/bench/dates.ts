import { mulberry32, pick, type Random } from './random.ts';

const firstDay = Date.UTC(2016, 0, 1);
const lastDay = Date.UTC(2026, 5, 30);
const dayLength = 86_400_000;

/** A date as a briefing carries it: EDTF, with a note where it is less than a plain full day. */
export interface PublishedDate {
  date: string;
  dateNote?: string;
}

/** Publication days as YYYY-MM-DD, the oldest first, more of them in later years. */
export function publicationDays(seed: number, count: number): string[] {
  const random = mulberry32(seed);
  const span = (lastDay - firstDay) / dayLength + 1;
  // An exponent below 1 moves draws to the end: 3 % fall in 2016, 13 % in 2025.
  const draw = () => firstDay + Math.floor(span * random() ** 0.7) * dayLength;
  return Array.from({ length: count }, draw)
    .sort((one, other) => one - other)
    .map(isoDay);
}

/** The day that is so many days before another, both YYYY-MM-DD. */
export function daysBefore(day: string, days: number): string {
  return isoDay(Date.parse(day) - days * dayLength);
}

const lessExact: readonly ((day: string) => PublishedDate)[] = [
  (day) => ({
    date: day.slice(0, 4),
    dateNote: 'The page shows no date; the text gives the year.',
  }),
  (day) => ({ date: day.slice(0, 7), dateNote: 'The page gives the month only.' }),
  (day) => ({ date: `${day}~`, dateNote: 'Inferred from the days of the week in the text.' }),
  (day) => ({ date: `${day.slice(0, 7)}~`, dateNote: 'Inferred from the events in the text.' }),
];

/** The day with less precision: its year, its month, or marked as approximate. */
export function lessExactDate(random: Random, day: string): PublishedDate {
  return pick(random, lessExact)(day);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
