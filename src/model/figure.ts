import { z } from 'zod';
import { complain, type Complaint } from './complaint.ts';
import { CountryCode } from './country.ts';
import { endsOf, Period } from './period.ts';
import { printedNumber, roundingOf } from './printed-number.ts';
import { Line, quoted } from './text.ts';
import { measures, scales, unitsInWords, type Dimension } from './unit.ts';

interface KindOfFigure {
  label: string;
  dimension: Dimension;
  /** The direction that the kind itself tells. */
  direction?: Direction;
  /** Between a country and its partner; both must be named. */
  bilateral?: true;
}

/** Which way goods, power or money go, as seen from the figure's country. */
export const directions = {
  export: 'exports',
  import: 'imports',
  two_way: 'both ways',
  outward: 'outward',
  inward: 'inward',
} as const;
export type Direction = keyof typeof directions;

/** What a figure measures. */
export const figureKinds = {
  trade_export: { label: 'Exports', dimension: 'money', direction: 'export', bilateral: true },
  trade_import: { label: 'Imports', dimension: 'money', direction: 'import', bilateral: true },
  trade_total: { label: 'Trade', dimension: 'money', direction: 'two_way', bilateral: true },
  trade_balance: {
    label: 'Trade balance',
    dimension: 'money',
    direction: 'two_way',
    bilateral: true,
  },
  growth_rate: { label: 'Growth', dimension: 'ratio' },
  share: { label: 'Share', dimension: 'ratio' },
  investment_stock: { label: 'Investment stock', dimension: 'money', bilateral: true },
  investment_flow: { label: 'Investment flow', dimension: 'money', bilateral: true },
  project_cost: { label: 'Cost', dimension: 'money' },
  project_count: { label: 'Projects', dimension: 'number' },
  document_count: { label: 'Documents', dimension: 'number' },
  count: { label: 'Number', dimension: 'number' },
  capacity: { label: 'Capacity', dimension: 'power' },
  energy: { label: 'Electricity', dimension: 'energy' },
  price: { label: 'Price', dimension: 'price' },
  volume: { label: 'Volume', dimension: 'volume' },
  length: { label: 'Length', dimension: 'length' },
  duration: { label: 'Duration', dimension: 'duration' },
} as const satisfies Record<string, KindOfFigure>;
export type FigureKind = keyof typeof figureKinds;

/** The same table, with every row of one type. */
const kinds: Record<FigureKind, KindOfFigure> = figureKinds;

/** What a number is: what happened, or what somebody wants, reckons, expects or allows. */
export const figureStatuses = {
  actual: 'actual',
  target: 'target',
  estimate: 'estimate',
  forecast: 'forecast',
  ceiling: 'ceiling',
} as const;
export type FigureStatus = keyof typeof figureStatuses;

/** What stands in `reporter` where the report does not say whose statistics a number is from. */
export const reporterNotStated = 'not_stated';

const oneOf = <T extends string>(table: Record<T, unknown>) =>
  z.enum(Object.keys(table) as [T, ...T[]]);

/** "true" as text, as YAML scalars are read. */
const Flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** The other side: a country, or "world" for all. */
const Partner = z.string().check((context) => {
  if (context.value === 'world') return;
  const issue = CountryCode.safeParse(context.value).error?.issues[0];
  if (issue?.code !== 'custom') return;
  const rule = String(issue.params?.['rule']);
  const message =
    context.value.toLowerCase() === 'world'
      ? `${issue.message} Did you mean "world"?`
      : rule === 'known-country'
        ? `${issue.message} "world" means all.`
        : issue.message;
  complain(context, { rule, message });
});

