import { countryName } from '../model/country.ts';
import { countriesOf } from '../model/pair.ts';
import { inOrderOfName } from './country-order.ts';

/** The names of a pair's countries as equals, in alphabetical order: "Laos–Vietnam". */
export function pairName(pair: string): string {
  return inOrderOfName(countriesOf(pair)).map(countryName).join('–');
}
