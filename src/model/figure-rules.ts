import type { SchemaIssue } from './schema-issue.ts';
import { attributionFields } from './attribution.ts';
import { kinds, type FigureKind, type KindOfFigure } from './figure-kinds.ts';
import { endsOf, Period } from './period.ts';
import { onlyAmountIn, roundingOf, type PrintedAmount } from './printed-amount.ts';
import { shifted } from './printed-number.ts';
import { scales, type Scale } from './scale.ts';
import { quoted } from './text.ts';
import { measures, unitsInWords } from './unit.ts';

/** The fields of a figure, any of which may be missing or of a wrong type. */
export type UncheckedFigure = Record<string, unknown>;

/** Finds contradictions between the fields of a figure. */
export function* issuesInFigure(figure: UncheckedFigure): Generator<SchemaIssue> {
  const { base, of, what } = figure;
  const kind = kindOf(figure.kind);
  if (kind) yield* issuesInKind(kind, figure);
  if (figure.kind === 'growth_rate') {
    if (base === undefined) {
      const message = 'Growth compares two periods; give the earlier one in "base".';
      yield missing('growth-base', message, ['base'], 'kind');
    }
    if (isLater(base, figure.period)) {
      const message =
        'Growth is measured from an earlier period; correct "base" so that it begins before "period".';
      yield wrong('growth-base', message, 'base');
    }
    if (of === undefined) {
      const message = 'Growth needs the kind of figure that grew; give it in "of".';
      yield missing('growth-of', message, ['of'], 'kind');
    }
  } else if (base !== undefined) {
    yield wrong('growth-base', 'Only growth has "base"; remove it.', 'base');
  }
  if (figure.kind === 'share' && of === undefined && what === undefined) {
    const message = 'A share needs what it is a share of; give that in "of" or "what".';
    yield missing('share-of', message, ['of', 'what'], 'kind');
  }
  if (figure.unit === 'count' && what === undefined) {
    yield missing(
      'count-of',
      'A count needs what is counted; give that in "what".',
      ['what'],
      'unit',
    );
  }
  yield* issuesInAttribution(figure);
  yield* issuesInPrint(figure);
}

function wrong(rule: string, message: string, field: string): SchemaIssue {
  return { rule, message, path: [field] };
}

/** An issue that a draft may still have: that one of these keys is missing. */
function missing(
  rule: string,
  message: string,
  lacks: readonly string[],
  ...fields: [] | [string]
): SchemaIssue {
  return { rule, message, path: fields, isMissing: true, lacks };
}

/** Returns whether a base begins after the period; no where one of them is not a period. */
function isLater(base: unknown, period: unknown): boolean {
  const [from, to] = [Period.safeParse(base), Period.safeParse(period)];
  return from.success && to.success && endsOf(from.data).first > endsOf(to.data).first;
}

function kindOf(kind: unknown): KindOfFigure | undefined {
  return typeof kind === 'string' && Object.hasOwn(kinds, kind)
    ? kinds[kind as FigureKind]
    : undefined;
}

function* issuesInKind(kind: KindOfFigure, figure: UncheckedFigure): Generator<SchemaIssue> {
  const { unit, country, partner, direction } = figure;
  const { dimension } = kind;
  const name = `The kind ${quoted(String(figure.kind))}`;
  if (typeof unit === 'string' && unit !== '' && !measures(dimension, unit)) {
    const message = `${name} cannot be measured in ${quoted(unit)}, expected ${unitsInWords(dimension)}.`;
    yield wrong('known-unit', message, 'unit');
  }
  if (kind.isBetweenTwo && (country === undefined || partner === undefined)) {
    const message = `${name} needs two countries; give one in "country" and the other in "partner" ("world" for all).`;
    yield missing('two-sides', message, ['country', 'partner'], 'kind');
  }
  if (country !== undefined && country === partner) {
    const message = `${quoted(String(partner))} is in "country", too; give the other country in "partner".`;
    yield wrong('two-sides', message, 'partner');
  }
  if (kind.direction !== undefined && direction !== undefined) {
    const message = 'The kind already implies the direction; remove "direction".';
    yield wrong('known-direction', message, 'direction');
  }
}

/** The former value of `reporter` for numbers without a named source. */
const formerlyNotStated = 'not_stated';

