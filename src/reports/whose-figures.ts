import type { FigureKind } from '../model/figure-kinds.ts';
import type { DraftFigure, FigureSetting } from './draft-figure.ts';

/** A country in a sentence, with the word that leads to it: "with" in "with Vietnam". */
export interface CountryInSentence {
  country: string;
  start: number;
  preposition: string;
}

export interface Sides {
  country?: string;
  partner?: string;
  direction?: DraftFigure['direction'];
  /** How it follows, where the words beside the number do not say it. */
  note?: string;
}

const transit = /\b(?:via|through|across|after|behind|like|including|than)\s+(?:the\s+)?$/i;
const leading =
  /\b(with|to|from|in|into|inside|by|between|of|for)\s+(?:the |neighbouring |southern |northern |central |[A-Z][a-z]+ and )?$/;

/** The countries of a sentence, in their order, also those of its ministries; not those passed through. */
export function countriesIn(sentence: string, setting: FigureSetting): CountryInSentence[] {
  return setting.names(sentence).flatMap(({ kind, id, start, end }) => {
    const before = sentence.slice(0, start);
    const country = kind === 'country' ? id : kind === 'organisation' && setting.countryOf?.(id);
    if (!country || transit.test(before)) return [];
    const preposition = kind === 'country' ? leadingWord(before, sentence.slice(end)) : '';
    return [{ country, start, preposition }];
  });
}

/** "between" also where a hyphen or "and" joins two: "Laos-Thailand trade". */
function leadingWord(before: string, after: string): string {
  const isJoined =
    /\p{L}[-–]$/u.test(before) ||
    /^(?:[-–]\p{Lu})/u.test(after) ||
    /\bbetween [^,;]{2,40} and (?:the )?$/.test(before);
  return isJoined ? 'between' : (leading.exec(before)?.[1]?.toLowerCase() ?? '');
}

/** Which prepositions lead to the other side, kind by kind. */
const toPartner: Partial<Record<FigureKind, RegExp>> = {
  trade_export: /^(?:to|into|with|in|for)$/,
  trade_import: /^(?:from|with|of)$/,
  trade_balance: /^(?:with|from|to)$/,
};

/**
 * Whose exports, imports or balance it is, and with whom. The words nearest to the number count
 * first, then the sentence, then what an earlier sentence said, then the report's two countries.
 */
export function sidesOfTrade(
  kind: FigureKind,
  near: readonly CountryInSentence[],
  all: readonly CountryInSentence[],
  isOverall: boolean,
  earlier: Sides | undefined,
  isBilateral: boolean,
  setting: FigureSetting,
): Sides | undefined {
  const distinct = [...new Set(all.map(({ country }) => country))];
  const [only, second] = setting.countries;
  if (isOverall && distinct.length <= 1) {
    const country = distinct[0] ?? earlier?.country ?? (second === undefined ? only : undefined);
    return country === undefined ? undefined : { country, partner: 'world' };
  }
  if (kind === 'trade_total') return pairOf(near, distinct, earlier, isBilateral, setting);
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
  if (country === undefined && partner === undefined)
    return earlier ?? ofTheOnly(undefined, setting);
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
  near: readonly CountryInSentence[],
  distinct: readonly string[],
  earlier: Sides | undefined,
  isBilateral: boolean,
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
  const isPair = setting.countries.length === 2 || isBilateral;
  if (!isPair || country === undefined || partner === undefined) return undefined;
  if (known !== undefined && known !== country && known !== partner) return undefined;
  return { country, partner, note: 'The two sides are the report’s countries.' };
}

/** The report's main actor first. */
function mainFirst(pair: readonly string[], { countries }: FigureSetting): readonly string[] {
  const place = (country: string) => countries.indexOf(country) + 1 || Infinity;
  return [...pair].sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

/** Who invests where: the host has "in" or "into" before it. As seen from the report's main actor. */
export function sidesOfInvestment(
  near: readonly CountryInSentence[],
  all: readonly CountryInSentence[],
  earlier: Sides | undefined,
  setting: FigureSetting,
): Sides | undefined {
  const isHost = ({ preposition }: CountryInSentence) =>
    /^(?:in|into|inside|to)$/.test(preposition);
  const host = (near.find(isHost) ?? all.find(isHost))?.country;
  const investor = [...near, ...all].find((one) => !isHost(one) && one.country !== host)?.country;
  if (host === undefined || investor === undefined) {
    const known = host ?? investor;
    const isSame = known === undefined || known === earlier?.country || known === earlier?.partner;
    if (!isSame || earlier?.direction === undefined) return undefined;
    return earlier;
  }
  const [country, partner] = mainFirst([investor, host], setting);
  return { country, partner, direction: country === investor ? 'outward' : 'inward' };
}

const supplies: [RegExp, DraftFigure['direction'], RegExp][] = [
  [/\b(?:import(?:s|ed|ing)?|buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing))\b/, 'import', /^from$/],
  [/\b(?:export(?:s|ed|ing)?|sells?|sold|selling|suppl(?:y|ies|ied|ying))\b/, 'export', /^to$/],
];

/**
 * Between whom power or goods go, where the words beside them say both; else the one country that
 * is named; undefined where several are and none buys from another.
 */
export function sidesOfSupply(
  sentence: string,
  all: readonly CountryInSentence[],
): Sides | undefined {
  const distinct = [...new Set(all.map(({ country }) => country))];
  for (const [verb, direction, leads] of supplies) {
    if (!verb.test(sentence)) continue;
    const partner = all.find(({ preposition }) => leads.test(preposition))?.country;
    const others = distinct.filter((one) => one !== partner);
    if (partner !== undefined && others.length === 1) {
      return { country: others[0], partner, direction };
    }
  }
  return distinct.length === 1 ? { country: distinct[0] } : undefined;
}
