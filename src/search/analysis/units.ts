import { fold } from './fold.ts';
import { laoWordAt, type Read } from './lao-word.ts';
import { russianStem } from './russian-stem.ts';
import type { Token } from './tokens.ts';

/**
 * Units by what they measure, each with its power of ten in base units: watts, watt-hours, tonnes,
 * metres, volts. English, Vietnamese, Russian and Lao (symbols of the SI; names as in the Unicode CLDR).
 */
const units = unitTable({
  w: {
    ...{ kw: 3, mw: 6, gw: 9, tw: 12, квт: 3, мвт: 6, гвт: 9 },
    ...withPrefixes('watt oat', 'ватт', 'ວັດ'),
  },
  h: { kwh: 3, mwh: 6, gwh: 9, twh: 12, квтч: 3, мвтч: 6, гвтч: 9 },
  t: { t: 0, ton: 0, tonne: 0, kt: 3, mt: 6, tan: 0, т: 0, тонна: 0, ໂຕນ: 0 },
  m: {
    ...{ metre: 0, meter: 0, km: 3, км: 3, ກິໂລແມັດ: 3 },
    ...{ kilometre: 3, kilometer: 3, километр: 3 },
  },
  v: { kv: 3, кв: 3, ...withPrefixes('volt von', 'вольт', 'ໂວນ') },
  p: { percent: 0, pct: 0, процент: 0, ເປີເຊັນ: 0 },
});

function withPrefixes(latin: string, russian: string, lao: string): Record<string, number> {
  const prefixes = [
    ['kilo', 'кило', 'ກິໂລ', 3],
    ['mega', 'мега', 'ເມກາ', 6],
    ['giga', 'гига', 'ກິກາ', 9],
    ['tera', 'тера', 'ເຕຣາ', 12],
  ] as const;
  return Object.fromEntries(
    prefixes.flatMap(([en, ru, lo, power]) => {
      const words = [...latin.split(' ').map((word) => en + word), ru + russian, lo + lao];
      return words.map((word) => [word, power]);
    }),
  );
}

interface Unit {
  unit: string;
  power: number;
}

function unitTable(table: Record<string, Record<string, number>>): ReadonlyMap<string, Unit> {
  return new Map(
    Object.entries(table).flatMap(([unit, words]) =>
      Object.entries(words).map(([word, power]) => [singular(fold(word)), { unit, power }]),
    ),
  );
}

/** Returns a unit without the endings of its plural or of a Russian case. */
function singular(word: string): string {
  return /^[а-я]/.test(word) ? russianStem(word) : word.replace(/(?<=^[a-z]{3,})s$/, '');
}

/** What makes watt-hours of watts, behind them: "kilowatt hours", "кВт·ч". */
const hours = /^(?:hours?|hrs?|h|ч|час(?:а|ов)?)$/;

/** Returns the unit at a place, and where the words after it begin. */
export function unitAt(
  tokens: readonly Token[],
  place: number,
): (Unit & { next: number }) | undefined {
  const at = tokens[place]?.text === 'metric' ? place + 1 : place;
  const found = units.get(singular(tokens[at]?.text ?? ''));
  if (found === undefined) {
    const word = laoWordAt(units, tokens, at);
    return word && { ...word.value, next: word.next };
  }
  const isHours = found.unit === 'w' && hours.test(tokens[at + 1]?.text ?? '');
  return isHours ? { ...found, unit: 'h', next: at + 2 } : { ...found, next: at + 1 };
}

/**
 * Words for currencies behind an amount, by their codes in ISO 4217 (names as in the Unicode CLDR).
 * Before an amount there is a code, or a sign, which is read as the code.
 */
const currencies: Record<string, string> = {
  usd: 'usd, dollar, us dollar, do la, do la my, доллар, долл, ໂດລາ',
  eur: 'eur, euro, евро, ເອີໂຣ, ຢູໂຣ',
  rub: 'rub, rouble, ruble, рубль, руб, ຣູເບີນ, ຣູເບິນ',
  vnd: 'vnd, dong, донг, ດົ່ງ',
  lak: 'lak, kip, кип, ກີບ',
  thb: 'thb, baht, бат, ບາດ',
  cny: 'cny, yuan, rmb, nhan dan te, юань, ຢວນ',
  jpy: 'jpy, yen, иена, ເຢນ',
  gbp: 'gbp, sterling',
  aud: 'aud',
  sgd: 'sgd',
};
const currencyNames = Object.entries(currencies).flatMap(([code, names]) =>
  names.split(', ').map((name) => ({ code, words: fold(name).split(' ').map(singular) })),
);
/** The longest first. */
const byFirstWord = Map.groupBy(
  currencyNames.sort((a, b) => b.words.length - a.words.length),
  ({ words: [first] }) => first ?? '',
);
const laoCurrencies = new Map(currencyNames.map(({ code, words }) => [words.join(''), code]));

/** Checks whether a word is the code of a currency that is known. */
export function isCurrency(word: string): boolean {
  return Object.hasOwn(currencies, word);
}

/** Returns the currency that is named behind an amount. */
export function currencyBehind(tokens: readonly Token[], at: number): Read<string> | undefined {
  const named = byFirstWord.get(singular(tokens[at]?.text ?? ''));
  const found = named?.find(({ words }) =>
    words.every((word, index) => singular(tokens[at + index]?.text ?? '') === word),
  );
  if (found === undefined) return laoWordAt(laoCurrencies, tokens, at);
  return { value: found.code, next: at + found.words.length };
}
