import type { Source } from '../model/source.ts';
import { firstDay } from '../model/partial-date.ts';
import { programName } from '../model/site-settings.ts';
import { settings } from '../site/settings.ts';
import { briefingFields } from './briefing-table.ts';
import type { Table } from './table.ts';

const standard = 'https://datapackage.org/profiles/2.0';

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
  return {
    $schema: `${standard}/datapackage.json`,
    name: programName(settings()),
    title: settings().title,
    description: `${settings().description} Briefings, figures, agreements and events, each with its source.`,
    homepage: home.href,
    created: `${firstDay(newest)}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: settings().licence.address,
      },
    ],
    contributors: [{ title: settings().title, path: home.href, roles: ['publisher'] }],
    sources: Array.from(sources.values(), ({ name, address }) => ({
      title: name,
      ...(address !== undefined && { path: address }),
    })),
    resources: [
      ...tables.map((table) => resourceOf(table, table.columns, 'csv', 'text/csv')),
      resourceOf(briefings, briefingFields, 'json', 'application/json'),
    ],
  };
}

const briefings = {
  name: 'briefings',
  title: 'Briefings',
  description: 'Every briefing, newest first.',
};

function resourceOf(
  { name, title, description }: typeof briefings,
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
  const encoding = 'utf-8';
  return { name, title, description, path, type: 'table', format, mediatype, encoding, schema };
}
