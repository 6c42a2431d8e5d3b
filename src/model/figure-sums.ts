import type { SchemaIssue } from './schema-issue.ts';
import { attributionOf } from './attribution.ts';
import { amountOf, directionOf, Figure, slackOf } from './figure.ts';
import { type FigureKind } from './figure-kinds.ts';
import { lastDay, parsePartialDate } from './partial-date.ts';
import { endsOf } from './period.ts';

/** A figure that is valid in itself, and its index in the briefing's list. */
interface Placed {
  figure: Figure;
  index: number;
}

/**
 * Finds figures of one briefing that are listed twice, or do not add up: a balance is exports less
 * imports and a total their sum, of one country, partner, period, status and attribution, and growth
 * is what the two totals make it. All within the rounding of the numbers as printed, or with a note.
 *
 * @param figures the briefing's list; items that are invalid in themselves are left out.
 */
export function* issuesAmongFigures(figures: unknown): Generator<SchemaIssue> {
  const valid = validFigures(figures);
  const first = new Map<string, number>();
  for (const { figure, index } of valid) {
    const same = JSON.stringify({ ...figure, ...nothingPrinted, value: amountOf(figure) });
    const other = first.get(same);
    if (other === undefined) first.set(same, index);
    else {
      yield {
        rule: 'listed-once',
        message: `This is the same figure as item ${other + 1} of "figures"; remove one, or say in "what" how they differ.`,
        path: ['figures', index],
      };
    }
    if (other !== undefined || figure.note !== undefined) continue;
    const message =
      figure.kind === 'growth_rate' ? growthMismatch(figure, valid) : sumMismatch(figure, valid);
    if (message === undefined) continue;
    yield { rule: 'figures-add-up', message, path: ['figures', index, 'value'] };
  }
}

/** The fields in which two entries of one figure may differ. */
const nothingPrinted = {
  scale: undefined,
  asPrinted: undefined,
  approx: undefined,
  page: undefined,
};

/** Finds actual figures of a time after the report: they must be targets or forecasts. */
export function* issuesInTime(date: unknown, figures: unknown): Generator<SchemaIssue> {
  if (typeof date !== 'string' || !parsePartialDate(date)) return;
  for (const { figure, index } of validFigures(figures)) {
    if (figure.status !== 'actual' || endsOf(figure.period).first <= lastDay(date)) continue;
    yield {
      rule: 'possible-period',
      message: `"${figure.period}" begins after the report of ${date}, so the figure cannot be actual; correct "period" or "status".`,
      path: ['figures', index, 'period'],
    };
  }
}

/** Returns the figures that are valid in themselves, parsed already or as in the file. */
function validFigures(figures: unknown): Placed[] {
  if (!Array.isArray(figures)) return [];
  return figures.flatMap((item: unknown, index) => {
    const figure = Figure.safeParse(asWritten(item)).data;
    return figure ? [{ figure, index }] : [];
  });
}

/** Returns an item with its values as text: zod may have parsed some of an invalid item. */
function asWritten(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item;
  return Object.fromEntries(
    Object.entries(item).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'number' || typeof value === 'boolean' ? String(value) : value,
    ]),
  );
}

function sumMismatch(figure: Figure, all: Placed[]): string | undefined {
  const exports = partOf(figure, 'trade_export', all);
  const imports = partOf(figure, 'trade_import', all);
  if (!exports || !imports) return undefined;
  if (figure.kind !== 'trade_balance' && figure.kind !== 'trade_total') return undefined;
  const sign = figure.kind === 'trade_balance' ? -1 : 1;
  const made = amountOf(exports) + sign * amountOf(imports);
  const slack = [figure, exports, imports].reduce((sum, one) => sum + slackOf(one), 0);
  if (Math.abs(made - amountOf(figure)) <= slack) return undefined;
  const operation = sign < 0 ? 'less' : 'and';
  return `${figure.asPrinted}: exports (${exports.asPrinted}) ${operation} imports (${imports.asPrinted}) make ${rounded(made)}; correct a number, or say in "note" why they differ.`;
}

/** Finds the exports or imports that belong to a total or balance. */
function partOf(whole: Figure, kind: FigureKind, all: Placed[]): Figure | undefined {
  return all.find(
    ({ figure }) => figure.kind === kind && figure.unit === whole.unit && isSameSet(figure, whole),
  )?.figure;
}

function isSameSet(a: Figure, b: Figure): boolean {
  return (
    a.period === b.period &&
    a.country === b.country &&
    a.partner === b.partner &&
    a.status === b.status &&
    attributionKey(a) === attributionKey(b) &&
    a.what === b.what
  );
}

/** Returns a text that is the same for figures of the same people or bodies, in any order. */
function attributionKey(figure: Figure): string {
  const { way, ids } = attributionOf(figure);
  return [way, ...[...ids].sort()].join(' ');
}

function growthMismatch(growth: Figure, all: Placed[]): string | undefined {
  const { of, period, base, status } = growth;
  if (of === undefined) return undefined;
  const direction = directionOf({ kind: of, direction: growth.direction });
  const wholes = all
    .map(({ figure }) => figure)
    .filter(
      (figure) =>
        figure.kind === of &&
        directionOf(figure) === direction &&
        isSameSet({ ...figure, period, status }, growth),
    );
  const now = wholes.find((figure) => figure.period === period && figure.status === status);
  // Expected growth is from an actual figure.
  const before = wholes.find(
    (figure) =>
      figure.period === base &&
      figure.unit === now?.unit &&
      (figure.status === status || figure.status === 'actual'),
  );
  if (!now || !before || amountOf(before) === 0) return undefined;
  const rate = (top: number, bottom: number) => (top / bottom - 1) * 100;
  const rates = [-1, 1].flatMap((up) =>
    [-1, 1].map((down) =>
      rate(amountOf(now) + up * slackOf(now), amountOf(before) + down * slackOf(before)),
    ),
  );
  const slack = slackOf(growth);
  const { value } = growth;
  if (value >= Math.min(...rates) - slack && value <= Math.max(...rates) + slack) return undefined;
  const made = rounded(rate(amountOf(now), amountOf(before)));
  return `${growth.asPrinted}: from ${before.asPrinted} to ${now.asPrinted} is ${made} per cent; correct a number, or say in "note" why they differ.`;
}

function rounded(amount: number): string {
  return String(Math.round(amount * 100) / 100);
}
