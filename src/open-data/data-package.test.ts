import { expect, test } from 'vitest';
import {
  agreementWith,
  placedWith,
  projectWithStatus,
  publishedWith,
} from '../../tests/fixtures/sound/records.ts';
import { withStatus } from '../model/agreement-status.ts';
import { publisherName, settings } from '../site/settings.ts';
import { agreementTable } from './agreement-table.ts';
import { dataPackage } from './data-package.ts';
import { eventTable, type DatedEvent } from './event-table.ts';
import { figureTable } from './figure-table.ts';
import { projectTable } from './project-table.ts';
import { csvOf, jsonOf, type Table } from './table.ts';

const sources = new Map([
  ['kpl', { name: 'KPL', kind: 'agency' as const }],
  ['vna', { name: 'VNA', kind: 'agency' as const, address: 'https://example.org/' }],
]);
const visit: DatedEvent = {
  ...{ type: 'event', id: 'visit', date: '2026', kind: 'forum', title: 'A', sectors: [] },
  ...{ countries: ['LA', 'VN'], reports: [publishedWith()] },
};

/** Returns a table with the files of one row. */
const written = <Row>(table: Table<Row>, row: Row) => ({
  table,
  header: csvOf(table, [row]).split('\r\n')[0]?.split(','),
  row: (JSON.parse(jsonOf(table, [row])) as Record<string, unknown>[])[0] ?? {},
});
const tables = [
  written(figureTable({ people: new Map(), organisations: new Map(), sources }), placedWith()),
  written(agreementTable(), withStatus('coal', agreementWith())),
  written(projectTable(), projectWithStatus()),
  written(eventTable(), visit),
];

const described = dataPackage(
  tables.map(({ table }) => table),
  sources,
  new URL('https://example.org/news/'),
  '2026-02',
);
const schemaOf = (name: string) => described.resources.find((one) => one.name === name)?.schema;

test('has the date of the newest briefing, and the sources', () => {
  expect(described).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...{ homepage: 'https://example.org/news/', created: '2026-02-01T00:00:00Z' },
    sources: [{ title: 'KPL' }, { title: 'VNA', path: 'https://example.org/' }],
  });
});

test('has a name that the standard allows, the publisher and the licence of the content', () => {
  expect(described.name).toMatch(/^[-a-z0-9._]+$/);
  const { licence } = settings();
  expect(described).toMatchObject({
    contributors: [{ title: publisherName(), roles: ['publisher'] }],
    licenses: [{ name: licence.id, title: licence.name, path: licence.address }],
  });
});

test('describes every file', () => {
  expect(described.resources.map(({ path }) => path)).toEqual([
    ...['figures.csv', 'agreements.csv', 'projects.csv', 'events.csv', 'briefings.json'],
    'projects.geojson',
  ]);
  expect(new Set(described.resources.map(({ name }) => name)).size).toBe(6);
});

test.each(tables)('has for $table.name the fields of its CSV and its JSON', (one) => {
  const schema = schemaOf(one.table.name);
  const names = schema?.fields.map(({ name }) => name);
  expect([one.header, Object.keys(one.row)]).toEqual([names, names]);
  expect(names).toContain(schema?.primaryKey[0]);
  expect(new Set(names).size).toBe(names?.length);
});

test.each(tables)('has for $table.name the type of each value', ({ table, row }) => {
  const types: Record<string, string> = { date: 'string' };
  for (const { name, type, constraints } of schemaOf(table.name)?.fields ?? []) {
    if (row[name] === null) expect(constraints).toBeUndefined();
    else expect([name, typeof row[name]]).toEqual([name, types[type] ?? type]);
  }
});
