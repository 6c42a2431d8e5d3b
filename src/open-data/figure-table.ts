import { attributionOf, namesOfAttribution, type Names } from '../model/attribution.ts';
import { amountOf, directionOf } from '../model/figure.ts';
import { endsOf } from '../model/period.ts';
import { pairsOf, type PlacedFigure } from '../model/placed-figure.ts';
import { settings } from '../site/settings.ts';
import { figureUrl } from '../site/urls.ts';
import { listed, optional, required, type Table } from './table.ts';

/** Returns the table of figures, one per row, as their briefings print them. */
export function figureTable(names: Names): Table<PlacedFigure> {
  const { organisations, sources } = names;
  return {
    name: 'figures',
    title: 'Figures',
    description: 'Every figure in the briefings, one per row, neither averaged nor converted.',
    columns: [
      required('id', 'string', 'Briefing and anchor', ({ id }) => id),
      optional('pairs', 'string', 'Pairs concerned, joined by "; "', (figure) =>
        listed(pairsOf(figure)),
      ),
      required('kind', 'string', 'What is measured', ({ kind }) => kind),
      optional('of', 'string', 'What grew, or of what it is a share', ({ of }) => of),
      optional('what', 'string', 'What is measured, in words', ({ what }) => what),
      required('value', 'number', 'The number before its scale', ({ value }) => value),
      optional('scale', 'string', 'The word that multiplies it', ({ scale }) => scale),
      required('unit', 'string', 'ISO 4217 for money, else the unit', ({ unit }) => unit),
      required('amount', 'number', 'Value times scale, in ones of the unit', amountOf),
      required('period', 'string', 'EDTF date or interval', ({ period }) => period),
      required(
        'period_start',
        'date',
        'First day of the period',
        ({ period }) => endsOf(period).first,
      ),
      required('period_end', 'date', 'Last day of the period', ({ period }) => endsOf(period).last),
      optional('base', 'string', 'EDTF period that growth is measured against', ({ base }) => base),
      optional(
        'reporter',
        'string',
        'The office whose statistics it is, by its id',
        ({ reporter }) => reporter,
      ),
      optional(
        'reporter_name',
        'string',
        'Its name',
        ({ reporter = '' }) => organisations.get(reporter)?.name,
      ),
      required(
        'attribution',
        'string',
        'statistics, statement, publisher or calculation (by this site)',
        (figure) => attributionOf(figure).way,
      ),
      required(
        'attributed_to',
        'string',
        'Who counted, said, published or calculated it, joined by "; "',
        (figure) => listed(namesOfAttribution(attributionOf(figure), names)) ?? settings().title,
      ),
      optional(
        'country',
        'string',
        'ISO 3166-1 alpha-2: whose trade, investment or project',
        ({ country }) => country,
      ),
      optional('partner', 'string', 'ISO 3166-1 alpha-2 or "world"', ({ partner }) => partner),
      optional('direction', 'string', 'export, import, two_way, outward or inward', directionOf),
      required(
        'status',
        'string',
        'actual, target, estimate, forecast or ceiling',
        ({ status }) => status,
      ),
      required(
        'approx',
        'boolean',
        'Whether the report says "about"',
        ({ approx }) => approx ?? false,
      ),
      required(
        'derived',
        'boolean',
        'Whether it is our calculation',
        ({ derived }) => derived ?? false,
      ),
      required('as_printed', 'string', 'As our briefing prints it', ({ asPrinted }) => asPrinted),
      optional('note', 'string', 'A doubt, a scope, how it was calculated', ({ note }) => note),
      required('briefing', 'string', 'The briefing, by its slug', ({ briefing }) => briefing.slug),
      required('url', 'string', 'Its address on this site', ({ briefing, anchor }) =>
        figureUrl(briefing.slug, anchor),
      ),
      required(
        'source',
        'string',
        'Who published the report',
        ({ briefing }) => sources.get(briefing.source)?.name ?? briefing.source,
      ),
      required('report_date', 'string', 'EDTF date of the report', ({ briefing }) => briefing.date),
      optional('report_url', 'string', 'Address of the report', ({ briefing }) => briefing.url),
      optional(
        'page',
        'string',
        'Address of the page that gives the number, where it is not the report',
        ({ page }) => page,
      ),
    ],
  };
}
