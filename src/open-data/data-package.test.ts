import { describe, expect, test } from 'vitest';
import { agreementWith, placedWith, publishedWith } from '../../tests/fixtures/sound/records.ts';
import { withStatus } from '../model/agreement-status.ts';
import { agreementTable } from './agreement-table.ts';
import { briefingData } from './briefing-table.ts';
import { dataPackage } from './data-package.ts';
import { eventTable, type DatedEvent } from './event-table.ts';
import { figureTable } from './figure-table.ts';
import { csvOf, jsonOf, type Table } from './table.ts';

const sources = new Map([
  ['kpl', { name: 'KPL', kind: 'agency' as const }],
  ['vna', { name: 'VNA', kind: 'agency' as const, address: 'https://example.org/' }],
]);
const figures = figureTable({ organisations: new Map(), sources });
const visit: DatedEvent = {
  ...{ type: 'event', id: 'visit', date: '2026', kind: 'forum', title: 'A', sectors: [] },
  ...{ countries: ['LA', 'VN'], reports: [publishedWith()] },
};

/** A table with one row of it. */
const written = <Row>(table: Table<Row>, row: Row) => ({
  table,
  header: csvOf(table, [row]).split('\r\n')[0]?.split(','),
  row: (JSON.parse(jsonOf(table, [row])) as Record<string, unknown>[])[0] ?? {},
});
const tables = [
  written(figures, placedWith()),
  written(agreementTable, withStatus('coal', agreementWith(), [], undefined)),
  written(eventTable, visit),
];

const home = new URL('https://example.org/news/');
const described = dataPackage(
  tables.map(({ table }) => table),
  sources,
  home,
  '2026-02',
);
const resourceOf = (name: string) => described.resources.find((one) => one.name === name);

describe('dataPackage', () => {
  test('is of version 2, and as old as the newest briefing', () => {
    expect(described).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'bilateral',
      homepage: 'https://example.org/news/',
      created: '2026-02-01T00:00:00Z',
      licenses: [{ name: 'CC-BY-4.0' }],
    });
  });

  test('lists the sources, with their addresses where these are known', () => {
    expect(described.sources).toEqual([
      { title: 'KPL' },
      { title: 'VNA', path: 'https://example.org/' },
    ]);
  });

  test('describes every file, each by a name that an address can hold', () => {
    expect(described.resources.map(({ name, path, format }) => [name, path, format])).toEqual([
      ['figures', 'figures.csv', 'csv'],
      ['agreements', 'agreements.csv', 'csv'],
      ['events', 'events.csv', 'csv'],
      ['briefings', 'briefings.json', 'json'],
    ]);
  });

  test.each(tables)('has for $table.name the fields of its CSV and its JSON', (one) => {
    const schema = resourceOf(one.table.name)?.schema;
    const names = schema?.fields.map(({ name }) => name);
    expect(one.header).toEqual(names);
    expect(Object.keys(one.row)).toEqual(names);
    expect(names).toContain(schema?.primaryKey[0]);
    expect(new Set(names).size).toBe(names?.length);
  });

  test.each(tables)('says for $table.name of what type each value is', ({ table, row }) => {
    const types: Record<string, string> = { date: 'string' };
    for (const { name, type, constraints } of resourceOf(table.name)?.schema.fields ?? []) {
      if (row[name] === null) expect(constraints).toBeUndefined();
      else expect([name, typeof row[name]]).toEqual([name, types[type] ?? type]);
    }
  });

  test('has for briefings the keys of their JSON', () => {
    expect(resourceOf('briefings')?.schema.fields.map(({ name }) => name)).toEqual(
      Object.keys(briefingData(publishedWith())),
    );
  });
});
