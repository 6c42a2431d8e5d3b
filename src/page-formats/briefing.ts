import { z } from 'zod';
import { briefingCitation, plainCitation } from '../components/cite/citation.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import { pairOfConflict } from '../model/conflict.ts';
import { correctableFields, historyOf } from '../model/correction.ts';
import { isBackground } from '../model/event.ts';
import { pairsAmong } from '../model/pair.ts';
import { endsOf } from '../model/period.ts';
import { heightAt, widthFor } from '../model/picture.ts';
import { figuresOf } from '../model/placed-figure.ts';
import { ownEvent } from '../model/timeline.ts';
import { bodyMarkdown } from '../site/body-markdown.ts';
import { briefingUrl, conflictUrl, pictureUrl, siteUrl } from '../site/urls.ts';
import {
  Address,
  CopyJson,
  DataReference,
  Day,
  Edtf,
  FigureRow,
  headOf,
  Reference,
  SourceReference,
  tail,
  Thing,
  TranslationJson,
} from './fields.ts';
import { Deadline, deadlineJson, EventEntry, eventEntry } from './lists.ts';
import { copyOf, referencesIn, type Known } from './references.ts';

const Correction = z.strictObject({
  date: Day.describe('The day on which it was corrected.'),
  note: z.string().describe('What was wrong and what is right.'),
  fields: z.array(z.enum(correctableFields)).describe('What was changed.'),
});

/** The page of a briefing as JSON. */
export const BriefingJson = z
  .strictObject({
    ...headOf('briefing', 'The slug of the briefing, as in its address.'),
    title: z.string().describe('The headline.'),
    summary: z.string().describe('The news in one or two sentences.'),
    language: z.string().describe('The language of headline, summary and body, BCP 47.'),
    translation: TranslationJson.nullable().describe(
      'What is known of the translation; null where this is the original.',
    ),
    date: Edtf.describe(
      'The EDTF date on which the source published its report; "~" or "?" at the end marks one that was inferred.',
    ),
    date_start: Day.describe('The first day that the date may mean.'),
    date_end: Day.describe('The last day that the date may mean.'),
    date_note: z.string().nullable().describe('How the date was found, where it is not exact.'),
    source: SourceReference.describe('Who published the report.'),
    agency: SourceReference.nullable().describe('Who wrote the report, where that is another.'),
    report_url: Address.nullable().describe('The address of the report.'),
    archived: CopyJson.nullable().describe('A dated copy of the report.'),
    dateline: z.string().nullable().describe('The place in the dateline of the report.'),
    countries: z.array(Thing).describe('The countries that it is about.'),
    mentions: z.array(Thing).describe('Countries that it only mentions.'),
    pairs: z.array(DataReference).describe('The pairs of its countries.'),
    sectors: z.array(Reference).describe('Its sectors, the main one first.'),
    events: z
      .array(
        EventEntry.extend({
          is_background: z
            .boolean()
            .describe('Whether it was over a year before the report, which recalls it.'),
        }),
      )
      .describe('The events that it reports.'),
    agreements: z.array(DataReference).describe('The agreements that it mentions.'),
    projects: z.array(DataReference).describe('The projects that it is about.'),
    disagreements: z
      .array(Reference)
      .describe('Points on which sources differ, and on which it reports a claim.'),
    people: z
      .array(
        Thing.extend({
          office: z.string().nullable().describe('The office that the report gives.'),
        }),
      )
      .describe('The people who act or speak in it.'),
    organisations: z.array(Thing).describe('The organisations that act or speak in it.'),
    figures: z.array(FigureRow).describe('The figures in it, as in /data/figures.json.'),
    deadlines: z.array(Deadline).describe('The dates on which, according to it, something is due.'),
    pictures: z
      .array(
        z.strictObject({
          url: Address.describe('The address of the picture.'),
          description: z.string().describe('What it shows.'),
          credit: z.string().describe('Who made it, and under which licence.'),
          width: z.number().describe('In pixels.'),
          height: z.number().describe('In pixels.'),
        }),
      )
      .describe('Its pictures, which have licences of their own.'),
    documents: z
      .array(
        z.strictObject({
          url: Address.describe('The address of the file.'),
          title: z.string().describe('What the briefing calls it.'),
          bytes: z.number().describe('Its size in bytes.'),
        }),
      )
      .describe('Files of this site to which it links.'),
    published: z
      .string()
      .nullable()
      .describe('When the briefing went online: a day, or a minute with its time zone (ISO 8601).'),
    history: z
      .array(
        z.discriminatedUnion('kind', [
          z.strictObject({
            kind: z.literal('published').describe('It went online.'),
            date: Day.describe('The day on which it did.'),
          }),
          Correction.extend({ kind: z.literal('corrected').describe('It was corrected.') }),
        ]),
      )
      .describe('What happened to it on this site, the latest first.'),
    body: z.string().describe('The text: CommonMark with tables and notes as on GitHub.'),
    ...tail,
  })
  .meta({ title: 'Briefing', description: 'Our summary of one report from a source.' });
