import type { Dimension } from '../../../src/model/unit.ts';

/** What a number is measured in. */
export interface Measure {
  dimension: Dimension;
  unit: string;
  /** A doubt about the unit, in a sentence. */
  note?: string;
}

/** Is no currency, but what prices of electricity are counted in. */
const cents = 'US cents';

/** Signs and codes that stand before an amount of money. */
const moneyBefore: [RegExp, string][] = [
  [/\bUS\s?(?:¢|cents?)\s?$/, cents],
  [/(?:US\s?\$|\bUSD|(?<![A-Za-z])\$)\s?$/, 'USD'],
  [/(?:€|\bEUR)\s?$/, 'EUR'],
  [/(?:£|\bGBP)\s?$/, 'GBP'],
  [/\bA\$\s?$/, 'AUD'],
  [/\bS\$\s?$/, 'SGD'],
  [/\bVND?\s?$/, 'VND'],
  [/\bRUB\s?$/, 'RUB'],
  [/\b(?:CNY|RMB)\s?$/, 'CNY'],
  [/\bTHB\s?$/, 'THB'],
  [/\bLAK\s?$/, 'LAK'],
  [/\bJPY\s?$/, 'JPY'],
];

/** Words that follow one. */
const moneyAfter: [RegExp, string][] = [
  [/^[\s-]?(?:US\s?dollars?|U\.S\. dollars?|USD|US\$|dollars?)(?![\w$])/, 'USD'],
  [/^[\s-]?(?:euros?|EUR|€)(?!\w)/, 'EUR'],
  [/^[\s-]?(?:VND|(?:Vietnamese )?(?:dong|đồng))(?!\w)/, 'VND'],
  [/^[\s-]?(?:RUB|(?:Russian )?rou?bles?)(?!\w)/, 'RUB'],
  [/^[\s-]?(?:CNY|RMB|(?:Chinese )?yuan|renminbi)(?!\w)/, 'CNY'],
  [/^[\s-]?(?:THB|(?:Thai )?baht)(?!\w)/, 'THB'],
  [/^[\s-]?(?:LAK|(?:Lao )?kip)(?!\w)/, 'LAK'],
  [/^[\s-]?(?:JPY|(?:Japanese )?yen)(?!\w)/, 'JPY'],
];

const yearly = String.raw`(?:\s?/\s?year|\s+(?:per|a|each|every) year|\s+annually|\s+per annum|\s+yearly)`;
const perKilowattHour = String.raw`\s?(?:/|per|a|for each)\s?(?:kWh|kilowatt[- ]hour)(?!\w)`;
const tons = 'The report’s “tons” are read as tonnes.';

/** Units of all but money, the longer before the shorter. */
const others: [RegExp, Measure][] = [
  [
    new RegExp(String.raw`^[\s-]?(?:US\s?¢|US\s?cents?|cents?)${perKilowattHour}`, 'i'),
    { dimension: 'price', unit: 'USc/kWh' },
  ],
  [/^\s?(?:%|per ?cent\b|pct\b)/i, { dimension: 'ratio', unit: '%' }],
  [
    new RegExp(String.raw`^[\s-]?(?:TWh|terawatt[- ]hours?)${yearly}(?!\w)`),
    { dimension: 'energy', unit: 'TWh/year' },
  ],
  [
    new RegExp(String.raw`^[\s-]?(?:GWh|gigawatt[- ]hours?)${yearly}(?!\w)`),
    { dimension: 'energy', unit: 'GWh/year' },
  ],
  [/^[\s-]?(?:TWh|terawatt[- ]hours?)(?!\w)/, { dimension: 'energy', unit: 'TWh' }],
  [/^[\s-]?(?:GWh|gigawatt[- ]hours?)(?!\w)/, { dimension: 'energy', unit: 'GWh' }],
  [/^[\s-]?(?:MWh|megawatt[- ]hours?)(?!\w)/, { dimension: 'energy', unit: 'MWh' }],
  [/^[\s-]?(?:k[Ww]h|KWh|kilowatt[- ]hours?)(?!\w)/, { dimension: 'energy', unit: 'kWh' }],
  [/^[\s-]?(?:GW|gigawatts?)(?!\w)/, { dimension: 'power', unit: 'GW' }],
  [/^[\s-]?(?:MWp?|megawatts?)(?!\w)/, { dimension: 'power', unit: 'MW' }],
  [/^[\s-]?(?:[kK]W|kilowatts?)(?!\w)/, { dimension: 'power', unit: 'kW' }],
  [/^[\s-]?tonnes?(?!\w)/, { dimension: 'volume', unit: 't' }],
  [/^[\s-]?(?:metric )tons?(?!\w)/, { dimension: 'volume', unit: 't' }],
  [/^[\s-]?tons?(?!\w)/, { dimension: 'volume', unit: 't', note: tons }],
  [/^[\s-]?(?:TEUs?|twenty-foot equivalent units?)(?!\w)/, { dimension: 'volume', unit: 'TEU' }],
  [/^[\s-]?(?:barrels?|bbl)(?!\w)/, { dimension: 'volume', unit: 'bbl' }],
  [/^[\s-]?(?:cubic met(?:re|er)s?|cu\.? ?m|m3|m³)(?!\w)/, { dimension: 'volume', unit: 'm3' }],
  [/^[\s-]?lit(?:re|er)s?(?!\w)/, { dimension: 'volume', unit: 'L' }],
  [/^[\s-]?(?:km|kilomet(?:re|er)s?)(?![\w²/])/, { dimension: 'length', unit: 'km' }],
  [/^[\s-]?met(?:re|er)s?(?!\w)/, { dimension: 'length', unit: 'm' }],
  [/^[\s-]years?(?!\w)/, { dimension: 'duration', unit: 'year' }],
  [/^[\s-]months?(?!\w)/, { dimension: 'duration', unit: 'month' }],
  [/^[\s-]days?(?!\w)/, { dimension: 'duration', unit: 'day' }],
  [/^[\s-]hours?(?!\w)/, { dimension: 'duration', unit: 'hour' }],
];

