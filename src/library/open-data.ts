import { agreementTable } from '../feeds/agreement-table.ts';
import { eventTable, type DatedEvent } from '../feeds/event-table.ts';
import { figureTable } from '../feeds/figure-table.ts';
import { csvOf, jsonOf, type Table } from '../feeds/table.ts';
import { figuresOf, type PlacedFigure } from '../model/placed-figure.ts';
import { ownEvent } from '../model/timeline.ts';
import { openLibrary, type Library } from './library.ts';

/** A table of open data, ready to be written. */
export interface Dataset extends Omit<Table<never>, 'columns'> {
  columns: readonly Omit<Table<never>['columns'][number], 'cellOf'>[];
  csv(): string;
  json(): string;
}

/** Figures, agreements and events, each as one table. */
export async function openData(): Promise<Dataset[]> {
  const library = await openLibrary();
  const { briefings, dossiers, ledger, vocabulary } = library;
  return [
    dataset(figureTable({ ...ledger, ...vocabulary }), () => briefings.flatMap(figuresOf)),
    dataset(agreementTable, () => dossiers.agreements),
    dataset(eventTable, () => eventsIn(library)),
  ];
}

/** Some figures as CSV, with the columns of the whole table. */
export async function figuresCsv(figures: readonly PlacedFigure[]): Promise<string> {
  const { ledger, vocabulary } = await openLibrary();
  return csvOf(figureTable({ ...ledger, ...vocabulary }), figures);
}

function dataset<Row>(table: Table<Row>, rowsOf: () => readonly Row[]): Dataset {
  return { ...table, csv: () => csvOf(table, rowsOf()), json: () => jsonOf(table, rowsOf()) };
}

function eventsIn({ briefings, ledger, citations }: Library): DatedEvent[] {
  const recorded = Array.from(ledger.events, ([id, event]): DatedEvent => {
    const reports = citations.events.get(id) ?? [];
    return { type: 'event', id, ...event, sectors: [], reports };
  });
  const own = briefings.flatMap((briefing) =>
    ownEvent(briefing).map((event) => ({ ...event, countries: briefing.countries })),
  );
  return [...recorded, ...own];
}
