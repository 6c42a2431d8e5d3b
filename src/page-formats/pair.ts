import { z } from 'zod';
import { dossierCitation, plainCitation } from '../components/cite/citation.ts';
import { pairName } from '../format/country-names.ts';
import { measureInWords } from '../format/figure.ts';
import { stepInWords } from '../format/agreement.ts';
import { agreementStatuses } from '../model/agreement.ts';
import { hasDates, type Dossier } from '../model/dossier.ts';
import { organisationTally, peopleTally } from '../model/overview.ts';
import { countriesOf } from '../model/pair.ts';
import { endsOf } from '../model/period.ts';
import type { StateOfPlay } from '../model/state-of-play.ts';
import type { TimelineEntry } from '../model/timeline.ts';
import type { InLanguage } from '../model/translation.ts';
import { mainLanguage } from '../text/language.ts';
import { seriesWithFile } from '../site/routes.ts';
import { bodyMarkdown } from '../site/body-markdown.ts';
import {
  calendarUrl,
  conflictUrl,
  feedUrl,
  pairEditionUrl,
  pairFiguresCsvUrl,
  pairFiguresUrl,
  pairUrl,
  seriesCsvUrl,
  stateOfPlayUrl,
} from '../site/urls.ts';
import {
  Address,
  BriefingEntry,
  DataReference,
  Day,
  Edtf,
  headOf,
  tail,
  Thing,
  TranslationJson,
} from './fields.ts';
import {
  AgreementEntry,
  agreementEntry,
  Deadline,
  deadlineJson,
  DisagreementJson,
  disagreement,
  EventEntry,
  eventEntry,
  ProjectEntry,
  projectEntry,
  TextJson,
  textJson,
} from './lists.ts';
import { referencesIn, type Known, type References } from './references.ts';

const ids = z.array(z.string());

const Occasion = z.discriminatedUnion('type', [
  EventEntry.extend({
    type: z.literal('event').describe('Something that happened.'),
    only_side: z
      .string()
      .nullable()
      .describe('The only country from which its reports come, where that is one of the two.'),
    briefings: ids.describe('The ids of the briefings that report it, newest first.'),
  }),
  z.strictObject({
    type: z.literal('step').describe('A step of an agreement.'),
    id: z.string().describe('The id of the agreement and the number of the step.'),
    date: Edtf.describe('The EDTF date of the step, or that on which it was reported.'),
    start: Day.describe('The first day that the date may mean.'),
    end: Day.describe('The last day that the date may mean.'),
    status: z.enum(agreementStatuses).describe('The stage that it reached, or how it ended.'),
    status_in_words: z.string().describe('The status as pages show it.'),
    inferred: z.boolean().describe('Whether no source gives this status and we infer it.'),
    agreement: DataReference.describe('The agreement.'),
    event: z.string().nullable().describe('The id of the event at which it was taken.'),
    note: z.string().nullable().describe('What readers should know about the step.'),
    briefings: ids.describe('The id of the briefing that reports it.'),
    text: TextJson.nullable().describe('The text that shows it.'),
  }),
]);

/** The page of a pair as JSON. */
export const PairJson = z
  .strictObject({
    ...headOf('pair', 'The codes of both countries in lower case, as in "de-fr".'),
    name: z.string().describe('The names of the countries.'),
    countries: z.array(Thing).describe('The two countries.'),
    as_of: Edtf.describe(
      'The EDTF date up to which the page is true: that of the state of play, or of the newest briefing.',
    ),
    state_of_play: z
      .strictObject({
        as_of: Day.describe('The day up to which it is true.'),
        published: Day.nullable().describe('The day on which it went online.'),
        text: z
          .string()
          .describe('An editor’s summary: CommonMark; the first paragraph is the lead.'),
        language: z.string().describe('Its language, BCP 47.'),
        translation: TranslationJson.nullable().describe(
          'What is known of the translation; null where this is the original.',
        ),
        figures: ids.describe(
          'The ids of the figures that its chart shows, such as the capacity of power plants.',
        ),
        versions_url: Address.nullable().describe(
          'The page with its earlier versions; null where there are none.',
        ),
      })
      .nullable()
      .describe('The state of play; null where editors have written none.'),
    briefings: z.array(BriefingEntry).describe('All briefings on the pair, newest first.'),
    agreements: z
      .array(AgreementEntry)
      .describe('Its agreements: what runs first, what ended last.'),
    timeline: z.array(Occasion).describe('Events and steps of agreements, newest first.'),
    disagreements: z
      .array(DisagreementJson)
      .describe('Points on which sources differ, the latest period first.'),
    projects: z.array(ProjectEntry).describe('Projects in which both countries take part.'),
    deadlines: z
      .array(
        Deadline.extend({
          briefings: ids.describe('The ids of the briefings that name it.'),
        }),
      )
      .describe('Dates that briefings name, past ones included, the earliest first.'),
    people: z
      .array(
        Thing.extend({
          office: z.string().nullable().describe('The office in the newest briefing.'),
        }),
      )
      .describe('The people in its briefings, those in most of them first.'),
    organisations: z
      .array(Thing)
      .describe('The organisations in its briefings, those in most of them first.'),
    figures: z
      .strictObject({
        count: z.number().describe('How many figures there are.'),
        url: Address.describe('The page with all of them.'),
        csv: Address.describe('All of them as CSV.'),
        series: z
          .array(
            z.strictObject({
              id: z.string().describe('Its id, as in the address of its file.'),
              name: z.string().describe('What is measured.'),
              csv: Address.describe('Its figures as CSV.'),
            }),
          )
          .describe('Series of figures of one thing that several periods have.'),
      })
      .nullable()
      .describe('The figures on the pair; null where there are none.'),
    feeds: z
      .strictObject({
        atom: Address.describe('Its briefings as an Atom feed.'),
        json: Address.describe('Its briefings as a JSON Feed.'),
      })
      .describe('Feeds of its briefings.'),
    calendar: Address.nullable().describe('Its events and dates as iCalendar.'),
    editions: z
      .array(
        z.strictObject({
          month: z.string().describe('The month, as in "2026-02".'),
          url: Address.describe('The address of its page.'),
        }),
      )
      .describe('Its monthly editions, the latest first; the month of the first may not be over.'),
    ...tail,
  })
  .meta({
    title: 'Pair',
    description: 'What this archive holds on the relations of two countries.',
  });
