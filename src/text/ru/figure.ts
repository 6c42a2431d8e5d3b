import type { Direction, FigureKind } from '../../model/figure-kinds.ts';
import type { Scale } from '../../model/scale.ts';
import { formatNumber } from '../locale.ts';
import { counted, plural } from '../plural.ts';
import { withPreposition } from './country-cases.ts';
import { genitiveDate } from './genitive-date.ts';
import { kinds } from './kinds.ts';

/** Marks a number that no report prints. */
const markOfOurs = 'наш расчёт';

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
  export: 'to',
  import: 'from',
  two_way: 'with',
  outward: 'in',
  inward: 'from',
} as const satisfies Record<Direction, string>;

/** What grew. */
const growthOf = {
  trade_export: 'экспорта',
  trade_import: 'импорта',
  trade_total: 'товарооборота',
  trade_balance: 'торгового сальдо',
  growth_rate: 'темпа роста',
  share: 'доли',
  investment_stock: 'накопленных инвестиций',
  investment_flow: 'инвестиций за период',
  project_cost: 'стоимости',
  project_count: 'числа проектов',
  document_count: 'числа документов',
  count: 'количества',
  capacity: 'мощности',
  energy: 'объёма электроэнергии',
  price: 'цены',
  volume: 'объёма',
  length: 'протяжённости',
  duration: 'продолжительности',
} satisfies Record<FigureKind, string>;

/** What something is a share of. */
const shareIn = {
  trade_export: 'экспорте',
  trade_import: 'импорте',
  trade_total: 'товарообороте',
  trade_balance: 'торговом сальдо',
  growth_rate: 'темпе роста',
  share: 'доле',
  investment_stock: 'накопленных инвестициях',
  investment_flow: 'инвестициях за период',
  project_cost: 'стоимости',
  project_count: 'числе проектов',
  document_count: 'числе документов',
  count: 'количестве',
  capacity: 'мощности',
  energy: 'объёме электроэнергии',
  price: 'цене',
  volume: 'объёме',
  length: 'протяжённости',
  duration: 'продолжительности',
} satisfies Record<FigureKind, string>;

/** Abbreviations of units, by those in the content. */
const units: Readonly<Record<string, string>> = {
  kW: 'кВт',
  MW: 'МВт',
  GW: 'ГВт',
  kWh: 'кВт·ч',
  MWh: 'МВт·ч',
  GWh: 'ГВт·ч',
  TWh: 'ТВт·ч',
  t: 'т',
  kg: 'кг',
  m3: 'м³',
  bbl: 'барр.',
  L: 'л',
  km: 'км',
  m: 'м',
  month: 'мес.',
  day: 'дн.',
  hour: 'ч',
};

/** What a price or an amount is for. */
const each: Readonly<Record<string, string>> = { year: 'в год', bbl: 'за баррель', L: 'за литр' };

/** Currencies that have a sign or an abbreviation; others have their codes. */
const currencies: Readonly<Record<string, string>> = { EUR: 'евро', RUB: 'руб.' };

