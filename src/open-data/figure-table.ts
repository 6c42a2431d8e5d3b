import { amountOf, directionOf } from '../model/figure.ts';
import type { Organisation } from '../model/organisation.ts';
import { endsOf } from '../model/period.ts';
import { pairsOf, type PlacedFigure } from '../model/placed-figure.ts';
import type { Source } from '../model/source.ts';
import { figureUrl } from '../site/urls.ts';
import { listed, type Table } from './table.ts';

/** What the names in a row are looked up in. */
interface Names {
  organisations: ReadonlyMap<string, Organisation>;
  sources: ReadonlyMap<string, Source>;
}

/** One row a figure, as its briefing prints it. */
export function figureTable({ organisations, sources }: Names): Table<PlacedFigure> {
  return {
    name: 'figures',
    title: 'Figures',
    description: 'Every number that a briefing prints, one a row, never averaged or converted.',
    columns: [
      {
        name: 'id',
        type: 'string',
        required: true,
        description: 'Briefing and anchor',
        cellOf: ({ id }) => id,
      },
      {
        name: 'pairs',
        type: 'string',
        description: 'Pairs concerned, joined by "; "',
        cellOf: (figure) => listed(pairsOf(figure)),
      },
      {
        name: 'kind',
        type: 'string',
        required: true,
        description: 'What is measured',
        cellOf: ({ kind }) => kind,
      },
      {
        name: 'of',
        type: 'string',
        description: 'What grew, or of what it is a share',
        cellOf: ({ of }) => of,
      },
      {
        name: 'what',
        type: 'string',
        description: 'What is measured, in words',
        cellOf: ({ what }) => what,
      },
      {
        name: 'value',
        type: 'number',
        required: true,
        description: 'The number before its scale',
        cellOf: ({ value }) => value,
      },
      {
        name: 'scale',
        type: 'string',
        description: 'The word that multiplies it',
        cellOf: ({ scale }) => scale,
      },
      {
        name: 'unit',
        type: 'string',
        required: true,
        description: 'ISO 4217 for money, else the unit',
        cellOf: ({ unit }) => unit,
      },
      {
        name: 'amount',
        type: 'number',
        required: true,
        description: 'Value times scale, in ones of the unit',
        cellOf: amountOf,
      },
      {
        name: 'period',
        type: 'string',
        required: true,
        description: 'EDTF date or interval',
        cellOf: ({ period }) => period,
      },
      {
        name: 'period_start',
        type: 'date',
        required: true,
        description: 'First day of the period',
        cellOf: ({ period }) => endsOf(period).first,
      },
      {
        name: 'period_end',
        type: 'date',
        required: true,
        description: 'Last day of the period',
        cellOf: ({ period }) => endsOf(period).last,
      },
      {
        name: 'base',
        type: 'string',
        description: 'EDTF period that growth is measured against',
        cellOf: ({ base }) => base,
      },
      {
        name: 'reporter',
        type: 'string',
        description: 'Whose statistics: an organisation, or not_stated',
        cellOf: ({ reporter }) => reporter,
      },
      {
        name: 'reporter_name',
        type: 'string',
        description: 'Its name',
        cellOf: ({ reporter = '' }) => organisations.get(reporter)?.name,
      },
      {
        name: 'country',
        type: 'string',
        description: 'ISO 3166-1 alpha-2: whose trade, investment or project',
        cellOf: ({ country }) => country,
      },
      {
        name: 'partner',
        type: 'string',
        description: 'ISO 3166-1 alpha-2 or "world"',
        cellOf: ({ partner }) => partner,
      },
      {
        name: 'direction',
        type: 'string',
        description: 'export, import, two_way, outward or inward',
        cellOf: directionOf,
      },
      {
        name: 'status',
        type: 'string',
        required: true,
        description: 'actual, target, estimate, forecast or ceiling',
        cellOf: ({ status }) => status,
      },
      {
        name: 'approx',
        type: 'boolean',
        required: true,
        description: 'Whether the report says "about"',
        cellOf: ({ approx }) => approx ?? false,
      },
      {
        name: 'derived',
        type: 'boolean',
        required: true,
        description: 'Whether it is our calculation',
        cellOf: ({ derived }) => derived ?? false,
      },
      {
        name: 'as_printed',
        type: 'string',
        required: true,
        description: 'As it stands in the briefing',
        cellOf: ({ asPrinted }) => asPrinted,
      },
      {
        name: 'note',
        type: 'string',
        description: 'A doubt, a scope, how it was calculated',
        cellOf: ({ note }) => note,
      },
      {
        name: 'briefing',
        type: 'string',
        required: true,
        description: 'The briefing, by its slug',
        cellOf: ({ briefing }) => briefing.slug,
      },
      {
        name: 'url',
        type: 'string',
        required: true,
        description: 'Its address on this site',
        cellOf: ({ briefing, anchor }) => figureUrl(briefing.slug, anchor),
      },
      {
        name: 'source',
        type: 'string',
        required: true,
        description: 'Who published the report',
        cellOf: ({ briefing }) => sources.get(briefing.source)?.name ?? briefing.source,
      },
      {
        name: 'report_date',
        type: 'string',
        required: true,
        description: 'EDTF date of the report',
        cellOf: ({ briefing }) => briefing.date,
      },
      {
        name: 'report_url',
        type: 'string',
        description: 'Address of the report',
        cellOf: ({ briefing }) => briefing.url,
      },
    ],
  };
}
