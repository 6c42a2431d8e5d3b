import { currencyCodes } from './unit.ts';

/** Letters without their marks, in lower case: "colón" as "colon". */
function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const displayNames = new Intl.DisplayNames('en', { type: 'currency' });

/** English names from the Unicode CLDR, by code: "kenyan shilling" for "KES". */
const namesByCode = new Map(
  currencyCodes.map((code) => [code, plain(displayNames.of(code) ?? code)]),
);

/** Nouns that the CLDR's names do not end in. */
const otherNouns: Record<string, string[]> = {
  renminbi: ['CNY'],
  sterling: ['GBP'],
  stg: ['GBP'],
  dlr: namedBy('dollar'),
  rouble: namedBy('ruble'),
  riyal: ['QAR', 'SAR', 'IRR', 'OMR', 'YER'],
  rial: ['IRR', 'OMR', 'YER', 'QAR', 'SAR'],
  kroner: namedBy('krone'),
  kronor: ['SEK'],
  kronur: ['ISK'],
  lei: namedBy('leu'),
  leva: ['BGN'],
  reais: ['BRL'],
  soles: ['PEN'],
  colones: ['CRC'],
  crown: ['CZK', 'DKK', 'NOK', 'SEK', 'ISK'],
  leone: ['SLE'],
  sum: ['UZS'],
  đồng: ['VND'],
  рублей: ['RUB'],
  долларов: namedBy('dollar'),
  ກີບ: ['LAK'],
  ໂດລາ: namedBy('dollar'),
};

/** Codes by the noun of their names, without marks: "shilling" for those of four countries. */
const codesByNoun = new Map<string, string[]>([
  ...currencyCodes.map((code): [string, string[]] => [nounOf(code), namedBy(nounOf(code))]),
  ...Object.entries(otherNouns).map(([noun, codes]): [string, string[]] => [plain(noun), codes]),
]);

/** English words that are seldom money: they need an adjective, or a scale before them. */
const doubtfulNouns = new Set('gold right real sol som sum won mark colon crown pound'.split(' '));

/** Adjectives by which one code is meant whose CLDR name begins otherwise. */
const otherAdjectives: Record<string, string> = {
  us: 'USD',
  american: 'USD',
  canada: 'CAD',
  uk: 'GBP',
  sterling: 'GBP',
  uae: 'AED',
  emirati: 'AED',
  nt: 'TWD',
  taiwan: 'TWD',
  saudi: 'SAR',
};

/** Signs and abbreviations that are printed before an amount, by the codes that they may mean. */
const signsByCodes: Record<string, string> = {
  'AED MAD': 'Dh Dhs',
  AMD: '֏',
  AUD: 'A$ AU$',
  AZN: '₼',
  BDT: '৳ Tk',
  BHD: 'BD',
  'BND BSD': 'B$',
  BRL: 'R$',
  BTN: 'Nu',
  CAD: 'CA$ Can$',
  'CAD NIO': 'C$',
  CHF: 'SFr',
  CNY: 'RMB',
  CZK: 'Kč',
  EGP: 'E£',
  'ETB BYN': 'Br',
  EUR: '€',
  FJD: 'FJ$ F$',
  'GBP EGP LBP SYP SDG SSP FKP GIP SHP': '£',
  GEL: '₾',
  GHS: '₵ GH₵ GH¢ GHC',
  GTQ: 'Q',
  GYD: 'G$',
  HKD: 'HK$',
  IDR: 'Rp',
  ILS: '₪',
  INR: '₹',
  JMD: 'J$',
  JOD: 'JD',
  'JPY CNY': '¥',
  KES: 'KSh KShs',
  KHR: '៛',
  'KRW KPW': '₩',
  KWD: 'KD',
  KZT: '₸',
  LAK: '₭',
  MXN: 'MX$',
  MYR: 'RM',
  NAD: 'N$',
  NGN: '₦ N',
  NPR: 'NRs',
  NZD: 'NZ$',
  OMR: 'RO',
  'PGK ZMW MMK': 'K',
  PHP: '₱',
  PKR: 'PRs',
  'PHP BWP': 'P',
  PLN: 'zł',
  QAR: 'QR',
  RUB: '₽',
  RWF: 'Frw',
  SAR: 'SR',
  SBD: 'SI$',
  SGD: 'S$',
  THB: '฿',
  TOP: 'T$',
  TRY: '₺ TL',
  TTD: 'TT$',
  TWD: 'NT$',
  TZS: 'TSh TShs',
  UAH: '₴',
  UGX: 'USh UShs',
  USD: 'US$ U.S.$ U$S $US',
  VND: '₫',
  VUV: 'VT',
  WST: 'WS$',
  XCD: 'EC$',
  'XOF XAF': 'CFA FCFA',
  ZAR: 'R',
  [namedBy('rupee').join(' ')]: 'Rs ₨',
  [namedBy('shilling').join(' ')]: 'Sh Shs',
  [[...namedBy('dollar'), ...namedBy('peso')].join(' ')]: '$',
};
const signs = new Map(
  Object.entries(signsByCodes).flatMap(([codes, all]) =>
    all.split(' ').map((sign) => [sign, codes.split(' ')] as const),
  ),
);
/** Codes that are words or other abbreviations, too: "COP28", "TOP 10". */
const doubtfulCodes = new Set('ALL AMD BAM BOB COP CUP GEL MAD MOP PEN RON SOS TOP TRY'.split(' '));
/** Letters that are a sign of money only where the number is written as money is. */
const letterSign = /^(?:\p{L}|BD|CFA|JD|KD|QR|RM|RO|SR|TL|VT)$/iu;

