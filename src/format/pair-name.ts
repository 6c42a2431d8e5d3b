import { countryName } from '../model/country.ts';
import { countriesOf } from '../model/pair.ts';

const { compare: byName } = new Intl.Collator('en');

/** The names of a pair's countries as equals, in alphabetical order: "Laos–Vietnam". */
export function pairName(pair: string): string {
  return countriesOf(pair).map(countryName).sort(byName).join('–');
}
