import { z } from 'zod';
import { AgreementId } from './agreement.ts';
import { Degrees, issuesInCoordinates } from './coordinates.ts';
import { CountryCode } from './country.ts';
import {
  chosenFrom,
  distinct,
  Flag,
  insteadOf,
  NameIfKnown,
  oneOf,
  OtherNames,
  RecordId,
} from './fields.ts';
import { EdtfDate } from './edtf-date.ts';
import { issuesInHistory } from './history.ts';
import { addIssue, type SchemaIssue } from './schema-issue.ts';
import { FigureId, numberInBriefing } from './state-of-play.ts';
import { Line, lineUpTo, quoted } from './text.ts';
import { WebAddress } from './web-address.ts';
import { WikidataId } from './wikidata.ts';

export const projectKinds = [
  'power_plant',
  'power_line',
  'railway',
  'road',
  'port',
  'mine',
  'oil_gas_field',
  'pipeline',
  'other',
] as const;
export type ProjectKind = (typeof projectKinds)[number];

/** Returns whether projects of a kind lead from one place to another. */
export function isLinear(kind: ProjectKind): boolean {
  return ['power_line', 'railway', 'road', 'pipeline'].includes(kind);
}

/** How far a project has come, in order, and its end. */
export const projectStatuses = [
  'proposed',
  'agreed',
  'under_construction',
  'operating',
  'stopped',
] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

/** Where a project is, or one of the places on its way. */
export const ProjectPlace = z
  .strictObject({
    name: chosenFrom('place', NameIfKnown).describe('The place, as reports name it.'),
    latitude: Degrees.optional().describe(
      'Its latitude in decimal degrees (WGS 84), south with a minus; leave it out if it is not known.',
    ),
    longitude: Degrees.optional().describe(
      'Its longitude in decimal degrees (WGS 84), west with a minus.',
    ),
    isNear: Flag.optional().describe(
      '"true" if these are the coordinates of the town, district or province and not those of the site.',
    ),
    page: WebAddress.optional().describe('The page that gives the coordinates; they need one.'),
  })
  .check((context) => {
    for (const issue of issuesInCoordinates(context.value)) addIssue(context, issue);
  })
  .meta({
    instead: insteadOf({
      'lat y': 'Did you mean "latitude"?',
      'lon lng long x': 'Did you mean "longitude"?',
      'coordinates coords point location geo': 'Write "latitude" and "longitude".',
      'source url link': 'Did you mean "page"?',
    }),
  });
export type ProjectPlace = z.infer<typeof ProjectPlace>;

/** One step in the history of a project, as a briefing reports it. */
export const ProjectStep = z
  .strictObject({
    status: oneOf(projectStatuses, 'projectStatus').describe('How far it had come.'),
    date: EdtfDate.describe('The day of the step, or the day on which the status was reported.'),
    briefing: Line.describe('The briefing that reports it: the name of its file.'),
    event: chosenFrom('event', RecordId)
      .optional()
      .describe('The event at which the step was taken: an id from `content/events`.'),
    inferred: Flag.optional().describe(
      '"true" if no source gives this status and we infer it; `note` says from what it is inferred.',
    ),
    note: Line.optional().describe(
      'What readers should know about the step; needed if the status goes backwards.',
    ),
  })
  .meta({ instead: insteadOf({ 'source url link': 'Did you mean "briefing"?' }) });
export type ProjectStep = z.infer<typeof ProjectStep>;

const organisations = distinct(chosenFrom('organisation', RecordId)).default([]);

/** Something that is built or operated: `content/projects/<id>.yml`. */
export const Project = z
  .strictObject({
    name: lineUpTo(120).describe('Its name in English, as reports give it.'),
    names: OtherNames.default([]).describe('Other names and spellings, in any language.'),
    kind: oneOf(projectKinds, 'project').describe('What is built or operated.'),
    countries: distinct(CountryCode)
      .min(1)
      .max(6)
      .describe('The countries where it is and those that take part in it: ISO codes.'),
    sectors: distinct(chosenFrom('sector', Line))
      .min(1)
      .describe('Ids from `content/sectors.yml`, the main one first.'),
    places: z
      .array(ProjectPlace)
      .max(12)
      .default([])
      .describe(
        'Where it is; for a line, a railway, a road or a pipeline from one end to the other.',
      ),
    owners: organisations.describe('The organisations that own or develop it.'),
    participants: organisations.describe(
      'Other organisations with a part in it, which build, lend, buy or advise.',
    ),
    wikidata: WikidataId.optional().describe(
      'Its item in Wikidata, as in "Q881", if it is certainly what is built.',
    ),
    agreements: distinct(AgreementId)
      .default([])
      .describe('The agreements about it: ids from `content/agreements`.'),
    conflicts: distinct(chosenFrom('conflict', RecordId))
      .default([])
      .describe('What sources disagree about: ids from `content/conflicts`.'),
    figures: distinct(FigureId)
      .default([])
      .describe(
        'Its capacity, length, cost and so on: figures of briefings, as `<briefing>/<anchor>`.',
      ),
    briefings: distinct(Line)
      .default([])
      .describe('Further briefings about it; those of its steps and figures need not be listed.'),
    history: z
      .array(ProjectStep)
      .min(1)
      .check((context) => {
        for (const issue of issuesInHistory(context.value, { isBackwards }))
          addIssue(context, issue);
        for (const issue of repeatedSteps(context.value)) addIssue(context, issue);
      })
      .describe('Its history, the oldest step first.'),
  })
  .check((context) => {
    const { owners, participants } = context.value;
    for (const [index, id] of participants.entries()) {
      if (!owners.includes(id)) continue;
      addIssue(context, {
        rule: 'listed-once',
        message: `${quoted(id)} is in "owners", too; remove it from "participants".`,
        path: ['participants', index],
      });
    }
  })
  .meta({
    instead: insteadOf({
      'capacity length cost output value investment amount figure': numberInBriefing,
      'status state stage date start': 'Write each status as a step of "history".',
      'latitude longitude lat lon lng coordinates location site route':
        'Write it in an item of "places".',
      'title label': 'Did you mean "name"?',
      type: 'Did you mean "kind"?',
      'pair pairs': 'Write both in "countries".',
      'fuel energy source technology': 'Write it in "sectors", or in the "name".',
      'developer developers operator': 'Did you mean "owners"?',
      'contractor contractors lender lenders buyer partners': 'Did you mean "participants"?',
      'description about summary note text':
        'Sentences are in briefings; a step of "history" may have a "note".',
      'url page link sources': 'A project cites "briefings", which name their reports.',
      draft: 'A project cannot be a draft; add the file when a briefing is published.',
    }),
  });
export type Project = z.infer<typeof Project>;

/** Finds steps that are the same as one above, as it was copied and not changed. */
function* repeatedSteps(history: readonly ProjectStep[]): Generator<SchemaIssue> {
  for (const [index, { status, date, briefing }] of history.entries()) {
    const isSame = (other: ProjectStep) =>
      other.status === status && other.date === date && other.briefing === briefing;
    if (!history.slice(0, index).some(isSame)) continue;
    yield {
      rule: 'listed-once',
      message:
        'A step above has the same status, date and briefing; put the two together, or correct one.',
      path: [index],
    };
  }
}

/** Returns whether a project goes on after it was stopped, or back to an earlier status. */
export function isBackwards(before: ProjectStatus, after: ProjectStatus): boolean {
  if (after === 'stopped') return false;
  return projectStatuses.indexOf(after) < projectStatuses.indexOf(before);
}
