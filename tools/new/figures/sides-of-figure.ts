import type { FigureKind } from '../../../src/model/figure-kinds.ts';
import { surroundingsOf, type Surroundings } from './amount-in-sentence.ts';
import type { CountryInSentence } from './countries-in-sentence.ts';
import type { Meaning, Unread } from './meaning.ts';
import type { ReadFigure, Scene } from './scene.ts';
import { sidesOfInvestment } from './sides-of-investment.ts';
import { sidesOfSupply } from './sides-of-supply.ts';
import { sidesOfTrade } from './sides-of-trade.ts';
import type { Sides } from './sides.ts';
import { isApposition, leadsOn } from './words-carried-on.ts';

/** Said of a country's trade with all. */
const overall =
  /\b(?:total|overall|global|worldwide|foreign)\s(?:\w+\s){0,2}?(?:exports?|imports?|trade|import-export|turnover|deficit|surplus)\b|\bimport-export\b/i;

const traded = /^(?:capacity|energy|volume|price)$/;

/** Partners that are several, but not all. */
const withSome =
  /\b(?:to|from|with) (?:its |the |these |other |several |many )?(?:neighbo\w+ (?:countries|markets)|countries|ASEAN|EU|European|regional|partners?)\b/;

/** Whose figure it is, and with whom; a reason where it must be told and is not. */
export function sidesOfFigure(
  { kind, of, what, isConverted }: Meaning,
  { sentence, countries, setting, earlier, amounts, adjacent, ...scene }: Scene,
  at: number,
  { before, bare, next }: Surroundings,
  previous: ReadFigure | undefined,
): Sides | Unread {
  if (isConverted && previous) return previous.sides;
  const measured = of ?? kind;
  const last = amounts[at - 1];
  const from = last ? last.end + surroundingsOf(sentence, amounts, at - 1).next.length : 0;
  const to = (amounts[at]?.end ?? 0) + next.length;
  const near = countries.filter(({ start }) => start >= from && start < to);
  const isAsBefore =
    adjacent !== undefined &&
    !scene.isAdjacentUnread &&
    (kind === 'growth_rate' ? isApposition(bare) : leadsOn(bare));
  const isWhole = previous?.sides.partner !== undefined || kind === 'growth_rate';
  if (previous && isAsBefore && isWhole && near.length === 0) return sidesFor(measured, previous);
  const source = [previous, earlier].find((one) => one?.sides.partner !== undefined);
  const taken = source && takenFrom(sidesFor(measured, source), source === previous);
  if (measured.startsWith('trade_')) {
    if (scene.isOfOnePlace) return { reason: 'It is what passes one place, not all trade.' };
    const isOverall = overall.test(before);
    const isOfBoth =
      source !== undefined && (source.meaning.of ?? source.meaning.kind) === 'trade_total';
    const isBilateral =
      /\b(?:bilateral|two-way|mutual|two countries|two sides|two nations)\b/i.test(sentence);
    const isWithUnknown =
      withSome.test(sentence) ||
      (setting.countries.length === 1 && (isBilateral || /\bbetween\b/i.test(sentence)));
    const known = isWithUnknown ? { ...setting, countries: [] } : setting;
    const all = ofTheWhole(sentence, countries, amounts[at]?.start ?? 0);
    const said = { near, all, isOverall, isBilateral, earlier: taken, isOfBoth };
    const sides = sidesOfTrade(measured, said, known);
    if (sides) return sides;
    return kind === 'growth_rate'
      ? { note: 'The words do not say between whom.' }
      : { reason: 'The words do not say between whom.' };
  }
  if (measured === 'investment_stock' || measured === 'investment_flow') {
    const sides = sidesOfInvestment(near, countries, taken, setting);
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
  const themselves = countries.filter(({ isBody }) => !isBody);
  const span = {
    from: last?.end ?? 0,
    start: amounts[at]?.start ?? 0,
    end: to,
    to: amounts[at + 1]?.start ?? sentence.length,
  };
  return sidesOfSupply(sentence, themselves, span, traded.test(measured)) ?? {};
}

/** The countries that an amount may be about: those behind "of which" are about a part of it alone. */
function ofTheWhole(
  sentence: string,
  countries: readonly CountryInSentence[],
  start: number,
): readonly CountryInSentence[] {
  const part = sentence.search(/\b(?:of|among) which\b|\bincluding\b/);
  return part > start ? countries.filter((one) => one.start < part) : countries;
}

/** The sides of a figure for one of another kind: exports and imports tell the direction themselves. */
function sidesFor(kind: FigureKind, { sides }: ReadFigure): Sides {
  if (!kind.startsWith('trade_')) return sides;
  const { country, partner, note } = sides;
  return { country, partner, note };
}

function takenFrom(sides: Sides, isInSentence: boolean): Sides {
  return isInSentence ? sides : { ...sides, note: 'The two sides stand in an earlier sentence.' };
}
