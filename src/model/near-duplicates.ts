import { dayNumber } from './day-number.ts';
import type { EventKind } from './event.ts';
import { amountOf, type Figure } from './figure.ts';
import { compareText } from './order.ts';
import { isFullDay, lastDay } from './partial-date.ts';
import { datesOf, endsOf } from './period.ts';

/** What two briefings can be compared by. */
export interface Fingerprint {
  countries: readonly string[];
  /** The date on which the source published the report; absent where that is not known. */
  date?: string | undefined;
  /** Of its report. */
  url?: string | undefined;
  events: readonly FingerprintEvent[];
  figures: readonly Pick<Figure, 'kind' | 'of' | 'value' | 'scale' | 'unit' | 'period'>[];
  /** Called only where the countries and the time fit, since it opens files. */
  words: () => FingerprintWords;
}

/** An event that a briefing is about, by its record where it has an id. */
export interface FingerprintEvent {
  id?: string;
  kind: EventKind;
  /** A day or an interval. */
  date: string;
  countries: readonly string[];
}

/** The words of a briefing and of its report. */
export interface FingerprintWords {
  /** Of the report, if it is kept: its terms, and every five words in a row. */
  report?: { terms: ReadonlySet<string>; rows: ReadonlySet<string> };
  /** The terms of the briefing itself; none where it is not written yet. */
  own: ReadonlySet<string>;
}

/** A reason to think that two briefings are on one report. */
export type Likeness =
  | { kind: 'address' }
  | { kind: 'words' }
  | { kind: 'event'; id?: string | undefined }
  | { kind: 'figures'; count: number };

/** A briefing that may be on the same report as another. */
export interface NearDuplicate {
  slug: string;
  /** The strongest first; never empty. */
  likenesses: Likeness[];
}

/**
 * Finds the briefings that may be on the same report as a new one, the likeliest first; among
 * equals by slug.
 *
 * @param archive by slug.
 */
export function nearDuplicates(
  fingerprint: Fingerprint,
  archive: ReadonlyMap<string, Fingerprint>,
): NearDuplicate[] {
  let words: FingerprintWords | undefined;
  const asked = { ...fingerprint, words: () => (words ??= fingerprint.words()) };
  return Array.from(archive, ([slug, other]) => ({
    slug,
    likenesses: [...likenesses(asked, other)],
  }))
    .filter(({ likenesses }) => likenesses.length > 0)
    .sort((a, b) => weightOf(b) - weightOf(a) || compareText(a.slug, b.slug));
}

const weights: Record<Likeness['kind'], number> = { address: 8, words: 4, event: 2, figures: 1 };

function weightOf({ likenesses }: NearDuplicate): number {
  return likenesses.reduce((sum, { kind }) => sum + weights[kind], 0);
}

/** The fewest shared numbers that count: a single one is often that of last year's trade. */
const fewestFigures = 2;

function* likenesses(a: Fingerprint, b: Fingerprint): Generator<Likeness> {
  if (a.url !== undefined && a.url === b.url) yield { kind: 'address' };
  if (isNear(a, b) && areAlike(a.words(), b.words())) yield { kind: 'words' };
  const event = a.events.find((one) => b.events.some((other) => isSameEvent(one, other)));
  if (event) yield { kind: 'event', id: event.id };
  const figures = new Set(b.figures.map(keyOf));
  const count = new Set(a.figures.map(keyOf).filter((key) => figures.has(key))).size;
  if (count >= fewestFigures) yield { kind: 'figures', count };
}

const daysOfYear = 366;

/** Returns whether two are about the same two countries, or the same one, within a year or so. */
function isNear(a: Fingerprint, b: Fingerprint): boolean {
  if (!sharePair(a.countries, b.countries)) return false;
  if (a.date === undefined || b.date === undefined) return true;
  const gap = (earlier: string, later: string) => dayNumber(later) - dayNumber(lastDay(earlier));
  return gap(a.date, b.date) <= daysOfYear && gap(b.date, a.date) <= daysOfYear;
}

function sharePair(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((code) => b.includes(code)).length;
  return shared >= 2 || (shared === 1 && a.length === 1 && b.length === 1);
}

/**
 * The least share of the smaller of two texts' words that makes them alike. In this archive a
 * report and the briefing on it share 52 % of their terms or more, a report and any other briefing
 * at most 40 %, two briefings on one event 49 %; two reports share less than 1 % of their rows.
 */
const alike = { reportToOwn: 0.46, ownToOwn: 0.6, rows: 0.1 };

function areAlike(a: FingerprintWords, b: FingerprintWords): boolean {
  return (
    (a.report && b.report && shared(a.report.rows, b.report.rows) >= alike.rows) ||
    (a.report && shared(a.report.terms, b.own) >= alike.reportToOwn) ||
    (b.report && shared(b.report.terms, a.own) >= alike.reportToOwn) ||
    shared(a.own, b.own) >= alike.ownToOwn
  );
}

/** Texts with fewer words are not compared. */
const fewestWords = 60;

/** Returns the share of the smaller of two sets that is in the other. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return small.size < fewestWords ? 0 : small.intersection(large).size / small.size;
}

/** Returns whether two events have one record, or one kind, pair and day. */
function isSameEvent(a: FingerprintEvent, b: FingerprintEvent): boolean {
  if (a.id !== undefined && a.id === b.id) return true;
  if (a.kind !== b.kind || !sharePair(a.countries, b.countries)) return false;
  if (![a, b].every(({ date }) => datesOf(date).every((day = '') => isFullDay(day)))) return false;
  const [one, other] = [endsOf(a.date), endsOf(b.date)];
  return one.first <= other.last && other.first <= one.last;
}

function keyOf(figure: Fingerprint['figures'][number]): string {
  const { kind, of = '', unit, period } = figure;
  return JSON.stringify([kind, of, amountOf(figure), unit, period]);
}
