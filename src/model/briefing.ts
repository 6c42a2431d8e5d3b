import { z } from 'zod';
import { chosenFrom, distinct, Flag, NameIfKnown, oneOf, oneOrMore, RecordId } from './fields.ts';
import { addIssue, type SchemaIssue } from './schema-issue.ts';
import { Archived, issuesInCopy } from './archived.ts';
import { ReportHash } from './source-text.ts';
import { Correction } from './correction.ts';
import { CountryCode } from './country.ts';
import { Event } from './event.ts';
import { Figure } from './figure.ts';
import { issuesAmongFigures, issuesInTime } from './figure-sums.ts';
import { compareText } from './order.ts';
import { EdtfDate } from './edtf-date.ts';
import { chronologicalKey, firstDay, isFullDay, parsePartialDate } from './partial-date.ts';
import { endsOf, Period } from './period.ts';
import { Appearance } from './person.ts';
import { PublishedDate, publishedDay } from './published-date.ts';
import { Line, lineUpTo, quoted } from './text.ts';
import { WebAddress } from './web-address.ts';

export const deadlineKinds = ['planned', 'target', 'expiry'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** A date or period that a report names, at which something is to happen. */
export const Deadline = z.strictObject({
  date: Period.describe(
    'When it is due: a date, or a period such as 2026-01/2026-04 for "early 2026".',
  ),
  what: Line.describe('What is due, as a headline without a full stop.'),
  kind: oneOf(deadlineKinds, 'deadline').describe('Whether it is a plan, a target or an expiry.'),
});
export type Deadline = z.infer<typeof Deadline>;

/** Our summary of one report from a source: the frontmatter of `content/briefings/<slug>.md`. */
export const Briefing = z
  .strictObject({
    title: lineUpTo(200).describe('The headline, in sentence case.'),
    summary: lineUpTo(600).describe('The news in one or two sentences.'),
    date: EdtfDate.describe(
      'The day on which the source published it, such as 2026-02-05; 2025-10 or 2019 if less is known; with ~ (approximately) or ? (uncertain) at the end if it was inferred.',
    ),
    dateNote: Line.optional().describe('How the date was found; needed unless it is an exact day.'),
    published: PublishedDate.optional().describe(
      'The day on which this briefing went online, such as 2026-03-01, or the minute, such as 2026-03-01T14:05+07:00.',
    ),
    source: chosenFrom('source', Line).describe(
      'Who published the report: an id from `content/sources`.',
    ),
    agency: chosenFrom('agency', NameIfKnown)
      .optional()
      .describe('Who wrote the report, if not the source: the id of a source, or a name.'),
    url: WebAddress.optional().describe('The address of the report.'),
    archived: Archived.optional().describe('A copy of the report, dated.'),
    reportHash: ReportHash.optional().describe(
      'The digest of the text from which it was written, added by `npm run new` or `npm run publish-check`.',
    ),
    dateline: NameIfKnown.optional().describe(
      'The place in the dateline of the report, e.g. "Paris".',
    ),
    countries: distinct(CountryCode)
      .min(1)
      .max(6)
      .describe('The one to six countries that the report is about.'),
    mentions: distinct(CountryCode).optional().describe('Countries that it only mentions.'),
    sector: oneOrMore(chosenFrom('sector', Line)).describe(
      'One id from `content/sectors.yml` or a list of them, the main one first.',
    ),
    event: Event.optional().describe('The event that it reports, if no other briefing reports it.'),
    events: distinct(chosenFrom('event', RecordId))
      .default([])
      .describe('Events that other briefings report, too: ids from `content/events`.'),
    agreements: distinct(chosenFrom('agreement', RecordId))
      .default([])
      .describe('The agreements that it mentions: ids from `content/agreements`.'),
    people: z
      .array(Appearance)
      .default([])
      .describe('The people who act or speak in it, with the offices they held that day.'),
    organisations: distinct(chosenFrom('organisation', RecordId))
      .default([])
      .describe('The organisations that act or speak in it: ids from `content/organisations`.'),
    figures: z.array(Figure).default([]).describe('The figures in its text.'),
    deadlines: z
      .array(Deadline)
      .default([])
      .describe('The dates on which it says something is due.'),
    corrections: z
      .array(Correction)
      .default([])
      .describe('Corrections of our own mistakes in it, in any order.'),
    draft: Flag.optional().describe('"true" keeps it off the site.'),
  })
  .superRefine(
    (briefing, context) => {
      for (const issue of issuesIn(briefing)) addIssue(context, issue);
    },
    { when: () => true },
  );
export type Briefing = z.infer<typeof Briefing>;

/** What a slug, the file's name without ".md", may be made of. */
export const slugForm = /^[a-z0-9][a-z0-9_-]*$/i;

/** Compares by date, newest first, then by slug: the one order of every list of briefings. */
export function newestFirst(
  a: { slug: string; date: string },
  b: { slug: string; date: string },
): number {
  return (
    compareText(chronologicalKey(b.date), chronologicalKey(a.date)) || compareText(a.slug, b.slug)
  );
}

/** Finds contradictions between fields, any of which may be missing or of a wrong type. */
function* issuesIn(briefing: Partial<Record<string, unknown>> | null): Generator<SchemaIssue> {
  const { date, dateNote, countries, mentions } = briefing ?? {};
  if (isDate(date) && !isFullDay(date) && dateNote === undefined) {
    yield {
      rule: 'date-note',
      message: `"${date}" is not an exact date; say in "dateNote" how it was found.`,
      path: ['date'],
    };
  }
  yield* issuesInCopy(briefing ?? {});
  yield* issuesInPeople(briefing?.['people']);
  yield* issuesAmongFigures(briefing?.['figures']);
  yield* issuesInTime(date, briefing?.['figures']);
  yield* issuesInDeadlines(date, briefing?.['deadlines']);
  const online = dayOnline(briefing?.['published']);
  if (online !== undefined && isDate(date) && online < firstDay(date)) {
    yield {
      rule: 'published-later',
      message: `${quoted(online)} is before the report (${date}); write the day on which this briefing went online.`,
      path: ['published'],
    };
  }
  yield* issuesInCorrections(online ?? date, briefing?.['corrections']);
  if (!Array.isArray(countries) || !Array.isArray(mentions)) return;
  for (const [index, code] of mentions.entries()) {
    if (!countries.includes(code)) continue;
    yield {
      rule: 'mentioned-once',
      message: `${quoted(String(code))} is in "countries", too; remove it from "mentions".`,
      path: ['mentions', index],
    };
  }
}

function isDate(date: unknown): date is string {
  return typeof date === 'string' && parsePartialDate(date) !== undefined;
}

/** Returns the day on which a briefing went online, ISO 8601; undefined where that is not known. */
function dayOnline(published: unknown): string | undefined {
  const { data } = PublishedDate.safeParse(published);
  return data && publishedDay(data);
}

/** Finds people who are listed twice in one office. */
function* issuesInPeople(people: unknown): Generator<SchemaIssue> {
  if (!Array.isArray(people)) return;
  const items = people as ({ person?: unknown; office?: unknown } | null)[];
  for (const [index, item] of items.entries()) {
    const { person, office } = item ?? {};
    if (typeof person !== 'string') continue;
    const first = items.findIndex((one) => one?.person === person && one.office === office);
    if (first === index) continue;
    yield {
      rule: 'listed-once',
      message: `${quoted(person)} is listed twice; remove one.`,
      path: ['people', index, 'person'],
    };
  }
}

/** Finds dates ahead that were over before the report. */
function* issuesInDeadlines(date: unknown, deadlines: unknown): Generator<SchemaIssue> {
  if (!isDate(date) || !Array.isArray(deadlines)) return;
  const items = deadlines as ({ date?: unknown } | null)[];
  for (const [index, item] of items.entries()) {
    const { data: deadline } = Period.safeParse(item?.date);
    if (deadline === undefined || endsOf(deadline).last >= firstDay(date)) continue;
    yield {
      rule: 'date-ahead',
      message: `${quoted(deadline)} is before the report (${date}); correct it, or remove the deadline.`,
      path: ['deadlines', index, 'date'],
    };
  }
}

/**
 * Finds corrections that are dated before the briefing.
 *
 * @param date the day on which it went online, or else that of its report.
 */
function* issuesInCorrections(date: unknown, corrections: unknown): Generator<SchemaIssue> {
  if (!isDate(date) || !Array.isArray(corrections)) return;
  const items = corrections as ({ date?: unknown } | null)[];
  for (const [index, item] of items.entries()) {
    const corrected = item?.date;
    if (typeof corrected !== 'string' || !isFullDay(corrected) || corrected >= firstDay(date)) {
      continue;
    }
    yield {
      rule: 'corrected-later',
      message: `${quoted(corrected)} is before the date of the briefing (${date}); write the day of the correction.`,
      path: ['corrections', index, 'date'],
    };
  }
}
