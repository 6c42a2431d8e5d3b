import { firstDay, lastDay } from '../model/partial-date.ts';
import { endsOf } from '../model/period.ts';
import { surroundingsOf, type Surroundings } from './amount-in-sentence.ts';
import type { DraftFigure, FigureSetting } from './draft-figure.ts';
import { meaningOf, type Meaning, type Unread } from './meaning-of-amount.ts';
import {
  baseOf,
  needsTime,
  periodOf,
  periodUnsaid,
  type ChosenPeriod,
} from './period-of-figure.ts';
import type { PeriodInWords } from './periods-in-words.ts';
import type { PrintedAmount } from './printed-amounts.ts';
import { statusOf, type StatusInWords } from './status-words.ts';
import {
  sidesOfInvestment,
  sidesOfSupply,
  sidesOfTrade,
  type CountryInSentence,
  type Sides,
} from './whose-figures.ts';

/** A figure as it was read, with what the next one may take over. */
export interface ReadFigure {
  draft: DraftFigure;
  meaning: Meaning;
  sides: Sides;
  chosen: ChosenPeriod;
  /** The status without what "up to" makes of it. */
  plainStatus: DraftFigure['status'];
  /** How it follows from the words, in sentences. */
  notes: string[];
}

/** A sentence with all that was found in it, and what stands before it. */
export interface Scene {
  sentence: string;
  amounts: readonly PrintedAmount[];
  periods: readonly PeriodInWords[];
  countries: readonly CountryInSentence[];
  reporter: string;
  setting: FigureSetting;
  /** The last figure of the sentences before, in the same paragraph. */
  earlier?: ReadFigure;
  /** The last one of the paragraph before. */
  farther?: ReadFigure;
  /** Whether the report sets a target for a time. */
  isTargeted: (chosen: ChosenPeriod) => boolean;
}

/**
 * Reads one amount of a sentence; undefined where it is no figure.
 *
 * @param previous the figure before it in the sentence.
 */
export function readFigure(
  scene: Scene,
  at: number,
  previous: ReadFigure | undefined,
): ReadFigure | Unread | undefined {
  const amount = scene.amounts[at];
  if (amount === undefined) return undefined;
  if (amount.rangeEnd === 'upper' && previous) return upperEnd(amount, previous);
  const around = surroundingsOf(scene.sentence, scene.amounts, at);
  const meaning = meaningOf(amount, around, previous?.meaning, scene.earlier?.meaning);
  if (meaning === undefined || 'reason' in meaning) return meaning;
  const said = statusOf(around, amount.isCeiling, previous?.plainStatus);
  const chosen = meaning.isConverted
    ? (previous?.chosen ?? {})
    : chosenPeriod(scene, at, meaning, said, previous);
  const sides = sidesOf(meaning, scene, at, around, previous);
  if ('reason' in sides) return sides;
  const base =
    meaning.kind === 'growth_rate'
      ? baseOf(chosen, at, scene.amounts, scene.periods, scene.sentence)
      : {};
  if (base.reason !== undefined) return { reason: base.reason };
  if (meaning.isMonthly) return { reason: 'Growth from month to month; the base is not said.' };
  const { status, note } = meaning.isConverted
    ? { status: previous?.draft.status ?? said.status }
    : statusIn(said, meaning, chosen, around, scene);
  const { country, partner, direction } = sides;
  const rangeNote = amount.rangeEnd && `The ${amount.rangeEnd} end of a range`;
  const draftNote = [meaning.scope, rangeNote].filter(Boolean).join('; ');
  return {
    draft: {
      kind: meaning.kind,
      of: meaning.of,
      what: meaning.what,
      value: (meaning.isNegative && Number(amount.value) !== 0 ? '-' : '') + amount.value,
      scale: amount.scale,
      unit: meaning.unit,
      period: chosen.period,
      base: base.base,
      reporter: scene.reporter,
      country,
      partner,
      direction,
      status,
      approx: amount.approx ? 'true' : undefined,
      asPrinted: amount.asPrinted,
      note: draftNote || undefined,
    },
    meaning,
    sides,
    chosen,
    plainStatus: status === 'ceiling' ? said.plain : status,
    notes: [
      ...[chosen.note, base.note, sides.note, note, meaning.note, amount.measure.note],
    ].filter((one) => one !== undefined),
  };
}

/** The upper end of a range differs from the lower one in its number alone. */
function upperEnd(amount: PrintedAmount, lower: ReadFigure): ReadFigure {
  const { scope, isNegative } = lower.meaning;
  return {
    ...lower,
    draft: {
      ...lower.draft,
      value: (isNegative ? '-' : '') + amount.value,
      scale: amount.scale,
      asPrinted: amount.asPrinted,
      note: [scope, 'The upper end of a range'].filter(Boolean).join('; '),
    },
  };
}

/** What tells, after the name of a structure, that it is not there yet. */
const toBeBuilt =
  /^[^,;]*\b(?:will|planned|proposed|is expected|are expected|to be built|under construction|is due|are due)\b/;