const escaped = (sign: string) => sign.replace(/[$.]/g, String.raw`\$&`);
const signBefore = new RegExp(
  String.raw`(?<![\p{L}\d$])(?:(?<code>[A-Z]{3})|(?<sign>${[...signs.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})\.?)[ \u00a0]?$`,
  'iu',
);
const codes = new Set(currencyCodes);
const byFoldedSign = new Map([...signs].map(([sign, all]) => [sign.toLowerCase(), all]));

export interface PrintedCurrency {
  /** The ISO 4217 codes that it may mean, the likeliest first; one where there is no doubt. */
  units: readonly string[];
  /** How many characters it takes, with the space between. */
  length: number;
  /** Whether it is money only where the number is written as money is: "K5 million", "won". */
  isDoubtful: boolean;
}

/** Returns the currency that ends right before a number: a code, a sign or an abbreviation. */
export function currencyBefore(before: string): PrintedCurrency | undefined {
  const found = signBefore.exec(before.slice(-12));
  const { code = '', sign = '' } = found?.groups ?? {};
  const said = code === '' ? sign : code;
  const length = found?.[0].length ?? 0;
  if (codes.has(code)) return { units: [code], length, isDoubtful: doubtfulCodes.has(code) };
  const units = byFoldedSign.get(said.toLowerCase());
  // "Sh" and "SH" are shillings; "at" before a number is none of the signs in capitals.
  const isWritten = signs.has(said) || said === said.toUpperCase() || /^[A-Z]/.test(said);
  if (units && isWritten) return { units, length, isDoubtful: letterSign.test(said) };
  // "Baht 5 billion"
  const [whole = '', noun = ''] = /(?<![\p{L}\d])(\p{L}{3,12}) $/u.exec(before.slice(-14)) ?? [];
  const named = codesOf(noun);
  return named && { units: named, length: whole.length, isDoubtful: true };
}

const nounAfter =
  /[ \u00a0-]?(?:(?<adjective>U\.S\.|\p{Lu}[\p{L}\p{M}.]*(?: \p{Lu}[\p{L}\p{M}]*){0,2})[ \u00a0-])?(?<noun>US\$|[€£¥₽₫₭₹฿]|\p{L}[\p{L}\p{M}]*)/uy;

/** Returns the currency that begins right behind a number: a code or an English name. */
export function currencyAfter(text: string, at: number): PrintedCurrency | undefined {
  nounAfter.lastIndex = at;
  const found = nounAfter.exec(text);
  const { adjective = '', noun = '' } = found?.groups ?? {};
  if (!found) return undefined;
  const whole = { length: found[0].length, isDoubtful: false };
  if (adjective === '' && codes.has(noun)) {
    return { ...whole, units: [noun], isDoubtful: doubtfulCodes.has(noun) };
  }
  const sign = signs.get(noun);
  if (adjective === '' && sign && !letterSign.test(noun)) return { ...whole, units: sign };
  const units = codesOf(noun);
  if (units === undefined) return afterAdjective(text, at, adjective);
  const only = adjective === '' ? undefined : ofAdjective(adjective, units);
  const isDoubtful = only === undefined && doubtfulNouns.has(singular(noun));
  return { ...whole, units: only ?? units, isDoubtful };
}

/** "5 million USD Kenya says": the code took an adjective's place. */
function afterAdjective(text: string, at: number, adjective: string): PrintedCurrency | undefined {
  const [first = ''] = adjective.split(' ');
  const units = codes.has(first) ? [first] : (codesOf(first) ?? signs.get(first));
  if (first === '' || units === undefined || letterSign.test(first)) return undefined;
  const length = text.indexOf(first, at) + first.length - at;
  const isDoubtful = doubtfulCodes.has(first) || doubtfulNouns.has(singular(first));
  return { units, length, isDoubtful };
}

/**
 * Returns whether an English word behind the adjective of a country is its money: "Kenyan shillings".
 * Gold is none there, nor are cities and peoples of the same name.
 */
export function isCurrencyNoun(word: string): boolean {
  return codesOf(word) !== undefined && !/^(?:gold|right|mark|cordoba|sucre|guarani)s?$/.test(word);
}

function ofAdjective(adjective: string, units: readonly string[]): string[] | undefined {
  const said = plain(adjective).replaceAll('.', '');
  const other = otherAdjectives[said];
  if (other !== undefined && units.includes(other)) return [other];
  const only = units.filter((code) => namesByCode.get(code)?.startsWith(said.slice(0, 5)));
  return only.length === 1 ? only : undefined;
}

function codesOf(noun: string): string[] | undefined {
  return codesByNoun.get(singular(noun)) ?? codesByNoun.get(plain(noun));
}

function singular(noun: string): string {
  return plain(noun).replace(/(?<=..)s$/, '');
}

function nounOf(code: string): string {
  return namesByCode.get(code)?.split(' ').at(-1) ?? '';
}

/** Returns the codes of the currencies of a noun, the US dollar first. */
function namedBy(noun: string): string[] {
  const all = currencyCodes.filter((code) => nounOf(code) === noun);
  return all.toSorted((a, b) => Number(b === 'USD') - Number(a === 'USD'));
}
