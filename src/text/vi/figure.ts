import type { Direction, FigureKind } from '../../model/figure-kinds.ts';
import type { Scale } from '../../model/scale.ts';
import { formatNumber } from '../locale.ts';
import { counted } from '../plural.ts';
import { dated } from './dated.ts';
import { kinds } from './kinds.ts';

/** What a figure measures, with the countries and the good, as far as it names them. */
interface Measure {
  thing: string;
  country: string | undefined;
  /** The other country, or all of them. */
  partner: string | undefined;
  /** As seen from the first country. */
  direction: Direction;
  what: string | undefined;
}

/** What is between a thing and the other country. */
const towards = {
  export: 'sang',
  import: 'từ',
  two_way: 'với',
  outward: 'tại',
  inward: 'từ',
} satisfies Record<Direction, string>;

/** The words by which we mark a number that no report prints. */
const ours = 'chúng tôi tính';

/** Units that have a word; the others are symbols. */
const unitWords: Readonly<Record<string, string>> = {
  t: 'tấn',
  bbl: 'thùng',
  L: 'lít',
  m3: 'm³',
  year: 'năm',
  month: 'tháng',
  day: 'ngày',
  hour: 'giờ',
};

/** The words of figures and their tables. */
export const figure = {
  /** Marks a number that no report prints. */
  ofOurs: ({ printed }: { printed: string }) => `${printed} (${ours})`,
  /** Explains the mark of units, below a caption or a list. */
  unitNote: ({ mark }: { mark: string }) => `${mark} Đơn vị do chúng tôi bổ sung`,

  /** What a figure measures. */
  measure: {
    /** What grew, or what it is a share of. */
    of: ({ kind, of }: { kind: FigureKind; of: FigureKind }) =>
      `${lowerCase(kinds.figure[kind])} ${lowerCase(kinds.figure[of])}`,
    ofCountry: ({ thing, country, partner, direction, what }: Measure) => {
      const withPartner =
        partner === undefined ? thing : `${thing} ${towards[direction]} ${partner}`;
      const whole = what === undefined ? withPartner : `${withPartner}, ${what}`;
      return country === undefined ? whole : `${country}: ${whole}`;
    },
    allCountries: 'tất cả các nước',
    /** Of a project or another thing. */
    ofSubject: ({ subject, thing }: { subject: string; thing: string }) => `${subject}: ${thing}`,
  },

  scale: {
    thousand: 'nghìn',
    million: 'triệu',
    billion: 'tỷ',
    trillion: 'nghìn tỷ',
  } satisfies Record<Scale, string>,
  scaled: ({ number, scale }: { number: string; scale: string }) => `${number}\u00A0${scale}`,
  money: ({ amount, currency }: { amount: string; currency: string }) =>
    `${amount}\u00A0${currency}`,
  usCents: ({ amount }: { amount: string }) => `${amount}\u00A0US\u00A0cent`,
  inPercent: ({ amount }: { amount: string }) => `${amount}%`,
  inUnit: ({ amount, unit }: { amount: string; unit: string }) =>
    `${amount}\u00A0${unitInWords(unit)}`,
  per: ({ amount, thing }: { amount: string; thing: string }) => `${amount}/${unitInWords(thing)}`,
  tonne: 'tấn',
  /** Two numbers in different units, and two in one. */
  fromTo: ({ from, to }: { from: string; to: string }) => `${from} đến ${to}`,
  /** The unit of a chart, with the word for thousands or millions. */
  chartUnit: ({ unit, scale }: { unit: string; scale: string | undefined }) =>
    scale === undefined ? unitInWords(unit) : `${scale} ${unitInWords(unit)}`,
  chartCurrency: ({ currency, scale }: { currency: string; scale: string | undefined }) =>
    scale === undefined ? currency : `${scale} ${currency}`,

  approximate: 'xấp xỉ',
  bound: {
    about: ({ amount }: { amount: string }) => `khoảng ${amount}`,
    above: ({ amount }: { amount: string }) => `hơn ${amount}`,
    almost: ({ amount }: { amount: string }) => `gần ${amount}`,
    atLeast: ({ amount }: { amount: string }) => `ít nhất ${amount}`,
    atMost: ({ amount }: { amount: string }) => `tối đa ${amount}`,
    below: ({ amount }: { amount: string }) => `dưới ${amount}`,
  },
  surplus: 'thặng dư',
  deficit: 'thâm hụt',
  fall: 'giảm',
  inferred: 'suy luận',
  inferredState: ({ state }: { state: string }) => `${state} (suy luận)`,
  statedWithoutYear: ({ date }: { date: string }) =>
    `nêu ${dated(date)}, không ghi năm đạt mục tiêu`,
  against: ({ period, base }: { period: string; base: string }) => `${period} so với ${base}`,
  onOneLine: ({ measure, period, number }: { measure: string; period: string; number: string }) =>
    `${measure}, ${period}: ${number}`,
  /** The period of a figure, and who it is from. */
  about: ({ period, attribution }: { period: string; attribution: string }) =>
    `${period}. ${attribution}`,
  /** The title of figures that differ. */
  ofPeriod: ({ measure, period }: { measure: string; period: string }) => `${measure}, ${period}`,
  inReport: ({ attribution, date }: { attribution: string; date: string }) =>
    `${attribution}; tin gốc ${dated(date)}`,
  /** A figure's attribution with notes such as "xấp xỉ". */
  qualified: ({ attribution, qualifiers }: { attribution: string; qualifiers: string }) =>
    `${attribution}; ${qualifiers}`,

  statistics: ({ names }: { names: string }) => `Thống kê: ${names}`,
  saidBy: ({ names }: { names: string }) => `Phát biểu: ${names}`,
  publishedBy: ({ names }: { names: string }) => `Đăng tải: ${names}`,
  calculated: 'Chúng tôi tính',
  calculatedFrom: ({ source }: { source: string }) => `Chúng tôi tính, từ tin của ${source}`,
  /** A person with the office then held. */
  inOffice: ({ name, office }: { name: string; office: string }) => `${name}, ${office}`,

  targetsAndResults: 'Mục tiêu và kết quả mới nhất',
  target: 'Mục tiêu',
  latestResult: 'Kết quả mới nhất',
  shareOfTarget: ({ percent }: { percent: string }) => `bằng ${percent}% mục tiêu (${ours})`,
  sourcesDiffer: 'các nguồn đưa tin khác nhau:',
  noResult: 'không có số liệu so sánh được trong kho lưu trữ này',
  andMore: ({ count }: { count: number }) => `và ${formatNumber(count)} số liệu khác`,

  what: 'Chỉ tiêu',
  period: 'Thời kỳ',
  value: 'Giá trị',
  attributedTo: 'Nguồn số liệu',
  briefing: 'Bản tóm lược',
  /** Before the date of a briefing, on phones. */
  briefingOf: 'Bản tóm lược',

  statementsMore: ({ count }: { count: number }) =>
    counted<'vi'>(count, { other: 'thông tin khác' }),
  sourcesOfStatements: ({ count }: { count: number }) =>
    count === 1 ? 'Nguồn của thông tin này' : `Nguồn của ${formatNumber(count)} thông tin`,
  sourcesAndReasons: ({ count }: { count: number }) =>
    `Nguồn của ${formatNumber(count)} thông tin, và vì sao khác nhau`,

  /** The page of all figures. */
  all: {
    title: 'Số liệu',
    description:
      'Mọi số liệu trong các bản tóm lược, kèm thời kỳ và nguồn, và những chỗ các nguồn đưa tin khác nhau.',
    allFigures: 'Tất cả số liệu',
    disagreements: 'Khác biệt giữa các nguồn',
    csv: 'Tất cả số liệu dưới dạng CSV',
    disagreementsShown: ({ shown, total }: { shown: number; total: number }) =>
      `Hiển thị ${formatNumber(shown)} trong số ${formatNumber(total)} điểm khác biệt giữa các nguồn, là những điểm về các thời kỳ gần nhất; phần còn lại ở trang của từng cặp nước.`,
  },

  /** The page of a pair's figures. */
  ofPair: {
    title: ({ pair }: { pair: string }) => `Số liệu: ${pair}`,
    description: ({ pair }: { pair: string }) =>
      `Mọi số liệu về ${pair} trong các bản tóm lược theo chủ đề, kèm thời kỳ và nguồn, và những chỗ các nguồn đưa tin khác nhau.`,
    csv: 'Tất cả dưới dạng CSV',
    topics: 'Chủ đề',
    conflicting: 'Số liệu mâu thuẫn',
    conflictingShown: ({ shown, total }: { shown: number; total: number }) =>
      `Hiển thị ${formatNumber(shown)} mục mới nhất trong số ${formatNumber(total)}.`,
    targets: 'Mục tiêu',
    disagreements: 'Khác biệt giữa các nguồn',
    none: 'Kho lưu trữ này không có số liệu nào về cặp nước này.',
    count: ({ count }: { count: number }) => counted<'vi'>(count, { other: 'số liệu' }),
    latest: ({ measure, about }: { measure: string; about: string }) => `${measure}, ${about}`,
    seriesCsv: 'Các số liệu này dưới dạng CSV',
  },
};

function unitInWords(unit: string): string {
  return unit
    .split('/')
    .map((part) => unitWords[part] ?? part)
    .join('/');
}

function lowerCase(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