/** One number that a report prints, with all that is needed to know what it means. */
export const Figure = z
  .strictObject({
    /** What is measured. */
    kind: oneOf(figureKinds),
    /** What it is that grew, or of which this is a share: a kind. */
    of: oneOf(figureKinds).optional(),
    /** What is measured in words, where the kind does not tell it all: "coal", "Monsoon wind farm". */
    what: Line.optional(),
    /** The number without separators; a deficit or a fall is negative. */
    value: z
      .string()
      .regex(/^-?\d{1,15}(?:\.\d{1,6})?$/, 'expected a plain number such as 1381.5 or -227.')
      .transform(Number),
    /** The word that multiplies it. */
    scale: oneOf(scales).optional(),
    /** ISO 4217 for money, "%", "MW", "GWh", "t", "km", "count". */
    unit: Line,
    /** The span it is about, or the day at which it stood, as an EDTF date or interval. */
    period: Period,
    /** For growth: the period with which it is compared. */
    base: Period.optional(),
    /** Whose statistics: the id of an organisation, or "not_stated". */
    reporter: Line.optional(),
    /** Whose trade, investment or project it is. */
    country: CountryCode.optional(),
    /** With whom: a country, or "world". */
    partner: Partner.optional(),
    /** Which way, seen from the country; only where the kind does not tell it. */
    direction: oneOf(directions).optional(),
    status: oneOf(figureStatuses),
    /** Whether the report says "about", "nearly" or "more than". */
    approx: Flag.optional(),
    /** Whether it is our calculation, not the report's. */
    derived: Flag.optional(),
    /** The number as it stands in the briefing's text. */
    asPrinted: Line,
    /** A doubt, a scope, how it was calculated. */
    note: Line.optional(),
  })
  .superRefine(
    (figure, context) => {
      const fields = (figure as Unchecked | null) ?? {};
      for (const complaint of complaintsAbout(fields)) complain(context, complaint);
    },
    { when: () => true },
  );
export type Figure = z.infer<typeof Figure>;

/** The value in ones of its unit; the nearest number to the decimal one: 4.1 × 10⁹ as floats is less. */
export function amountOf({ value, scale }: Pick<Figure, 'value' | 'scale'>): number {
  return scale ? Number((value * scales[scale]).toPrecision(15)) : value;
}

/** How far the exact amount may lie from the printed one; twice as far for "about". */
export function slackOf({ asPrinted, scale, approx }: Figure): number {
  const printed = printedNumber(asPrinted);
  if (!printed) return 0;
  return roundingOf(printed.decimals, printed.scale ?? scale) * (approx ? 2 : 1) * (1 + 1e-9);
}

/** Which way it goes, from its kind or as stated. */
export function directionOf({ kind, direction }: Pick<Figure, 'kind' | 'direction'>) {
  return kinds[kind].direction ?? direction;
}

type Unchecked = Partial<Record<keyof Figure, unknown>>;

function* complaintsAbout(figure: Unchecked): Generator<Complaint> {
  const kind = kindOf(figure.kind);
  if (kind) yield* complaintsAboutKind(kind, figure);
  if (figure.kind === 'growth_rate' && figure.base === undefined) {
    yield {
      rule: 'growth-base',
      message: 'Growth compares two periods; say in "base" with which one.',
      path: ['kind'],
    };
  }
  if (figure.kind === 'growth_rate' && isLater(figure.base, figure.period)) {
    yield {
      rule: 'growth-base',
      message: 'Growth is against an earlier period; "base" must begin before "period".',
      path: ['base'],
    };
  }
  if (figure.kind !== 'growth_rate' && figure.base !== undefined) {
    yield { rule: 'growth-base', message: 'Only growth has a base; remove it.', path: ['base'] };
  }
  if (figure.kind === 'growth_rate' && figure.of === undefined) {
    yield {
      rule: 'growth-of',
      message: 'Say in "of" what kind of figure it is that grew.',
      path: ['kind'],
    };
  }
  if (figure.kind === 'share' && figure.of === undefined && figure.what === undefined) {
    yield {
      rule: 'share-of',
      message: 'Say in "of" or in "what" of which this is a share.',
      path: ['kind'],
    };
  }
  if (figure.unit === 'count' && figure.what === undefined) {
    yield { rule: 'count-of', message: 'Say in "what" what is counted.', path: ['unit'] };
  }
  yield* complaintsAboutOrigin(figure);
  yield* complaintsAboutPrint(figure);
}

/** Whether a base begins no earlier than the period; not where one of them is no period at all. */
function isLater(base: unknown, period: unknown): boolean {
  const [from, to] = [Period.safeParse(base), Period.safeParse(period)];
  return from.success && to.success && endsOf(from.data).first > endsOf(to.data).first;
}

