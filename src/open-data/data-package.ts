import type { Source } from '../model/source.ts';
import { firstDay } from '../model/partial-date.ts';
import { programName, type SiteSettings } from '../model/site-settings.ts';
import { publisherName, settings } from '../site/settings.ts';
import { text } from '../text/text.ts';
import { briefingFields } from './briefing-table.ts';
import type { Table } from './table.ts';

const standard = 'https://datapackage.org/profiles/2.0';
const encoding = 'utf-8';

/** The part of a table that is described. */
type Described = Omit<Table<never>, 'columns'> & {
  columns: readonly { name: string; type: string; description: string; required?: true }[];
};

/**
 * Returns the description of all open data by the Data Package standard, version 2
 * (https://datapackage.org/standard/data-package/).
 *
 * @param newest the EDTF date of the newest briefing, which is the date of the data.
 */
export function dataPackage(
  tables: readonly Described[],
  sources: ReadonlyMap<string, Source>,
  home: URL,
  newest: string,
) {
  const { title, description, licence, publisher } = settings();
  return {
    $schema: `${standard}/datapackage.json`,
    name: programName(settings()),
    title,
    description: text.data.description({ site: description }),
    homepage: home.href,
    created: `${firstDay(newest)}T00:00:00Z`,
    ...licenses(licence),
    contributors: [
      { title: publisherName(), path: publisher.address ?? home.href, roles: ['publisher'] },
    ],
    sources: Array.from(sources.values(), ({ name, address }) => ({
      title: name,
      ...(address !== undefined && { path: address }),
    })),
    resources: [
      ...tables.map((table) => resourceOf(table, table.columns, 'csv', 'text/csv')),
      resourceOf(
        { name: 'briefings', ...text.data.briefings },
        briefingFields(),
        'json',
        'application/json',
      ),
      mapOfProjects(),
    ],
  };
}

/** A licence without a page or an id is none that the standard could name. */
function licenses({ id, name: title, address: path }: SiteSettings['licence']) {
  if (id === undefined && path === undefined) return {};
  const named = { ...(id !== undefined && { name: id }), ...(path !== undefined && { path }) };
  return { licenses: [{ ...named, title }] };
}

/** The standard has no schema for GeoJSON. */
function mapOfProjects(): Partial<ReturnType<typeof resourceOf>> {
  const [path, mediatype] = ['projects.geojson', 'application/geo+json'];
  return {
    name: 'projects-map',
    ...text.data.projectsMap,
    path,
    format: 'geojson',
    mediatype,
    encoding,
  };
}

function resourceOf(
  { name, title, description }: Pick<Described, 'name' | 'title' | 'description'>,
  fields: Described['columns'],
  format: string,
  mediatype: string,
) {
  const path = `${name}.${format}`;
  const schema = {
    $schema: `${standard}/tableschema.json`,
    fields: fields.map(({ name, type, description, required }) => ({
      name,
      type,
      description,
      ...(required && { constraints: { required } }),
    })),
    primaryKey: ['id'],
    missingValues: [''],
  };
  return { name, title, description, path, type: 'table', format, mediatype, encoding, schema };
}
