import { pick, wholeNumber, type Random } from './random.ts';

const kinds: readonly ((random: Random) => string)[] = [
  (random) => `US$ ${wholeNumber(random, 11, 9_999) / 10} million`,
  (random) => `US$ ${wholeNumber(random, 11, 99) / 10} billion`,
  (random) => `${wholeNumber(random, 2, 98)} per cent`,
  (random) => `${(wholeNumber(random, 2, 300) * 10).toLocaleString('en')} MW`,
  (random) => `${wholeNumber(random, 11, 240) / 10} million tonnes`,
  (random) => `${wholeNumber(random, 5, 950)} kilometres`,
  (random) => `${wholeNumber(random, 2017, 2030)}`,
];

/** A number as briefings print it: "US$ 985.3 million", "66 per cent", "1,200 MW". */
export function figure(random: Random): string {
  return pick(random, kinds)(random);
}