function kindOf(kind: unknown): KindOfFigure | undefined {
  return typeof kind === 'string' && Object.hasOwn(kinds, kind)
    ? kinds[kind as FigureKind]
    : undefined;
}

function* complaintsAboutKind(kind: KindOfFigure, figure: Unchecked): Generator<Complaint> {
  const { unit, country, partner, direction } = figure;
  if (typeof unit === 'string' && unit !== '' && !measures(kind.dimension, unit)) {
    yield {
      rule: 'known-unit',
      message: `${kind.label} cannot be measured in ${quoted(unit)}, expected ${unitsInWords(kind.dimension)}.`,
      path: ['unit'],
    };
  }
  if (kind.bilateral && (country === undefined || partner === undefined)) {
    yield {
      rule: 'two-sides',
      message: `${kind.label}: say in "country" whose it is, and in "partner" with whom ("world" for all).`,
      path: ['kind'],
    };
  }
  if (country !== undefined && country === partner) {
    yield {
      rule: 'two-sides',
      message: `${quoted(String(partner))} is the country itself; write the other side.`,
      path: ['partner'],
    };
  }
  if (kind.direction !== undefined && direction !== undefined) {
    yield {
      rule: 'known-direction',
      message: `The kind tells the direction already; remove "direction".`,
      path: ['direction'],
    };
  }
}

function* complaintsAboutOrigin({ derived, reporter, note }: Unchecked): Generator<Complaint> {
  const isOurs = derived === 'true' || derived === true;
  const isNotOurs = derived === undefined || derived === 'false' || derived === false;
  if (isNotOurs && reporter === undefined) {
    yield {
      rule: 'whose-figure',
      message: `Say in "reporter" whose statistics it is: an organisation's id, or "${reporterNotStated}".`,
    };
  }
  if (isOurs && reporter !== undefined) {
    yield {
      rule: 'whose-figure',
      message: 'What we calculated is nobody else’s figure; remove "reporter".',
      path: ['reporter'],
    };
  }
  if (isOurs && note === undefined) {
    yield {
      rule: 'whose-figure',
      message: 'Say in "note" how it was calculated.',
      path: ['derived'],
    };
  }
}

function* complaintsAboutPrint(figure: Unchecked): Generator<Complaint> {
  const { asPrinted, value, scale, unit } = figure;
  if (typeof asPrinted !== 'string' || asPrinted === '') return;
  const complaint = (message: string): Complaint => ({
    rule: 'as-printed',
    message,
    path: ['asPrinted'],
  });
  const printed = printedNumber(asPrinted);
  if (!printed) {
    yield complaint(`${quoted(asPrinted)}: expected a text with exactly one number in it.`);
    return;
  }
  const number = Number(value);
  const knowsScale =
    scale === undefined || (typeof scale === 'string' && Object.hasOwn(scales, scale));
  if (!Number.isNaN(number) && knowsScale && !agrees(printed, number, scale)) {
    const stated = [String(value), scale].filter(Boolean).join(' ');
    yield complaint(`${quoted(asPrinted)} is not ${stated}; mend "value", "scale" or this.`);
  }
  // A unit that does not fit the kind is told already.
  const dimension = kindOf(figure.kind)?.dimension;
  if (typeof unit !== 'string' || (dimension && !measures(dimension, unit))) return;
  if (printed.unit !== undefined && !isSameUnit(printed.unit, unit)) {
    yield complaint(`${quoted(asPrinted)} is not in ${quoted(unit)}; mend "unit" or this.`);
  }
}

function agrees(
  { value, decimals, scale }: NonNullable<ReturnType<typeof printedNumber>>,
  stated: number,
  statedScale: unknown,
): boolean {
  const factor = (scales as Record<string, number>)[String(statedScale)] ?? 1;
  const amount = Math.abs(stated) * factor;
  // In a table the scale may stand in the heading: "1,381.5" below "US$ million".
  const printed = value * (scale ? scales[scale] : factor);
  return Math.abs(printed - amount) < roundingOf(decimals, scale) * 1e-6 + amount * 1e-12;
}

/** "3 TWh" may be a year's, a "US$" price one for a tonne, and "120 dollars a tonne" one in USD. */
function isSameUnit(printed: string, unit: string): boolean {
  return unit === printed || unit.split('/').includes(printed);
}
