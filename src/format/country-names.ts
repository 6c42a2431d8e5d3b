import { countryName } from '../model/country.ts';
import { countriesOf } from '../model/pair.ts';
import { remembered } from '../model/memoise.ts';
import { inOrderOfName } from './country-order.ts';

/** The names of a pair's countries as equals, in alphabetical order: "Laos–Vietnam". */
export const pairName = remembered((pair) =>
  inOrderOfName(countriesOf(pair)).map(countryName).join('–'),
);
