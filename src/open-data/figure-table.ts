import { attributionOf, namesOfAttribution, type Names } from '../model/attribution.ts';
import { amountOf, directionOf } from '../model/figure.ts';
import { endsOf } from '../model/period.ts';
import { pairsOf, type PlacedFigure } from '../model/placed-figure.ts';
import { publisherName } from '../site/settings.ts';
import { figureUrl } from '../site/urls.ts';
import { text } from '../text/text.ts';
import { listed, optional, required, type Table } from './table.ts';

/** Returns the table of figures, one per row, as their briefings print them. */
export function figureTable(names: Names): Table<PlacedFigure> {
  const { organisations, sources } = names;
  const { columns: words, ...described } = text.data.figures;
  return {
    name: 'figures',
    ...described,
    columns: [
      required('id', 'string', words.id, ({ id }) => id),
      optional('pairs', 'string', words.pairs, (figure) => listed(pairsOf(figure))),
      required('kind', 'string', words.kind, ({ kind }) => kind),
      optional('of', 'string', words.of, ({ of }) => of),
      optional('what', 'string', words.what, ({ what }) => what),
      required('value', 'number', words.value, ({ value }) => value),
      optional('scale', 'string', words.scale, ({ scale }) => scale),
      required('unit', 'string', words.unit, ({ unit }) => unit),
      required('amount', 'number', words.amount, amountOf),
      required('period', 'string', words.period, ({ period }) => period),
      required('period_start', 'date', words.periodStart, ({ period }) => endsOf(period).first),
      required('period_end', 'date', words.periodEnd, ({ period }) => endsOf(period).last),
      optional('base', 'string', words.base, ({ base }) => base),
      optional('reporter', 'string', words.reporter, ({ reporter }) => reporter),
      optional(
        'reporter_name',
        'string',
        words.reporterName,
        ({ reporter = '' }) => organisations.get(reporter)?.name,
      ),
      required('attribution', 'string', words.attribution, (figure) => attributionOf(figure).way),
      required(
        'attributed_to',
        'string',
        words.attributedTo,
        (figure) => listed(namesOfAttribution(attributionOf(figure), names)) ?? publisherName(),
      ),
      optional('country', 'string', words.country, ({ country }) => country),
      optional('partner', 'string', words.partner, ({ partner }) => partner),
      optional('direction', 'string', words.direction, directionOf),
      required('status', 'string', words.status, ({ status }) => status),
      required('approx', 'boolean', words.approx, ({ approx }) => approx ?? false),
      required('derived', 'boolean', words.derived, ({ derived }) => derived ?? false),
      required('as_printed', 'string', words.asPrinted, ({ asPrinted }) => asPrinted),
      optional('note', 'string', words.note, ({ note }) => note),
      required('briefing', 'string', words.briefing, ({ briefing }) => briefing.slug),
      required('url', 'string', words.url, ({ briefing, anchor }) =>
        figureUrl(briefing.slug, anchor),
      ),
      required(
        'source',
        'string',
        words.source,
        ({ briefing }) => sources.get(briefing.source)?.name ?? briefing.source,
      ),
      required('report_date', 'string', words.reportDate, ({ briefing }) => briefing.date),
      optional('report_url', 'string', words.reportUrl, ({ briefing }) => briefing.url),
      optional('page', 'string', words.page, ({ page }) => page),
      // Programs may read columns by their number: new ones are the last.
      required(
        'status_inferred',
        'boolean',
        words.statusInferred,
        ({ inferred }) => inferred ?? false,
      ),
    ],
  };
}
