import { z } from 'zod';
import { AgreementId } from './agreement.ts';
import { CountryCode } from './country.ts';
import {
  chosenFrom,
  distinct,
  Flag,
  NameIfKnown,
  oneOf,
  OtherNames,
  PlainNumber,
  RecordId,
} from './fields.ts';
import { EdtfDate } from './edtf-date.ts';
import { issuesInHistory } from './history.ts';
import { addIssue } from './schema-issue.ts';
import { FigureId } from './state-of-play.ts';
import { Line, lineUpTo } from './text.ts';
import { WebAddress } from './web-address.ts';

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
export const ProjectPlace = z.strictObject({
  name: chosenFrom('place', NameIfKnown).describe('The place, as reports name it.'),
  latitude: PlainNumber.optional().describe(
    'Its latitude in decimal degrees (WGS 84), south with a minus; leave it out if it is not known.',
  ),
  longitude: PlainNumber.optional().describe(
    'Its longitude in decimal degrees (WGS 84), west with a minus.',
  ),
  isNear: Flag.optional().describe(
    '"true" if these are the coordinates of the town, district or province and not those of the site.',
  ),
  page: WebAddress.optional().describe('The page that gives the coordinates.'),
});
export type ProjectPlace = z.infer<typeof ProjectPlace>;

/** One step in the history of a project, as a briefing reports it. */
export const ProjectStep = z.strictObject({
  status: oneOf(projectStatuses, 'projectStatus').describe('How far it had come.'),
  date: EdtfDate.describe('The day of the step, or the day on which the status was reported.'),
  briefing: Line.describe('The briefing that reports it: the name of its file.'),
  event: chosenFrom('event', RecordId)
    .optional()
    .describe('The event at which the step was taken: an id from `content/events`.'),
  inferred: Flag.optional().describe(
    '"true" if no source gives this status and we infer it; `note` says from what.',
  ),
  note: Line.optional().describe(
    'What readers should know about the step; needed if the status goes backwards.',
  ),
});
export type ProjectStep = z.infer<typeof ProjectStep>;

const organisations = distinct(chosenFrom('organisation', RecordId)).default([]);

/** Something that is built or worked: `content/projects/<id>.yml`. */
export const Project = z.strictObject({
  name: lineUpTo(120).describe('Its name in English, as reports give it.'),
  names: OtherNames.default([]).describe('Other names and spellings, in any language.'),
  kind: oneOf(projectKinds, 'project').describe('What is built or worked.'),
  countries: distinct(CountryCode)
    .min(1)
    .max(6)
    .describe('The countries where it is, and those whose project it is: ISO codes.'),
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
    .describe('Further briefings about it; those of its steps and figures count by themselves.'),
  history: z
    .array(ProjectStep)
    .min(1)
    .check((context) => {
      for (const issue of issuesInHistory(context.value, { isBackwards })) addIssue(context, issue);
    })
    .describe('Its history, the oldest step first.'),
});
export type Project = z.infer<typeof Project>;

/** Returns whether a project goes on after it was stopped, or back to an earlier status. */
function isBackwards(before: ProjectStatus, after: ProjectStatus): boolean {
  if (after === 'stopped') return false;
  return projectStatuses.indexOf(after) < projectStatuses.indexOf(before);
}