function* issuesInAttribution(figure: UncheckedFigure): Generator<SchemaIssue> {
  const isNo = (value: unknown) => value === undefined || value === 'false' || value === false;
  const given = attributionFields.filter((field) => !isNo(figure[field]));
  // What is empty is reported already.
  const isFilled = (value: unknown) => [value].flat().some((item) => item !== '');
  const [, second, ...more] = given.filter((field) => isFilled(figure[field]));
  const isFormer = figure['reporter'] === formerlyNotStated;
  if (given.length === 0) {
    const message =
      'The figure has no attribution; name the organisation whose statistics it is from in "reporter", who said it in "saidBy" or, if nobody is named, the source in "publishedBy"; for our own calculation write "derived: true".';
    yield missing('attribution', message, attributionFields);
  }
  if (second !== undefined && !isFormer) {
    const others = more.length > 0 ? 'others' : 'other';
    const message = `A figure has one attribution, and this one has ${given.map(quoted).join(' and ')}; keep one, and remove the ${others}.`;
    yield wrong('attribution', message, second);
  }
  if (isFormer) {
    const message = `"${formerlyNotStated}" names nobody; remove it, and name who said the number in "saidBy" or the source in "publishedBy".`;
    yield wrong('attribution', message, 'reporter');
  }
  if (
    (figure['derived'] === 'true' || figure['derived'] === true) &&
    figure['note'] === undefined
  ) {
    yield wrong(
      'calculation-note',
      'Missing "note"; say in it how we calculated the figure.',
      'derived',
    );
  }
}

/** Words and signs before a number that is not exact. Limits such as "up to" and "at least" are exact. */
const approximate =
  /(?:^|\s)(?:about|above|almost|around|approx(?:\.|imately)?|below|ca?\.|circa|close to|(?:fewer|less|more) than|nearly|over|roughly|some|under|[~≈∼])\s*$/i;

function* issuesInPrint(figure: UncheckedFigure): Generator<SchemaIssue> {
  const { asPrinted, value, scale, unit } = figure;
  if (typeof asPrinted !== 'string' || asPrinted === '') return;
  const issue = (message: string) => wrong('as-printed', message, 'asPrinted');
  const printed = onlyAmountIn(asPrinted);
  if (!printed) {
    yield issue(
      `${quoted(asPrinted)}: expected exactly one number, in a form such as "1,381.5", "US$2.3 billion" or "14 per cent".`,
    );
    return;
  }
  const [words] = approximate.exec(asPrinted.slice(0, printed.start)) ?? [];
  if (words !== undefined && figure['approx'] !== 'true' && figure['approx'] !== true) {
    const message = `${quoted(asPrinted)} is not exact because of ${quoted(words.trim())}; add "approx: true".`;
    yield { ...wrong('approximate', message, 'asPrinted'), isMissing: true, lacks: ['approx'] };
  }
  // A value that is not a plain number has its own problem.
  const typed = typeof value === 'number' ? String(value) : value;
  const number = typeof typed === 'string' && /^-?\d+(?:\.\d+)?$/.test(typed) ? +typed : NaN;
  const isScale = (name: unknown): name is Scale =>
    typeof name === 'string' && Object.hasOwn(scales, name);
  if (!Number.isNaN(number) && (scale === undefined || isScale(scale))) {
    // In a table the scale may be in the heading: "1,381.5" below "US$ million".
    const amount =
      scale !== undefined && printed.exponent === 0 ? { value: number } : { value: number, scale };
    if (!isAmount(printed, amount)) {
      const stated = [String(value), scale].filter(Boolean).join(' ');
      yield issue(
        `${quoted(asPrinted)} is not ${stated}; correct "value", "scale" or "asPrinted".`,
      );
    }
  }
  // A unit that does not fit the kind is reported already.
  const dimension = kindOf(figure.kind)?.dimension;
  if (typeof unit !== 'string' || (dimension && !measures(dimension, unit))) return;
  if (!isInUnit(printed, unit)) {
    yield issue(`${quoted(asPrinted)} is not in ${quoted(unit)}; correct "unit" or "asPrinted".`);
  }
}

/** Returns whether a printed amount is a figure's value in its scale, whatever its sign. */
export function isAmount(
  printed: PrintedAmount,
  { value, scale }: { value: number; scale?: Scale | undefined },
): boolean {
  const stated = Math.abs(value) * (scale ? scales[scale] : 1);
  const amount = Number(shifted(printed.value, printed.exponent));
  return Math.abs(amount - stated) < roundingOf(printed) * 1e-6 + stated * 1e-12;
}

/** Returns whether a printed amount may be in a figure's unit, by the words beside the number. */
export function isInUnit({ units, otherUnit }: PrintedAmount, unit: string): boolean {
  const isThing =
    otherUnit === undefined || /^(?:points?|times|bags?|bales?|weeks?)$/.test(otherUnit);
  if (unit === 'count') return units.length === 0 && isThing;
  // A fall by percentage points is recorded in "%", with a note.
  if (otherUnit !== undefined && units.length === 0) {
    return unit === '%' && /^(?:%|per|pct).*points?$/.test(otherUnit);
  }
  // "3 TWh" may be a year's, and a "US$" price one for a tonne.
  const isSame = (one: string) => {
    const [[first, per], [other, otherPer]] = [one.split('/'), unit.split('/')];
    return first === other && (per === otherPer || per === undefined || otherPer === undefined);
  };
  return units.length === 0 || units.some(isSame);
}