export type PairJson = z.infer<typeof PairJson>;

/** The dossier of a pair with the state of play. */
export interface PairFacts {
  dossier: Dossier;
  stateOfPlay?: (StateOfPlay & Partial<InLanguage>) | undefined;
  /** Whether there is a page with the versions of the state of play. */
  hasVersions: boolean;
  /** The months of its editions, the latest first. */
  editions: readonly string[];
  known: Known;
}

/** Returns the page of a pair as JSON. @param site the public address that Astro gives to routes. */
export function pairJson(facts: PairFacts, site: URL | undefined): PairJson {
  const { dossier, stateOfPlay, editions, known } = facts;
  const { pair, briefings, agreements, projects, conflicts, figures } = dossier;
  const to = referencesIn(known, site);
  const page = pairUrl(pair);
  return {
    ...to.head('pair', pair, page),
    name: pairName(pair),
    countries: countriesOf(pair).map(to.party),
    as_of: stateOfPlay?.asOf ?? briefings[0]?.date ?? '',
    state_of_play: stateOfPlay ? stateOfPlayJson(stateOfPlay, facts, to) : null,
    briefings: briefings.map(to.briefing),
    agreements: agreements.map((agreement) => agreementEntry(agreement, to)),
    timeline: dossier.timeline.map((entry) => occasionJson(entry, to)),
    disagreements: conflicts.map(([id, conflict]) =>
      disagreement(id, conflict, conflictUrl(pair, id), to),
    ),
    projects: projects.map((project) => projectEntry(project, to)),
    deadlines: dossier.dates.map(({ reports, ...deadline }) => ({
      ...deadlineJson(deadline),
      briefings: slugsOf(reports),
    })),
    people: peopleTally(briefings).map(({ id, office }) => ({
      ...to.person(id),
      office: office ?? null,
    })),
    organisations: organisationTally(briefings).map(({ id }) => to.organisation(id)),
    figures:
      figures.length === 0
        ? null
        : {
            count: figures.length,
            url: to.absolute(pairFiguresUrl(pair)),
            csv: to.absolute(pairFiguresCsvUrl(pair)),
            series: seriesWithFile(dossier).map(({ id, like }) => ({
              ...{ id, name: measureInWords(like) },
              csv: to.absolute(seriesCsvUrl(pair, id)),
            })),
          },
    feeds: {
      atom: to.absolute(feedUrl(page, 'atom')),
      json: to.absolute(feedUrl(page, 'json')),
    },
    calendar: hasDates(dossier) ? to.absolute(calendarUrl(pair)) : null,
    editions: editions.map((month) => ({ month, url: to.absolute(pairEditionUrl(pair, month)) })),
    ...to.tail(plainCitation(dossierCitation(dossier, site))),
  };
}

function stateOfPlayJson(
  state: StateOfPlay & Partial<InLanguage>,
  { dossier: { pair }, hasVersions }: PairFacts,
  to: References,
) {
  const page = pairUrl(pair);
  return {
    as_of: state.asOf,
    published: state.published ?? null,
    text: bodyMarkdown(state, page, to.absolute),
    language: state.language ?? mainLanguage(),
    translation: to.translation(state, page),
    figures: state.quantity?.figures ?? [],
    versions_url: hasVersions ? to.absolute(stateOfPlayUrl(pair)) : null,
  };
}

function occasionJson(entry: TimelineEntry, to: References): z.infer<typeof Occasion> {
  const { date, reports } = entry;
  if (entry.type === 'event') {
    return {
      type: 'event',
      ...eventEntry(entry, to),
      only_side: entry.onlySide ?? null,
      briefings: slugsOf(reports),
    };
  }
  const { id, status, inferred = false, instrument, agreement, event, note, text } = entry;
  const { first, last } = endsOf(date);
  return {
    ...{ type: 'step', id, date, start: first, end: last },
    ...{ status, status_in_words: stepInWords(instrument, status, inferred), inferred },
    agreement: to.agreement(agreement),
    ...{ event: event ?? null, note: note ?? null, briefings: slugsOf(reports) },
    text: text ? textJson(text) : null,
  };
}

function slugsOf(briefings: readonly { slug: string }[]): string[] {
  return briefings.map(({ slug }) => slug);
}
