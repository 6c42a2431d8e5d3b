import { z } from 'zod';
import { chosenFrom, distinct, Flag, oneOf, oneOrMore, RecordId } from './fields.ts';
import { addIssue, type SchemaIssue } from './schema-issue.ts';
import { Correction } from './correction.ts';
import { CountryCode } from './country.ts';
import { Event } from './event.ts';
import { Figure } from './figure.ts';
import { issuesInSums, issuesInTime } from './figure-sums.ts';
import { compareText } from './order.ts';
import { EdtfDate } from './edtf-date.ts';
import { chronologicalKey, firstDay, isFullDay, parsePartialDate } from './partial-date.ts';
import { endsOf, Period } from './period.ts';
import { Appearance } from './person.ts';
import { Line, lineUpTo, quoted } from './text.ts';
import { WebAddress } from './web-address.ts';

export const deadlineKinds = ['planned', 'target', 'expiry'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** A date or period that a report names, at which something is to happen. */
export const Deadline = z.strictObject({
  date: Period.describe(
    'When it is to happen, or by when: a date, or a period such as 2026-01/2026-04 for "early 2026".',
  ),
  what: Line.describe('What is to happen by then, as a headline without a full stop.'),
  kind: oneOf(deadlineKinds, 'deadline').describe(
    'Whether it is planned, aimed at, or the end of something.',
  ),
});
export type Deadline = z.infer<typeof Deadline>;

/** Our summary of one report from a source: the frontmatter of `content/briefings/<slug>.md`. */
export const Briefing = z
  .strictObject({
    title: lineUpTo(200).describe('The headline, in sentence case.'),
    summary: lineUpTo(600).describe('The news in one or two sentences.'),
    date: EdtfDate.describe(
      'The day the source published, such as 2026-02-05; 2025-10 or 2019 where less is known; with ~ (approximately) or ? (uncertain) at the end where it was inferred.',
    ),
    dateNote: Line.optional().describe(
      'How the date was found; needed when it is less than a plain full day.',
    ),
    source: chosenFrom('source', Line).describe(
      'Who published the report: an id from `content/sources`.',
    ),
    agency: chosenFrom('agency', Line)
      .optional()
      .describe("Who originally wrote it, where that is another: a source's id or a name."),
    url: WebAddress.optional().describe('The address of the report.'),
    dateline: Line.optional().describe("The place in the report's dateline, e.g. “Paris”."),
    countries: distinct(CountryCode)
      .min(1)
      .max(6)
      .describe('The one to six countries that the report is about.'),
    mentions: distinct(CountryCode).optional().describe('Countries that only occur in it.'),
    sector: oneOrMore(chosenFrom('sector', Line)).describe(
      'One id from `content/sectors.yml` or a list of them, the main one first.',
    ),
    event: Event.optional().describe(
      'What happened, when and where, if no other briefing reports it.',
    ),
    events: distinct(chosenFrom('event', RecordId))
      .default([])
      .describe('Events that it shares with others: ids from `content/events`.'),
    agreements: distinct(chosenFrom('agreement', RecordId))
      .default([])
      .describe('The agreements it speaks of: ids from `content/agreements`.'),
    people: z
      .array(Appearance)
      .default([])
      .describe('Who acts or speaks in it, in the office held on that day.'),
    organisations: distinct(chosenFrom('organisation', RecordId))
      .default([])
      .describe('The bodies that act or speak in it: ids from `content/organisations`.'),
    figures: z.array(Figure).default([]).describe('The numbers that it prints.'),
    deadlines: z.array(Deadline).default([]).describe('Dates that it names for what is to happen.'),
    corrections: z
      .array(Correction)
      .default([])
      .describe('Our own mistakes in it that were put right, in any order.'),
    draft: Flag.optional().describe('Kept out of the site while “true”.'),
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
  if (
    typeof date === 'string' &&
    parsePartialDate(date) &&
    !isFullDay(date) &&
    dateNote === undefined
  ) {
    yield {
      rule: 'date-note',
      message: `"${date}" is less than a plain full day; say in "dateNote" how the date was found.`,
      path: ['date'],
    };
  }
  yield* issuesInPeople(briefing?.['people']);
  yield* issuesInSums(briefing?.['figures']);
  yield* issuesInTime(date, briefing?.['figures']);
  yield* issuesInDeadlines(date, briefing?.['deadlines']);
  yield* issuesInCorrections(date, briefing?.['corrections']);
  if (!Array.isArray(countries) || !Array.isArray(mentions)) return;
  for (const [index, code] of mentions.entries()) {
    if (!countries.includes(code)) continue;
    yield {
      rule: 'mentioned-once',
      message: `${quoted(String(code))} is in "countries" already; "mentions" lists countries that only occur.`,
      path: ['mentions', index],
    };
  }
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
  if (typeof date !== 'string' || !parsePartialDate(date) || !Array.isArray(deadlines)) return;
  const items = deadlines as ({ date?: unknown } | null)[];
  for (const [index, item] of items.entries()) {
    const { data: deadline } = Period.safeParse(item?.date);
    if (deadline === undefined || endsOf(deadline).last >= firstDay(date)) continue;
    yield {
      rule: 'date-ahead',
      message: `${quoted(deadline)} was over before the report of ${date}; correct it, or leave it out.`,
      path: ['deadlines', index, 'date'],
    };
  }
}

/** Finds corrections that are dated before the briefing. */
function* issuesInCorrections(date: unknown, corrections: unknown): Generator<SchemaIssue> {
  if (typeof date !== 'string' || !parsePartialDate(date) || !Array.isArray(corrections)) return;
  const items = corrections as ({ date?: unknown } | null)[];
  for (const [index, item] of items.entries()) {
    const corrected = item?.date;
    if (typeof corrected !== 'string' || !isFullDay(corrected) || corrected >= firstDay(date)) {
      continue;
    }
    yield {
      rule: 'corrected-later',
      message: `${quoted(corrected)} is before the briefing's own date, ${date}; write the day of the correction.`,
      path: ['corrections', index, 'date'],
    };
  }
}
