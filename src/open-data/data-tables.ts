import { agreementTable } from './agreement-table.ts';
import { eventTable, type DatedEvent } from './event-table.ts';
import { figureTable } from './figure-table.ts';
import { projectTable } from './project-table.ts';
import { csvOf, jsonOf, type Table } from './table.ts';
import { figuresOf } from '../model/placed-figure.ts';
import { ownEvent } from '../model/timeline.ts';
import { withCacheKey } from '../site/cache-key.ts';
import { openSite, type Site } from '../site/site.ts';

/** A table of open data with its rows. */
export interface Dataset extends Omit<Table<never>, 'columns'> {
  columns: readonly Omit<Table<never>['columns'][number], 'cellOf'>[];
  rows: () => readonly unknown[];
  /** What the rows are made from, for the key of its files. */
  madeOf: () => readonly unknown[];
  csv(): string;
  json(): string;
}

/** Returns the tables of figures, agreements, projects and events. */
export async function openData(): Promise<Dataset[]> {
  const site = await openSite();
  const { briefings, dossiers, names } = site;
  return [
    dataset(
      figureTable(names),
      () => briefings.flatMap(figuresOf),
      () => briefings,
    ),
    dataset(agreementTable(), () => dossiers.agreements),
    dataset(projectTable(), () => dossiers.projects),
    dataset(eventTable(), () => eventsIn(site)),
  ];
}

/** Returns the paths of the tables, with a cache key of their rows and of the names in these. */
export async function tablePaths() {
  const { names } = await openSite();
  const paths = (await openData()).map(({ name, madeOf }) => ({
    params: { table: name },
    props: { madeOf: madeOf() },
  }));
  return withCacheKey(paths, names);
}

function dataset<Row>(
  table: Table<Row>,
  rows: () => readonly Row[],
  madeOf: () => readonly unknown[] = rows,
): Dataset {
  const csv = () => csvOf(table, rows());
  return { ...table, rows, madeOf, csv, json: () => jsonOf(table, rows()) };
}

function eventsIn({ briefings, records, citations }: Site): DatedEvent[] {
  const recorded = Array.from(records.events, ([id, event]): DatedEvent => {
    const reports = citations.events.get(id) ?? [];
    return { type: 'event', id, ...event, sectors: [], reports };
  });
  const own = briefings.flatMap((briefing) =>
    ownEvent(briefing).map((event) => ({ ...event, countries: briefing.countries })),
  );
  return [...recorded, ...own];
}
