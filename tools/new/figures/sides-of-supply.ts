import type { CountryInSentence } from './countries-in-sentence.ts';
import type { DraftFigure } from './draft-figure.ts';
import type { Sides } from './sides.ts';

const supplies: [RegExp, DraftFigure['direction'], RegExp][] = [
  [/\b(?:import(?:s|ed|ing)?|buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing))\b/, 'import', /^from$/],
  [/\b(?:export(?:s|ed|ing)?|sells?|sold|selling|suppl(?:y|ies|ied|ying))\b/, 'export', /^to$/],
];

/** What makes a country the one whose figure it is, right after its name. */
const owns =
  /^(?:['’]s?\s|\s(?:accounts|holds|owns|has|operates|imports?|exports?|imported|exported|bought|buys|sold|sells|produced|produces|generated)\b)/;

/** Where an amount stands with the words that belong to it, and where its neighbours end and begin. */
export interface SupplySpan {
  from: number;
  start: number;
  end: number;
  to: number;
}

/**
 * Between whom power or goods go, where the words beside them say both; else the one country that
 * is named, where it is theirs: "in Laos", "Lao power projects", "Laos has". Else undefined.
 *
 * @param isTraded whether it is something that one buys from another.
 */
export function sidesOfSupply(
  sentence: string,
  all: readonly CountryInSentence[],
  { from, start, end, to }: SupplySpan,
  isTraded: boolean,
): Sides | undefined {
  const distinct = [...new Set(all.map(({ country }) => country))];
  for (const [verb, direction, leads] of supplies) {
    const isBefore = verb.test(sentence.slice(from, start));
    if (!isTraded || (!isBefore && !verb.test(sentence.slice(start, to)))) continue;
    const partner = all.find(
      (one) => (isBefore || (one.start >= from && one.end <= to)) && leads.test(one.preposition),
    )?.country;
    const others = distinct.filter((one) => one !== partner);
    const isAnotherPartner = all.some(
      (one) => one.country === others[0] && leads.test(one.preposition),
    );
    if (partner !== undefined && others.length === 1 && !isAnotherPartner) {
      return { country: others[0], partner, direction };
    }
  }
  const isTheirs = all.some(
    (one) =>
      /^(?:in|inside)$/.test(one.preposition) ||
      (one.start > start && one.start < end && one.preposition === '') ||
      owns.test(sentence.slice(one.end)),
  );
  return distinct.length === 1 && isTheirs ? { country: distinct[0] } : undefined;
}
