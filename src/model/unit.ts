/** ISO 4217 codes that money may be counted in, in alphabetical order. */
export const currencyCodes: readonly string[] = Intl.supportedValuesOf('currency');
const currencies = new Set(currencyCodes);

/** The units of each dimension; money is in any ISO 4217 code. */
export const unitsOf = {
  money: [],
  ratio: ['%'],
  power: ['kW', 'MW', 'GW', 't/year', 'TEU/year'],
  energy: ['kWh', 'MWh', 'GWh', 'TWh', 'GWh/year', 'TWh/year'],
  price: ['USc/kWh', 'USD/kWh', 'USD/MWh', 'USD/t'],
  volume: ['t', 'm3', 'bbl', 'L', 'TEU'],
  length: ['km', 'm'],
  duration: ['year', 'month', 'day', 'hour'],
  number: ['count'],
} as const;
export type Dimension = keyof typeof unitsOf;

/** The units that a price may be for, after any ISO 4217 code: "EUR/MWh". */
export const priceUnits = ['kWh', 'MWh', 't', 'kg', 'bbl', 'L', 'm3'] as const;

export const priceForm = new RegExp(`^[A-Z]{3}/(?:${priceUnits.join('|')})$`);

/** Returns whether something of this dimension can be measured in the unit. */
export function measures(dimension: Dimension, unit: string): boolean {
  if (dimension === 'money') return currencies.has(unit);
  if (dimension === 'price' && priceForm.test(unit)) return currencies.has(unit.slice(0, 3));
  return (unitsOf[dimension] as readonly string[]).includes(unit);
}

/** Returns the units of a dimension, as a message lists them. */
export function unitsInWords(dimension: Dimension): string {
  if (dimension === 'money') return 'an ISO 4217 code such as "USD"';
  if (dimension === 'price')
    return 'a currency and a unit such as "USD/t" or "EUR/MWh", or "USc/kWh"';
  return unitsOf[dimension].map((unit) => `"${unit}"`).join(', ');
}
