import type { Source } from '../model/source.ts';
import { firstDay } from '../model/partial-date.ts';
import { licence, siteDescription, siteTitle } from '../site/settings.ts';
import { briefingFields } from './briefing-table.ts';
import type { Table } from './table.ts';

const standard = 'https://datapackage.org/profiles/2.0';

/** The part of a table that its description needs, whatever its rows. */
type Described = Omit<Table<never>, 'columns'> & {
  columns: readonly { name: string; type: string; description: string; required?: true }[];
};

/**
 * The description of all open data by the Data Package standard, version 2
 * (https://datapackage.org/standard/data-package/).
 *
 * @param home the address of the home page, absolute.
 * @param newest the EDTF date of the newest briefing: the data's own date, not that of the build.
 */
export function dataPackage(
  tables: readonly Described[],
  sources: ReadonlyMap<string, Source>,
  home: URL,
  newest: string,
) {
  return {
    $schema: `${standard}/datapackage.json`,
    name: siteTitle.toLowerCase(),
    title: siteTitle,
    description: `${siteDescription} Briefings, figures, agreements and events, each with its source.`,
    homepage: home.href,
    created: `${firstDay(newest)}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: licence,
      },
    ],
    contributors: [{ title: siteTitle, path: home.href, roles: ['publisher'] }],
    sources: Array.from(sources.values(), ({ name, address }) => ({
      title: name,
      ...(address !== undefined && { path: address }),
    })),
    resources: [
      ...tables.map(({ name, title, description, columns }) => ({
        name,
        title,
        description,
        path: `${name}.csv`,
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: schemaOf(columns),
      })),
      {
        name: 'briefings',
        title: 'Briefings',
        description: 'Every briefing, newest first.',
        path: 'briefings.json',
        type: 'table',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        schema: schemaOf(briefingFields),
      },
    ],
  };
}

function schemaOf(
  fields: readonly { name: string; type: string; description: string; required?: true }[],
) {
  return {
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
}
