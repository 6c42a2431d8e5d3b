import type { Dot, Glance } from '../../model/glance.ts';

/** Returns which of the two sides a country is, as style sheets name them. */
export function sideName(
  country: string | undefined,
  sides: Glance['sides'],
): 'first' | 'second' | undefined {
  if (country === undefined || !sides.includes(country)) return undefined;
  return country === sides[0] ? 'first' : 'second';
}

/** Returns the classes of a dot or a bar: whose it is, and whether it is hollow. */
export function lookOf({ side, isHollow }: Pick<Dot, 'side' | 'isHollow'>, sides: Glance['sides']) {
  return `${sideName(side, sides) ?? 'neither'}${isHollow ? ' hollow' : ''}`;
}
