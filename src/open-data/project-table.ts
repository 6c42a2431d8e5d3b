import type { ProjectPlace } from '../model/project.ts';
import type { ProjectWithStatus } from '../model/project-status.ts';
import { projectUrl } from '../site/urls.ts';
import { text } from '../text/text.ts';
import { listed, optional, required, type Cell, type Table } from './table.ts';

/** Returns the table of projects, one per row, with the latest reported status. */
export function projectTable(): Table<ProjectWithStatus> {
  const { columns: words, unknown, ...described } = text.data.projects;
  /** An item for each place, in the order of these. */
  const ofPlaces = (valueOf: (place: ProjectPlace) => string | undefined) => {
    return ({ project: { places } }: ProjectWithStatus): Cell =>
      places.some(valueOf) ? listed(places.map((place) => valueOf(place) ?? unknown)) : undefined;
  };
  return {
    name: 'projects',
    ...described,
    columns: [
      required('id', 'string', words.id, ({ id }) => id),
      required('url', 'string', words.url, ({ id }) => projectUrl(id)),
      required('name', 'string', words.name, ({ project }) => project.name),
      optional('names', 'string', words.names, ({ project }) => listed(project.names)),
      required('kind', 'string', words.kind, ({ project }) => project.kind),
      required('countries', 'string', words.countries, ({ project }) => listed(project.countries)),
      required('sectors', 'string', words.sectors, ({ project }) => listed(project.sectors)),
      optional('places', 'string', words.places, ({ project }) =>
        listed(project.places.map(({ name }) => name)),
      ),
      optional('coordinates', 'string', words.coordinates, ofPlaces(coordinatesOf)),
      optional('coordinates_precision', 'string', words.precision, ofPlaces(precisionOf)),
      optional('coordinates_pages', 'string', words.pages, ofPlaces(pageOf)),
      optional('owners', 'string', words.owners, ({ project }) => listed(project.owners)),
      optional('participants', 'string', words.participants, ({ project }) =>
        listed(project.participants),
      ),
      required('status', 'string', words.status, ({ step }) => step.status),
      required('status_date', 'string', words.statusDate, ({ step }) => step.date),
      required('status_inferred', 'boolean', words.inferred, ({ step }) => step.inferred ?? false),
      required('status_briefing', 'string', words.statusBriefing, ({ step }) => step.briefing),
      optional('last_reported', 'string', words.lastReport, ({ lastReported }) => lastReported),
      required('history', 'string', words.history, ({ project }) =>
        listed(project.history.map(({ status, date }) => `${status} ${date}`)),
      ),
      optional('agreements', 'string', words.agreements, ({ project }) =>
        listed(project.agreements),
      ),
      optional('figures', 'string', words.figures, ({ figures }) =>
        listed(figures.map(({ id }) => id)),
      ),
      optional('disagreements', 'string', words.disagreements, ({ project }) =>
        listed(project.conflicts),
      ),
    ],
  };
}

function precisionOf(place: ProjectPlace): string | undefined {
  return coordinatesOf(place) && (place.isNear ? 'near' : 'site');
}

function pageOf({ page }: ProjectPlace): string | undefined {
  return page;
}

function coordinatesOf({ latitude, longitude }: ProjectPlace): string | undefined {
  return latitude === undefined || longitude === undefined ? undefined : `${latitude} ${longitude}`;
}
