import type { FigureKind } from '../../../src/model/figure-kinds.ts';
import type { CountryInSentence } from './countries-in-sentence.ts';
import type { FigureSetting } from './draft-figure.ts';
import { mainFirst, type Sides } from './sides.ts';

/** Which prepositions lead to the other side, kind by kind. */
const toPartner: Partial<Record<FigureKind, RegExp>> = {
  trade_export: /^(?:to|into|with|in|for)$/,
  trade_import: /^(?:from|with|of)$/,
  trade_balance: /^(?:with|from|to)$/,
};

/** What a sentence and those before it say of the sides of its trade. */
export interface TradeSides {
  /** The countries beside the number. */
  near: readonly CountryInSentence[];
  /** Those of the sentence. */
  all: readonly CountryInSentence[];
  /** Whether it is called total, overall or global. */
  isOverall: boolean;
  /** Whether it is said to be between two, whoever they are. */
  isBilateral: boolean;
  earlier?: Sides;
  /** Whether what stands earlier is trade both ways: that does not tell whose exports come next. */
  isOfBoth: boolean;
}

/**
 * Whose exports, imports or balance it is, and with whom. The words nearest to the number count
 * first, then the sentence, then what an earlier sentence said, then the report's two countries.
 */
export function sidesOfTrade(
  kind: FigureKind,
  said: TradeSides,
  setting: FigureSetting,
): Sides | undefined {
  const { near, all, isOverall, earlier, isOfBoth } = said;
  const distinct = [...new Set(all.map(({ country }) => country))];
  const [only, second] = setting.countries;
  if (isOverall && distinct.length <= 1) {
    const country = distinct[0] ?? earlier?.country ?? (second === undefined ? only : undefined);
    return country === undefined ? undefined : { country, partner: 'world' };
  }
  if (kind === 'trade_total') return pairOf(said, distinct, setting);
  const leads = toPartner[kind] ?? /^$/;
  const byRole = (isPartner: boolean, list: readonly CountryInSentence[]) =>
    list.find(
      ({ preposition }) => preposition !== 'between' && leads.test(preposition) === isPartner,
    )?.country;
  let country = byRole(false, near);
  let partner = byRole(true, near);
  if (country === undefined && partner === undefined && earlier?.partner === 'world')
    return earlier;
  country ??= without(byRole(false, all), partner);
  partner ??= without(byRole(true, all), country);
  if (country === undefined && partner === undefined) {
    return isOfBoth ? undefined : (earlier ?? ofTheOnly(undefined, setting));
  }
  if (distinct.length === 2) {
    country ??= distinct.find((one) => one !== partner);
    partner ??= distinct.find((one) => one !== country);
  }
  if (country !== undefined && partner !== undefined) {
    return country === partner ? undefined : { country, partner };
  }
  const known = country ?? partner;
  if (earlier?.country === known && earlier?.partner !== undefined) {
    return fill(country, partner, earlier.partner);
  }
  if (earlier?.partner === known && earlier?.country !== undefined) {
    return fill(country, partner, earlier.country);
  }
  if (partner === undefined && setting.countries.length === 1) return ofTheOnly(country, setting);
  const [other] = setting.countries.filter((one) => one !== known);
  const isOfTheTwo = setting.countries.length === 2 && setting.countries.includes(known ?? '');
  if (other === undefined || !isOfTheTwo || country !== undefined) return undefined;
  return { country: other, partner, note: 'The other side is the report’s other country.' };
}

/** In a report on one country its trade is with all, unless somebody else is named. */
function ofTheOnly(country: string | undefined, { countries }: FigureSetting): Sides | undefined {
  const [only, second] = countries;
  if (only === undefined || second !== undefined || (country ?? only) !== only) return undefined;
  return { country: only, partner: 'world', note: 'No partner is named; read as trade with all.' };
}

function fill(country: string | undefined, partner: string | undefined, other: string): Sides {
  const note = 'The other side stands in an earlier sentence.';
  return { country: country ?? other, partner: partner ?? other, note };
}

function without(country: string | undefined, other: string | undefined): string | undefined {
  return country === other ? undefined : country;
}

function pairOf(
  { near, earlier, isBilateral }: TradeSides,
  distinct: readonly string[],
  setting: FigureSetting,
): Sides | undefined {
  const close = [...new Set(near.map(({ country }) => country))];
  const pair = close.length === 2 ? close : distinct.length === 2 ? distinct : undefined;
  if (pair) {
    const [country, partner] = mainFirst(pair, setting);
    return { country, partner };
  }
  const known = close[0] ?? distinct[0];
  if (earlier?.partner !== undefined && earlier.partner !== 'world') {
    if (known === undefined || known === earlier.country || known === earlier.partner) {
      return earlier;
    }
  }
  const [country, partner] = setting.countries;
  if (setting.countries.length === 1) return ofTheOnly(known, setting);
  const isPair = setting.countries.length === 2 || isBilateral;
  if (!isPair || country === undefined || partner === undefined) return undefined;
  if (known !== undefined && known !== country && known !== partner) return undefined;
  return { country, partner, note: 'The two sides are the report’s countries.' };
}