/** What is paid for: makes a price out of money; one of which no unit is known has none. */
const prices: [RegExp, string | undefined][] = [
  [new RegExp(`^${perKilowattHour}`), 'USD/kWh'],
  [/^\s?(?:\/|per|a)\s?(?:MWh|megawatt[- ]hour)(?!\w)/, 'USD/MWh'],
  [/^\s?(?:\/|per|a)\s?(?:metric )?ton(?:ne)?(?!\w)/, 'USD/t'],
  [
    /^\s?(?:(?:\/|per)\s?[a-z]+|an? (?:barrel|kilogram|kg|unit|lit(?:re|er)|share|day|person))/,
    undefined,
  ],
];

/** Measures that figures do not have, and that must not be taken for a number of something. */
const foreign =
  /^[\s-]?(?:kV|kilovolts?|volts?|km\/h|km²|km2|sq\.? ?(?:km|m)|square|hectares?|ha|acres?|degrees?|°|MPa|Hz|kg|kilograms?|grams?|minutes?|weeks?|decades?|centuries|century|percentage points?|times|fold|barrels? per day|bpd|barrels? a day|cubic met(?:re|er)s? (?:per|a) day|points?|m2|m²|seconds?|knots|miles?|nautical|feet)(?!\w)/;

/** The currency before an amount of money, and the length of what says so. */
export function currencyBefore(text: string): { unit: string; length: number } | undefined {
  for (const [sign, unit] of moneyBefore) {
    const found = sign.exec(text);
    if (found) return { unit, length: found[0].length };
  }
  return undefined;
}

/** What follows a number and says in what it is measured, and the length of the words. */
export function measureAfter(
  text: string,
  currency?: string,
): { measure?: Measure; foreign?: string; length: number } {
  const [unit, length] = currency === undefined ? currencyAfter(text) : [currency, 0];
  if (unit !== undefined) {
    const rest = text.slice(length);
    for (const [pattern, price] of prices) {
      const found = pattern.exec(rest);
      if (!found) continue;
      const known = unit === cents && price === 'USD/kWh' ? 'USc/kWh' : price;
      if (known !== undefined && (unit === 'USD' || known === 'USc/kWh')) {
        return { measure: { dimension: 'price', unit: known }, length: length + found[0].length };
      }
      return { foreign: unit + found[0], length: length + found[0].length };
    }
    if (unit === cents) return { foreign: cents, length };
    return { measure: { dimension: 'money', unit }, length };
  }
  const strange = foreign.exec(text);
  if (strange) return { foreign: strange[0].trim(), length: strange[0].length };
  for (const [pattern, measure] of others) {
    const found = pattern.exec(text);
    if (found) return { measure, length: found[0].length };
  }
  return { length: 0 };
}

function currencyAfter(text: string): [unit: string | undefined, length: number] {
  for (const [word, unit] of moneyAfter) {
    const found = word.exec(text);
    if (found) return [unit, found[0].length];
  }
  return [undefined, 0];
}