export type BriefingJson = z.infer<typeof BriefingJson>;

/** A briefing with the ids of what it is about. */
export interface BriefingFacts {
  briefing: PublishedBriefing;
  agreements: readonly string[];
  projects: readonly string[];
  /** The ids of the conflicts in which it makes a claim. */
  conflicts: readonly string[];
  known: Known;
}

let last: { of: PublishedBriefing; page: BriefingJson } | undefined;

/**
 * Returns the page of a briefing as JSON. All formats of a page are made one after the other, so that the
 * last result is remembered.
 *
 * @param site the public address that Astro gives to routes.
 */
export function briefingJson(facts: BriefingFacts, site: URL | undefined): BriefingJson {
  const { briefing } = facts;
  if (last?.of !== briefing) last = { of: briefing, page: jsonOf(facts, site) };
  return last.page;
}

function jsonOf(
  { briefing, agreements, projects, conflicts, known }: BriefingFacts,
  site: URL | undefined,
): BriefingJson {
  const { slug, title, summary, language, date, dateNote, source, agency } = briefing;
  const { countries, mentions = [], pictures = [], documents = [] } = briefing;
  const { records, vocabulary } = known;
  const to = referencesIn(known, site);
  const page = briefingUrl(slug);
  const { first, last } = endsOf(date);
  const pairs = pairsAmong(countries);
  const events = [
    ...ownEvent(briefing),
    ...briefing.events.flatMap((id) => {
      const event = records.events.get(id);
      return event ? [{ ...event, id }] : [];
    }),
  ];
  return {
    ...to.head('briefing', slug, page),
    ...{ title, summary, language },
    translation: to.translation(briefing, page),
    ...{ date, date_start: first, date_end: last, date_note: dateNote ?? null },
    source: to.source(source),
    agency: agency === undefined ? null : to.source(agency),
    report_url: briefing.url ?? null,
    archived: copyOf(briefing.archived),
    dateline: briefing.dateline ?? null,
    countries: countries.map(to.party),
    mentions: mentions.map(to.party),
    pairs: pairs.map(to.pair),
    sectors: briefing.sector.map(to.sector),
    events: events.map((event) => ({
      ...eventEntry(event, to),
      is_background: isBackground(event, briefing),
    })),
    agreements: agreements.map(to.agreement),
    projects: projects.map(to.project),
    disagreements: conflicts.flatMap((id) => {
      const conflict = records.conflicts.get(id);
      const pair = conflict && pairOfConflict(conflict, pairs);
      return pair ? [to.page(id, conflict.title, conflictUrl(pair, id))] : [];
    }),
    people: briefing.people.map(({ person, office }) => ({
      ...to.person(person),
      office: office ?? null,
    })),
    organisations: briefing.organisations.map(to.organisation),
    figures: figuresOf(briefing).map(to.figure),
    deadlines: briefing.deadlines.map(deadlineJson),
    pictures: pictures.map((picture) => {
      const { description, credit } = picture;
      const width = widthFor(picture, Infinity);
      const url = to.absolute(pictureUrl(picture, width));
      return { url, description, credit, width, height: heightAt(picture, width) };
    }),
    documents: documents.map(({ file, title, size }) => ({
      url: to.absolute(siteUrl(file)),
      title,
      bytes: size,
    })),
    published: briefing.published ?? null,
    history: historyOf(briefing),
    body: bodyMarkdown(briefing, page, to.absolute),
    ...to.tail(plainCitation(briefingCitation(briefing, vocabulary.sources, site))),
  };
}