/** The words of figures and their tables. */
export const figure = {
  /** Marks a number that no report prints. */
  ofOurs: ({ printed }: { printed: string }) => `${printed} (${markOfOurs})`,
  /** Explains the mark of units, below a caption or a list. */
  unitNote: ({ mark }: { mark: string }) => `${mark} Единица добавлена нами`,

  /** What a figure measures. */
  measure: {
    /** What grew, or what it is a share of: "рост экспорта", "доля в экспорте". */
    of: ({ kind, of }: { kind: FigureKind; of: FigureKind }) => {
      if (kind === 'growth_rate') return `рост ${growthOf[of]}`;
      return kind === 'share'
        ? `доля в ${shareIn[of]}`
        : `${lowerCase(kinds.figure[kind])}: ${lowerCase(kinds.figure[of])}`;
    },
    /** "Франция: экспорт в Германию, химикаты". */
    ofCountry: ({ thing, country, partner, direction, what }: Measure) => {
      const withPartner =
        partner === undefined ? thing : `${thing} ${withPreposition(partner, towards[direction])}`;
      const whole = what === undefined ? withPartner : `${withPartner}, ${what}`;
      return country === undefined ? whole : `${country}: ${whole}`;
    },
    allCountries: 'все страны',
    /** Of a project or another thing. */
    ofSubject: ({ subject, thing }: { subject: string; thing: string }) => `${subject}: ${thing}`,
  },

  scale: {
    thousand: 'тыс.',
    million: 'млн',
    billion: 'млрд',
    trillion: 'трлн',
  } satisfies Record<Scale, string>,
  scaled: ({ number, scale }: { number: string; scale: string }) => `${number}\u00a0${scale}`,
  money: ({ amount, currency }: { amount: string; currency: string }) =>
    currency === 'USD' ? `$${amount}` : `${amount}\u00a0${currencies[currency] ?? currency}`,
  usCents: ({ amount }: { amount: string }) => `${amount}\u00a0${usCents(amount)} США`,
  inPercent: ({ amount }: { amount: string }) => `${amount}%`,
  inUnit: ({ amount, unit }: { amount: string; unit: string }) =>
    `${amount}\u00a0${unit === 'year' ? years(amount) : (units[unit] ?? unit)}`,
  per: ({ amount, thing }: { amount: string; thing: string }) =>
    `${amount} ${each[thing] ?? `за\u00a0${units[thing] ?? thing}`}`,
  tonne: 'тонну',
  /** Two numbers in different units, and two in one. */
  fromTo: ({ from, to }: { from: string; to: string }) => `от ${from} до ${to}`,
  /** The unit of a chart: "$ млрд", "млн т". */
  chartUnit: ({ unit, scale }: { unit: string; scale: string | undefined }) => {
    const [measure = '', thing] = unit.split('/');
    const name = measure === 'year' ? 'лет' : (units[measure] ?? measure);
    const whole = thing === undefined ? name : `${name} ${each[thing] ?? `за ${thing}`}`;
    return scale === undefined ? whole : `${scale} ${whole}`;
  },
  chartCurrency: ({ currency, scale }: { currency: string; scale: string | undefined }) => {
    if (currency === 'USD') return scale === undefined ? '$' : `$ ${scale}`;
    const name = currencies[currency] ?? currency;
    return scale === undefined ? name : `${scale} ${name}`;
  },

  approximate: 'приблизительно',
  bound: {
    about: ({ amount }: { amount: string }) => `около ${amount}`,
    above: ({ amount }: { amount: string }) => `более ${amount}`,
    almost: ({ amount }: { amount: string }) => `почти ${amount}`,
    atLeast: ({ amount }: { amount: string }) => `не менее ${amount}`,
    atMost: ({ amount }: { amount: string }) => `до ${amount}`,
    below: ({ amount }: { amount: string }) => `менее ${amount}`,
  },
  surplus: 'профицит',
  deficit: 'дефицит',
  fall: 'снижение',
  inferred: 'наш вывод',
  inferredState: ({ state }: { state: string }) => `${state} (наш вывод)`,
  statedWithoutYear: ({ date }: { date: string }) => `заявлено ${date}, год не указан`,
  against: ({ period, base }: { period: string; base: string }) =>
    `${period} (база сравнения: ${base})`,
  onOneLine: ({ measure, period, number }: { measure: string; period: string; number: string }) =>
    `${measure}, ${period}: ${number}`,
  /** The period of a figure, and who it is from. */
  about: ({ period, attribution }: { period: string; attribution: string }) =>
    `${period}. ${attribution}`,
  /** The title of figures that differ. */
  ofPeriod: ({ measure, period }: { measure: string; period: string }) => `${measure}, ${period}`,
  inReport: ({ attribution, date }: { attribution: string; date: string }) =>
    `${attribution}; сообщение от ${genitiveDate(date)}`,
  /** A figure's attribution with notes such as "approximate". */
  qualified: ({ attribution, qualifiers }: { attribution: string; qualifiers: string }) =>
    `${attribution}; ${qualifiers}`,

  statistics: ({ names }: { names: string }) => `Статистика: ${names}`,
  saidBy: ({ names }: { names: string }) => `Заявление: ${names}`,
  publishedBy: ({ names }: { names: string }) => `Опубликовано: ${names}`,
  calculated: 'Наш расчёт',
  calculatedFrom: ({ source }: { source: string }) => `Наш расчёт, источник: ${source}`,
  /** A person with the office then held. */
  inOffice: ({ name, office }: { name: string; office: string }) => `${name}, ${office}`,

  targetsAndResults: 'Цели и последние результаты',
  target: 'Цель',
  latestResult: 'Последний результат',
  shareOfTarget: ({ percent }: { percent: string }) => `${percent}% от цели (${markOfOurs})`,
  sourcesDiffer: 'источники расходятся:',
  noResult: 'нет сопоставимого показателя в этом архиве',
  andMore: ({ count }: { count: number }) => `и ещё ${formatNumber(count)}`,

  what: 'Показатель',
  period: 'Период',
  value: 'Значение',
  attributedTo: 'Источник данных',
  briefing: 'Сводка',
  /** Before the date of a briefing, on phones. */
  briefingOf: 'Сводка от',

  statementsMore: ({ count }: { count: number }) =>
    `ещё ${counted<'ru'>(count, {
      one: 'версия',
      few: 'версии',
      many: 'версий',
      other: 'версии',
    })}`,
  sourcesOfStatements: ({ count }: { count: number }) =>
    count === 1 ? 'Источник версии' : `Источники ${ofStatements(count)}`,
  sourcesAndReasons: ({ count }: { count: number }) =>
    `Источники ${ofStatements(count)} и причины расхождения`,

  /** The page of all figures. */
  all: {
    title: 'Показатели',
    description:
      'Все показатели из наших сводок с периодом и источником, а также случаи, когда источники расходятся.',
    allFigures: 'Все показатели',
    disagreements: 'Расхождения',
    csv: 'Все показатели в CSV',
    disagreementsShown: ({ shown, total }: { shown: number; total: number }) =>
      `Показано расхождений: ${formatNumber(shown)} из ${formatNumber(total)}, за последние периоды; остальные\u00a0— на страницах пар.`,
  },

  /** The page of a pair's figures. */
  ofPair: {
    title: ({ pair }: { pair: string }) => `Показатели: ${pair}`,
    description: ({ pair }: { pair: string }) =>
      `${pair}: все показатели из наших сводок по разделам, с периодом и источником, а также случаи, когда источники расходятся.`,
    csv: 'Всё в CSV',
    topics: 'Разделы',
    conflicting: 'Противоречивые показатели',
    conflictingShown: ({ shown, total }: { shown: number; total: number }) =>
      `Показаны последние: ${formatNumber(shown)} из ${formatNumber(total)}.`,
    targets: 'Цели',
    disagreements: 'Расхождения',
    none: 'В этом архиве нет показателей по этой паре.',
    count: ({ count }: { count: number }) =>
      counted<'ru'>(count, {
        one: 'показатель',
        few: 'показателя',
        many: 'показателей',
        other: 'показателя',
      }),
    latest: ({ measure, about }: { measure: string; about: string }) => `${measure}, ${about}`,
    seriesCsv: 'Эти показатели в CSV',
  },
};

/** "1 год", "1,5 года", "5 лет". */
function years(amount: string): string {
  return plural<'ru'>(numberIn(amount), { one: 'год', few: 'года', many: 'лет', other: 'года' });
}

function usCents(amount: string): string {
  return plural<'ru'>(numberIn(amount), {
    one: 'цент',
    few: 'цента',
    many: 'центов',
    other: 'цента',
  });
}

/** A fraction takes the form of all numbers that are not whole. */
function numberIn(amount: string): number {
  return Number(amount.replace(/\s/g, '').replace(',', '.')) || 0;
}

/** "3 версий", in the genitive. */
function ofStatements(count: number): string {
  return counted<'ru'>(count, {
    one: 'версии',
    few: 'версий',
    many: 'версий',
    other: 'версии',
  });
}

function lowerCase(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
