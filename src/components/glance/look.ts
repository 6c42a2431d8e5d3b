import { countryName } from '../../format/country-names.ts';
import {
  isMissing,
  type Amounts,
  type Directions,
  type Dot,
  type Glance,
  type Part,
  type Quantity,
} from '../../model/glance.ts';
import { text } from '../../text/text.ts';

/** Returns which of the two sides a country is, as style sheets name them. */
function sideName(
  country: string | undefined,
  sides: Glance['sides'],
): 'first' | 'second' | undefined {
  if (country === undefined || !sides.includes(country)) return undefined;
  return country === sides[0] ? 'first' : 'second';
}

/** How a number is marked: in the colour of whose it is, as a square where that side does not give it itself. */
export interface Mark {
  side?: 'first' | 'second' | undefined;
  isSquare?: boolean | undefined;
  isHollow?: boolean | undefined;
}

export function markOf(
  { side, ofSide, isHollow }: Pick<Dot, 'side' | 'ofSide' | 'isHollow'>,
  sides: Glance['sides'],
): Mark {
  return { side: sideName(side ?? ofSide, sides), isSquare: side === undefined, isHollow };
}

/** Returns the classes of a dot or a bar: whose it is, and whether it is hollow. */
export function lookOf({ side, isHollow }: Mark): string {
  return `${side ?? 'neither'}${isHollow ? ' hollow' : ''}`;
}

/** Returns who invests where: "Investment by France in Germany". */
export function investmentTitle(investment: Part<Amounts>): string {
  const [from, to] = (isMissing(investment) ? undefined : investment.flow) ?? [];
  return from && to
    ? text.charts.title.investmentBy({ from: countryName(from), to: countryName(to) })
    : text.charts.title.investment;
}

/** Returns the numbers of a chart whose signs a legend explains. */
export function dotsDrawn(part: Part<Amounts> | Part<Directions> | Part<Quantity>): Dot[] {
  if (isMissing(part)) return [];
  if ('bars' in part) return [...part.bars, ...(part.frame ? [part.frame] : [])];
  return part.rows.flatMap((row) => {
    if ('dots' in row) return row.dots;
    const { sold = [], reported, ours } = row;
    const balance = reported ?? ours;
    return [...sold, ...(balance ? [balance] : [])];
  });
}

/** Returns whether a number stands out or is pale, in a chart where those of one briefing stand out. */
export function emphasisOf(
  figures: Dot['figures'],
  slug: string | undefined,
): 'strong' | 'pale' | undefined {
  if (slug === undefined) return undefined;
  return figures.some(({ briefing }) => briefing.slug === slug) ? 'strong' : 'pale';
}
