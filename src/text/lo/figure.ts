import type { Text } from '../en/index.ts';
import { formatNumber } from '../locale.ts';
import { counted } from '../plural.ts';
import { kinds } from './kinds.ts';

const calculation = 'ການຄິດໄລ່ຂອງພວກເຮົາ';
const dollars = 'ໂດລາສະຫະລັດ';

/** What is before the other country. */
const towards = {
  export: 'ໄປ',
  import: 'ຈາກ',
  two_way: 'ກັບ',
  outward: 'ໃນ',
  inward: 'ຈາກ',
};

/** Units that have a word; others are symbols. */
const units: Readonly<Record<string, string>> = {
  t: 'ໂຕນ',
  bbl: 'ບາເລວ',
  L: 'ລິດ',
  m3: 'm³',
  year: 'ປີ',
  month: 'ເດືອນ',
  day: 'ມື້',
  hour: 'ຊົ່ວໂມງ',
};

/** The words of figures and their tables. */
export const figure = {
  ofOurs: ({ printed }) => `${printed} (${calculation})`,
  unitNote: ({ mark }) => `${mark} ຫົວໜ່ວຍທີ່ພວກເຮົາຕື່ມໃສ່`,

  measure: {
    of: ({ kind, of }) => `${kinds.figure[kind]}ຂອງ${kinds.figure[of]}`,
    /** "Exports of France to Germany, chemicals". */
    ofCountry: ({ thing, country, partner, direction, what }) => {
      const owner = direction === 'inward' ? 'ໃນ' : 'ຂອງ';
      const ofOne = country === undefined ? thing : `${thing}${owner} ${country}`;
      const withPartner =
        partner === undefined ? ofOne : `${ofOne} ${towards[direction]} ${partner}`;
      return what === undefined ? withPartner : `${withPartner}, ${what}`;
    },
    allCountries: 'ທຸກປະເທດ',
    ofSubject: ({ subject, thing }) => `${subject}: ${thing}`,
  },

  scale: {
    thousand: 'ພັນ',
    million: 'ລ້ານ',
    billion: 'ຕື້',
    trillion: 'ພັນຕື້',
  },
  scaled: ({ number, scale }) => `${number}\u00a0${scale}`,
  /** A word for a scale and a currency are written together: "5 ລ້ານໂດລາສະຫະລັດ". */
  money: ({ amount, currency }) => {
    if (currency !== 'USD') return `${amount}\u00a0${currency}`;
    return /\p{N}$/u.test(amount) ? `${amount}\u00a0${dollars}` : `${amount}${dollars}`;
  },
  usCents: ({ amount }) => `${amount}\u00a0ເຊັນສະຫະລັດ`,
  inPercent: ({ amount }) => `${amount}%`,
  inUnit: ({ amount, unit }) => `${amount}\u00a0${inWords(unit)}`,
  per: ({ amount, thing }) => `${amount} ຕໍ່\u00a0${inWords(thing)}`,
  tonne: 'ໂຕນ',
  fromTo: ({ from, to }) => `${from} ຫາ ${to}`,
  chartUnit: ({ unit, scale }) => [scale, inWords(unit)].filter(Boolean).join(' '),
  chartCurrency: ({ currency, scale = '' }) =>
    currency === 'USD' ? `${scale}${dollars}` : `${scale} ${currency}`.trimStart(),

  approximate: 'ປະມານ',
  bound: {
    about: ({ amount }: { amount: string }) => `ປະມານ ${amount}`,
    above: ({ amount }: { amount: string }) => `ຫຼາຍກວ່າ ${amount}`,
    almost: ({ amount }: { amount: string }) => `ເກືອບ ${amount}`,
    atLeast: ({ amount }: { amount: string }) => `ຢ່າງໜ້ອຍ ${amount}`,
    atMost: ({ amount }: { amount: string }) => `ສູງສຸດ ${amount}`,
    below: ({ amount }: { amount: string }) => `ໜ້ອຍກວ່າ ${amount}`,
  },
  surplus: 'ເກີນດຸນ',
  deficit: 'ຂາດດຸນ',
  fall: 'ຫຼຸດລົງ',
  inferred: 'ອະນຸມານ',
  inferredState: ({ state }) => `${state} (ອະນຸມານ)`,
  statedWithoutYear: ({ date }) => `ກ່າວເມື່ອ ${date}, ບໍ່ໄດ້ລະບຸປີ`,
  against: ({ period, base }) => `${period} ທຽບກັບ ${base}`,
  onOneLine: ({ measure, period, number }) => `${measure}, ${period}: ${number}`,
  about: ({ period, attribution }) => `${period}. ${attribution}`,
  ofPeriod: ({ measure, period }) => `${measure}, ${period}`,
  inReport: ({ attribution, date }) => `${attribution}; ບົດລາຍງານ ${date}`,
  qualified: ({ attribution, qualifiers }) => `${attribution}; ${qualifiers}`,

  statistics: ({ names }) => `ສະຖິຕິ: ${names}`,
  saidBy: ({ names }) => `ກ່າວໂດຍ ${names}`,
  publishedBy: ({ names }) => `ເຜີຍແຜ່ໂດຍ ${names}`,
  calculated: calculation,
  calculatedFrom: ({ source }) => `${calculation}, ຈາກ ${source}`,
  inOffice: ({ name, office }) => `${name}, ${office}`,

  targetsAndResults: 'ເປົ້າໝາຍ ແລະ ຜົນຫຼ້າສຸດ',
  target: 'ເປົ້າໝາຍ',
  latestResult: 'ຜົນຫຼ້າສຸດ',
  shareOfTarget: ({ percent }) => `${percent}% ຂອງເປົ້າໝາຍ (${calculation})`,
  sourcesDiffer: 'ແຫຼ່ງຂ່າວໃຫ້ຂໍ້ມູນບໍ່ກົງກັນ:',
  noResult: 'ບໍ່ມີຕົວເລກທີ່ທຽບກັນໄດ້ໃນຄັງຂໍ້ມູນນີ້',
  andMore: ({ count }) => `ແລະ ອີກ ${formatNumber(count)} ລາຍການ`,

  what: 'ລາຍການ',
  period: 'ໄລຍະເວລາ',
  value: 'ຕົວເລກ',
  attributedTo: 'ທີ່ມາ',
  briefing: 'ບົດສະຫຼຸບຂ່າວ',
  briefingOf: 'ບົດສະຫຼຸບຂ່າວ',

  statementsMore: ({ count }) => `ອີກ ${counted<'lo'>(count, { other: 'ຂໍ້ມູນ' })}`,
  sourcesOfStatements: ({ count }) =>
    count === 1 ? 'ແຫຼ່ງທີ່ມາຂອງຂໍ້ມູນ' : `ແຫຼ່ງທີ່ມາຂອງ ${formatNumber(count)} ຂໍ້ມູນ`,
  sourcesAndReasons: ({ count }) => `ແຫຼ່ງທີ່ມາຂອງ ${formatNumber(count)} ຂໍ້ມູນ ແລະ ເຫດຜົນທີ່ບໍ່ກົງກັນ`,

  // The page of all figures.
  all: {
    title: 'ຕົວເລກ',
    description: 'ທຸກຕົວເລກໃນບົດສະຫຼຸບຂ່າວຂອງພວກເຮົາ, ພ້ອມໄລຍະເວລາ ແລະ ແຫຼ່ງທີ່ມາ ແລະ ຈຸດທີ່ແຫຼ່ງຂ່າວໃຫ້ຂໍ້ມູນບໍ່ກົງກັນ.',
    allFigures: 'ຕົວເລກທັງໝົດ',
    disagreements: 'ຂໍ້ມູນທີ່ບໍ່ກົງກັນ',
    csv: 'ຕົວເລກທັງໝົດເປັນ CSV',
    disagreementsShown: ({ shown, total }) =>
      `ສະແດງ ${formatNumber(shown)} ຈາກ ${formatNumber(total)} ຂໍ້ມູນທີ່ບໍ່ກົງກັນ, ເຊິ່ງກ່ຽວກັບໄລຍະຫຼ້າສຸດ; ສ່ວນທີ່ເຫຼືອມີຢູ່ໜ້າຂອງຄູ່ປະເທດ.`,
  },

  // The page of a pair's figures.
  ofPair: {
    title: ({ pair }) => `ຕົວເລກ: ${pair}`,
    description: ({ pair }) =>
      `ທຸກຕົວເລກກ່ຽວກັບ ${pair} ໃນບົດສະຫຼຸບຂ່າວຂອງພວກເຮົາ ຕາມຫົວເລື່ອງ, ພ້ອມໄລຍະເວລາ ແລະ ແຫຼ່ງທີ່ມາ ແລະ ຈຸດທີ່ແຫຼ່ງຂ່າວໃຫ້ຂໍ້ມູນບໍ່ກົງກັນ.`,
    csv: 'ທັງໝົດເປັນ CSV',
    topics: 'ຫົວເລື່ອງ',
    conflicting: 'ຕົວເລກທີ່ບໍ່ກົງກັນ',
    conflictingShown: ({ shown, total }) =>
      `ສະແດງ ${formatNumber(shown)} ລາຍການຫຼ້າສຸດ ຈາກ ${formatNumber(total)}.`,
    targets: 'ເປົ້າໝາຍ',
    disagreements: 'ຂໍ້ມູນທີ່ບໍ່ກົງກັນ',
    none: 'ຄັງຂໍ້ມູນນີ້ບໍ່ມີຕົວເລກກ່ຽວກັບຄູ່ປະເທດນີ້.',
    count: ({ count }) => counted<'lo'>(count, { other: 'ຕົວເລກ' }),
    latest: ({ measure, about }) => `${measure}, ${about}`,
    seriesCsv: 'ຕົວເລກເຫຼົ່ານີ້ເປັນ CSV',
  },
} satisfies Text['figure'];

/** Returns a unit such as "t" or "t/year" in words. */
function inWords(unit: string): string {
  return unit
    .split('/')
    .map((one) => units[one] ?? one)
    .join('/');
}
