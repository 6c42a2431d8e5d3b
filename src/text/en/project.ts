import { formatNumber } from '../locale.ts';
import { plural } from '../plural.ts';
import type { Sentence } from '../sentence.ts';

/** The words of projects. */
export const project = {
  // Lists.
  title: 'Projects',
  allDescription:
    'Plants, lines, railways, ports and mines that briefings in this archive report on, with how far each has come.',
  noProject: 'There are no projects in this archive yet.',
  status: 'Status',
  onlyInList: 'A project for which no coordinates are known is in the list only.',
  kindAndCountries: ({ kind, countries }: { kind: string; countries: string }) =>
    `${kind}: ${countries}`,
  sourcesDiffer: 'sources differ',
  sizeNotReported: ({ measure }: { measure: string }) => `${measure} not reported in this archive`,
  moreFigures: ({ count }: { count: number }) =>
    `${formatNumber(count)} more ${plural(count, { one: 'figure', other: 'figures' })}`,
  /** A number with the part of the project that it is of. */
  ofPart: ({ number, part }: { number: string; part: string }) => `${number} (${part})`,

  // The page of one.
  description: ({ name, kind, countries }: { name: string; kind: string; countries: string }) =>
    `${name}, ${lowerCase(kind)}, ${countries}: what it is, how far it has come and who says so.`,
  reportedBy: <Part>(report: Part): Sentence<Part> => ['reported by ', report],
  /** How a project that was stopped, or went back, came to its latest status. */
  stoppedOn: <Part>(date: Part): Sentence<Part> => ['Stopped: ', date],
  resumedOn: <Part>(date: Part): Sentence<Part> => ['Taken up again: ', date],
  backOn: ({ status }: { status: string }) => `Back to “${lowerCase(status)}”`,
  inferred: ({ status }: { status: string }) => `${status} (inferred)`,
  resumed: ({ status }: { status: string }) => `${status}, taken up again`,
  back: ({ status, before }: { status: string; before: string }) =>
    `${status}, before “${lowerCase(before)}”`,
  notReported: 'not reported in this archive',
  place: (count: number) => plural(count, { one: 'Place', other: 'Places' }),
  isNear: 'of the town or district, not of the site',
  coordinatesUnknown: 'coordinates not known',
  coordinates: ({ latitude, longitude }: { latitude: number; longitude: number }) =>
    `${degrees(latitude)}° ${latitude < 0 ? 'S' : 'N'}, ${degrees(longitude)}° ${longitude < 0 ? 'W' : 'E'}`,
  owners: (count: number) =>
    plural(count, { one: 'Owner or developer', other: 'Owners and developers' }),
  participants: 'Others involved',
  history: 'History',
  figures: 'Figures',
  disagreements: 'Disagreements',
  agreements: 'Agreements',
  briefings: 'Briefings on it',
};

function degrees(value: number): string {
  return Math.abs(value).toFixed(2);
}

function lowerCase(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
