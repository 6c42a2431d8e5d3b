import { countryName } from '../model/country.ts';
import { directionOf, directions, figureKinds, type Figure } from '../model/figure.ts';
import type { Organisation } from '../model/organisation.ts';

type Measured = Pick<Figure, 'kind' | 'of' | 'what' | 'country' | 'partner' | 'direction'>;

/**
 * What a figure measures, as a heading: "Vietnam: trade with Laos", "Laos: growth of exports to
 * Russia", "Monsoon wind farm: capacity".
 */
export function measureInWords(figure: Measured): string {
  const { kind, of, what, country } = figure;
  const noun = lowerCase(figureKinds[kind].label);
  const thing = of ? `${noun} of ${lowerCase(figureKinds[of].label)}` : noun;
  const sides = partnerInWords(figure);
  if (kind === 'count' && what !== undefined) return joined(country, what, '');
  const tail = [thing, sides].filter(Boolean).join(' ');
  return what === undefined ? joined(country, tail, '') : joined(country, `${what}, ${tail}`, '');
}

/** Whose count it is, in words. */
export function reporterInWords(
  { derived, reporter }: Pick<Figure, 'derived' | 'reporter'>,
  organisations: ReadonlyMap<string, Organisation>,
): string {
  if (derived) return 'our calculation';
  if (reporter === undefined || reporter === 'not_stated') return 'whose statistics is not stated';
  return organisations.get(reporter)?.name ?? reporter;
}

function joined(country: string | undefined, text: string, otherwise: string): string {
  return country === undefined
    ? capitalised(text || otherwise)
    : `${countryName(country)}: ${text}`;
}

/** "with Laos", "to Laos", "from Laos", "in Laos". */
function partnerInWords(figure: Measured): string {
  const { partner, kind, of } = figure;
  if (partner === undefined) return '';
  const name = partner === 'world' ? 'all countries' : countryName(partner);
  const direction = directionOf(of ? { kind: of, direction: figure.direction } : figure);
  if (kind === 'trade_balance' || of === 'trade_balance') return `with ${name}`;
  const preposition = {
    export: 'to',
    import: 'from',
    two_way: 'with',
    outward: 'in',
    inward: 'from',
  };
  return `${direction ? preposition[direction] : 'with'} ${name}`;
}

/** The direction for tables of data: "exports", "both ways"; empty where there is none. */
export function directionInWords(figure: Pick<Figure, 'kind' | 'direction'>): string {
  const direction = directionOf(figure);
  return direction ? directions[direction] : '';
}

function lowerCase(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
