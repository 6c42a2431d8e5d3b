import type { ProjectTurn } from '../../model/project-status.ts';
import { formatNumber } from '../locale.ts';
import { plural } from '../plural.ts';
import type { Sentence } from '../sentence.ts';

/** A status with its date, and who published the report. */
interface Reported<Part> {
  status: Part;
  date: Part;
  report: Part;
}

/** The words of projects. */
export const project = {
  // Lists.
  title: 'Projects',
  count: (count: number) => plural(count, { one: 'Project', other: 'Projects' }),
  allDescription:
    'Power plants, power lines, railways, roads, ports and other projects reported in this archive, each with its latest status.',
  noProject: 'There are no projects in this archive yet.',
  byStatus: 'Projects by status',
  map: ({ count }: { count: number }) =>
    plural(count, {
      one: 'Map of the project',
      other: `Map of ${formatNumber(count)} projects, numbered as in the list`,
    }),
  linesOnMap:
    'Lines connect places and do not show the route; dashed lines show projects that are not in operation.',
  nearOnMap: 'Some places are those of the town or district, not of the exact site.',
  crowdedOnMap: 'Some places have no number, as there is no room for it.',
  onlyInList: 'Projects without known coordinates are in the list only.',
  latestReport: <Part>(date: Part): Sentence<Part> => ['Latest report: ', date],
  kindAndCountries: ({ kind, countries }: { kind: string; countries: string }) =>
    `${kind}: ${countries}`,
  sizeNotReported: ({ measure }: { measure: string }) => `${measure} not reported in this archive`,
  moreFigures: ({ count }: { count: number }) =>
    `${formatNumber(count)} more ${plural(count, { one: 'figure', other: 'figures' })}`,
  /** A number with the part of the project that it is of. */
  ofPart: ({ number, part }: { number: string; part: string }) => `${number} (${part})`,
  part: ({ part }: { part: string }) => `(${part})`,

  // The page of one.
  description: ({ name, about }: { name: string; about: string }) =>
    `${name}. ${about}. Status, size, cost and owners, each with its source.`,
  /** The latest status. */
  reportedBy: <Part>({ status, date, report }: Reported<Part>): Sentence<Part> => [
    ...[status, ', ', date],
    ', reported by ',
    report,
  ],
  inferredFrom: <Part>({ status, date, report }: Reported<Part>): Sentence<Part> => [
    ...[status, ', ', date],
    ', inferred from a report published by ',
    report,
  ],
  inferred: ({ status }: { status: string }) => `${status} (inferred)`,
  /** Steps of a course that was not straight, in one line. */
  turns: {
    stopped: ({ date }: { date: string }) => `Stopped: ${date}`,
    resumed: ({ date }: { date: string }) => `Resumed: ${date}`,
    back: ({ date }: { date: string }) => `Back to an earlier status: ${date}`,
  } satisfies Record<ProjectTurn, (step: { date: string }) => string>,
  turnsInOrder: ({ turns }: { turns: readonly string[] }) => `${turns.join('. ')}.`,
  resumed: ({ status }: { status: string }) => `${status}: project resumed`,
  back: ({ status }: { status: string }) => `${status}: back to an earlier status`,
  notReported: 'not reported in this archive',
  place: (count: number) => plural(count, { one: 'Place', other: 'Places' }),
  /** What coordinates are of. */
  near: 'for the area, not the exact site',
  coordinatesUnknown: 'coordinates not known',
  coordinates: ({ latitude, longitude }: { latitude: number; longitude: number }) =>
    `${degrees(latitude)}° ${latitude < 0 ? 'S' : 'N'}, ${degrees(longitude)}° ${longitude < 0 ? 'W' : 'E'}`,
  owners: (count: number) =>
    plural(count, { one: 'Owner or developer', other: 'Owners and developers' }),
  participants: 'Others involved',
  briefings: 'Briefings on this project',
};

function degrees(value: number): string {
  return Math.abs(value).toFixed(2);
}
