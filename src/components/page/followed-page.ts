import { countryName, pairName } from '../../format/country-names.ts';
import { pairsAmong } from '../../model/pair.ts';
import { countryUrl, pairUrl } from '../../site/urls.ts';

/** A page with feeds. */
export interface FollowedPage {
  name: string;
  /** The address of its first page. */
  url: string;
}

export function followedPair(pair: string): FollowedPage {
  return { name: pairName(pair), url: pairUrl(pair) };
}

/** Returns the page that readers of a briefing may follow: of its pair, or else of its main country. */
export function followedFrom(countries: readonly string[]): FollowedPage[] {
  const [pair, ...others] = pairsAmong(countries);
  const [main] = countries;
  if (pair !== undefined && others.length === 0) return [followedPair(pair)];
  return main === undefined ? [] : [{ name: countryName(main), url: countryUrl(main) }];
}