/** When it is of: as the sentence says, else as the sentences before, else by its kind. */
function chosenPeriod(
  { amounts, periods, sentence, setting, earlier, farther }: Scene,
  at: number,
  { kind, isYearly }: Meaning,
  { status }: StatusInWords,
  previous: ReadFigure | undefined,
): ChosenPeriod {
  const before = previous ?? earlier;
  const said = periodOf(kind, at, amounts, periods, sentence, before?.chosen, setting.published);
  if (said) return said;
  const isAhead = status !== 'actual';
  const carried = before ?? (isAhead ? farther : undefined);
  const isOverTime = needsTime(kind) && isYearly !== true;
  const fits =
    carried && needsTime(carried.meaning.kind) && (carried.draft.status !== 'actual') === isAhead;
  if (isOverTime && fits && carried.chosen.words !== undefined) {
    if (carried === previous) return carried.chosen;
    const { period, words, note } = carried.chosen;
    const why = `No words say when here; “${words}” stands before.`;
    return { period, words, note: [why, period === undefined && note].filter(Boolean).join(' ') };
  }
  if (status === 'target' && isOverTime && kind !== 'growth_rate') {
    return setting.published === undefined
      ? periodUnsaid(false, undefined)
      : { period: setting.published, note: 'No words say by when; it is the report’s own date.' };
  }
  return periodUnsaid(isOverTime, setting.published);
}

/** A country's expectation is its target where it set one for the time; what is to come is not actual. */
function statusIn(
  { status, word }: StatusInWords,
  { kind, of }: Meaning,
  chosen: ChosenPeriod,
  { after }: Surroundings,
  { setting, isTargeted }: Scene,
): { status: DraftFigure['status']; note?: string } {
  const isTrade = (of ?? kind).startsWith('trade_');
  if (status === 'forecast' && isTrade && /^expect/.test(word ?? '') && isTargeted(chosen)) {
    return {
      status: 'target',
      note: `“${word ?? ''}”: read as a target, as the report calls what is wanted for that time.`,
    };
  }
  const { published } = setting;
  const ends = chosen.period === undefined ? undefined : endsOf(chosen.period);
  const isToCome = ends && published !== undefined && ends.first > lastDay(published);
  const isOver = ends && published !== undefined && ends.last < firstDay(published);
  // "is expected to reach 3 billion, compared with 2 billion last year"
  if (word === undefined && isOver && status !== 'ceiling') return { status: 'actual' };
  const isLater = status === 'actual' && !needsTime(kind) && toBeBuilt.test(after);
  if (isLater) return { status: 'forecast' };
  if (status === 'actual' && isToCome) {
    return { status: 'forecast', note: 'The time is still to come, so it cannot be actual.' };
  }
  return { status };
}

function sidesOf(
  { kind, of, what, isConverted }: Meaning,
  { sentence, countries, setting, earlier, amounts }: Scene,
  at: number,
  { before, next }: Surroundings,
  previous: ReadFigure | undefined,
): Sides | Unread {
  if (isConverted && previous) return previous.sides;
  const measured = of ?? kind;
  const from = amounts[at - 1]?.end ?? 0;
  const to = (amounts[at]?.end ?? 0) + next.length;
  const near = countries.filter(({ start }) => start >= from && start < to);
  const isOneWay = measured !== 'trade_total' && measured.startsWith('trade_');
  const last = sidesBefore(previous, earlier, isOneWay);
  if (measured.startsWith('trade_')) {
    const isOverall = /\b(?:total|overall|global|worldwide|foreign trade|import-export)\b/i.test(
      before,
    );
    const isBilateral =
      /\b(?:bilateral|two-way|mutual|two countries|two sides|two nations)\b/i.test(sentence);
    const sides = sidesOfTrade(measured, near, countries, isOverall, last, isBilateral, setting);
    if (sides) return sides;
    return kind === 'growth_rate'
      ? { note: 'The words do not say between whom.' }
      : { reason: 'The words do not say between whom.' };
  }
  if (measured === 'investment_stock' || measured === 'investment_flow') {
    const sides = sidesOfInvestment(near, countries, last, setting);
    if (sides) return sides;
    return kind === 'growth_rate' ? {} : { reason: 'The words do not say who invests where.' };
  }
  const isInvested =
    /\binvest(?:ment|ments|ors?|ed)\b/.test(what ?? '') ||
    /\binvest(?:ment|ments|ors|ed)\b/i.test(sentence);
  if (measured === 'project_count' && isInvested) {
    const sides = sidesOfInvestment(near, countries, undefined, setting);
    if (sides) return sides;
  }
  return sidesOfSupply(sentence, countries) ?? {};
}

/** What may be taken over: of trade both ways nobody knows whose exports come next. */
function sidesBefore(
  previous: ReadFigure | undefined,
  earlier: ReadFigure | undefined,
  isOneWay: boolean,
): Sides | undefined {
  const isFit = (one: ReadFigure | undefined) =>
    one?.sides.partner !== undefined &&
    !(isOneWay && (one.meaning.of ?? one.meaning.kind) === 'trade_total');
  if (previous && isFit(previous)) return previous.sides;
  if (!earlier || !isFit(earlier)) return undefined;
  return { ...earlier.sides, note: 'The two sides stand in an earlier sentence.' };
}
