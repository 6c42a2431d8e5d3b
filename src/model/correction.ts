import { z } from 'zod';
import { distinct, oneOf } from './fields.ts';
import { memoisedByObject } from './memoise.ts';
import { compareText, latestOf } from './order.ts';
import { FullDay } from './edtf-date.ts';
import { firstDay, isFullDay, lastDay } from './partial-date.ts';
import { publishedDay, publishedInUtc } from './published-date.ts';
import { lineUpTo } from './text.ts';

/** What can be corrected in a briefing, by its key in the frontmatter. */
export const correctableFields = [
  'title',
  'summary',
  'date',
  'dateNote',
  'source',
  'agency',
  'url',
  'dateline',
  'countries',
  'mentions',
  'sector',
  'event',
  'events',
  'agreements',
  'people',
  'organisations',
  'figures',
  'deadlines',
  'body',
] as const;
export type CorrectableField = (typeof correctableFields)[number];

/** A mistake of ours that was put right after a briefing was published. */
export const Correction = z.strictObject({
  date: FullDay.describe('The day on which it was corrected, in full, e.g. "2026-03-01".'),
  note: lineUpTo(600).describe('What was wrong and what is right, in a sentence or two.'),
  fields: distinct(oneOf(correctableFields, 'correctableField'))
    .min(1)
    .describe('What was changed: keys of the frontmatter, or "body".'),
});
export type Correction = z.infer<typeof Correction>;

/** A correction, and the briefing in which it was made. */
export interface PlacedCorrection extends Correction {
  slug: string;
  title: string;
  /** Of the title, BCP 47. */
  language: string;
}

/** Lists the corrections of briefings, the newest first; those of one day by slug. */
export function correctionsIn(
  briefings: readonly (Omit<PlacedCorrection, keyof Correction> & {
    corrections: readonly Correction[];
  })[],
): PlacedCorrection[] {
  return briefings
    .flatMap(({ slug, title, language, corrections }) =>
      corrections.map((correction) => ({ ...correction, slug, title, language })),
    )
    .sort((a, b) => compareText(b.date, a.date) || compareText(a.slug, b.slug));
}

/** As much of a briefing as its corrections need. */
interface Correctable {
  corrections: readonly Pick<Correction, 'date'>[];
}

/** The parts of a briefing that say when it was changed. */
type Changeable = Correctable & { date: string; published?: string | undefined };

/** Returns the day of the latest correction, ISO 8601; undefined where there is none. */
export function lastCorrected({ corrections }: Correctable): string | undefined {
  return latestOf(corrections.map(({ date }) => date));
}

/**
 * Returns when a briefing was last changed: the day of its latest correction, or when it went online, or
 * else the first day that the date of its report may mean; ISO 8601, a minute in UTC.
 */
export function lastChange(briefing: Changeable): string {
  const online =
    briefing.published === undefined ? firstDay(briefing.date) : publishedInUtc(briefing.published);
  const corrected = lastCorrected(briefing) ?? '';
  return corrected > online ? corrected : online;
}

/**
 * Returns when one of some briefings was last changed; undefined where there is none, or where the day
 * of the latest is not known.
 */
export function lastChangeAmong(briefings: readonly Changeable[]): string | undefined {
  const known = latestOf(briefings.map(knownChange));
  const possible = latestOf(
    briefings.map((briefing) => (knownChange(briefing) ? undefined : lastDay(briefing.date))),
  );
  return possible === undefined || (known !== undefined && possible <= known) ? known : undefined;
}

const knownChange = memoisedByObject((briefing: Changeable): string | undefined => {
  const { published, date, corrections } = briefing;
  const isKnown = published !== undefined || isFullDay(date) || corrections.length > 0;
  return isKnown ? lastChange(briefing) : undefined;
});

/** What happened to a briefing on this site on one day, ISO 8601. */
export type BriefingChange =
  { date: string; kind: 'published' } | ({ kind: 'corrected' } & Correction);

/** Lists the corrections of a briefing, the newest first, and then when it went online, where that is known. */
export function historyOf({
  published,
  corrections,
}: {
  published?: string | undefined;
  corrections: readonly Correction[];
}): BriefingChange[] {
  const corrected = corrections
    .map((correction) => ({ ...correction, kind: 'corrected' as const }))
    .sort((a, b) => compareText(b.date, a.date));
  if (published === undefined) return corrected;
  return [...corrected, { date: publishedDay(published), kind: 'published' }];
}
