import type { MissingPart } from '../../model/glance/part.ts';
import { formatList, formatNumber } from '../locale.ts';
import { countedAll, plural } from '../plural.ts';
import { countryInCase, withPreposition } from './country-cases.ts';
import { genitiveDate } from './genitive-date.ts';

/** The words of charts. */
export const charts = {
  /** Why there is no chart. */
  missing: {
    'trade-value': 'В этом архиве нет сообщений об объёме торговли.',
    'trade-value-but-growth':
      'В этом архиве нет сообщений об объёме торговли, есть только данные о росте.',
    'trade-directions': 'Ни один источник в этом архиве не приводит и экспорт, и импорт.',
    'total-investment': 'В этом архиве нет сообщений об общем объёме инвестиций.',
    quantity:
      'В этом архиве для этой пары не указан основной объём, например мощность или грузооборот.',
    agreement: 'В этом архиве нет сообщений о соглашениях.',
    event: 'В этом архиве нет сообщений о событиях.',
  } satisfies Record<MissingPart, string>,
  title: {
    atAGlance: 'Коротко',
    trade: 'Торговля',
    tradeInContext: 'Торговля: это сообщение и другие',
    tradeOfPair: ({ pair }: { pair: string }) => `${pair}: торговля`,
    tradeBothWays: 'Взаимная торговля',
    directions: 'Экспорт и импорт',
    investment: 'Инвестиции',
    investmentBy: ({ from, to }: { from: string; to: string }) =>
      `Инвестиции ${withPreposition(from, 'from')} ${withPreposition(to, 'to')}`,
    quantity: 'Основной объём',
    agreements: 'Соглашения',
    months: 'По месяцам',
  },

  /** The key to the symbols. */
  legend: {
    label: 'Условные обозначения',
    first: ({ country }: { country: string }) => `подсчитано или сообщено: ${country}`,
    /** Beside the entry of the first country. */
    second: ({ country }: { country: string }) => `то же: ${country}`,
    firstOfAny: 'подсчитано или сообщено первой из названных стран',
    secondOfAny: 'то же второй страной',
    byAnother: ({ country }: { country: string }) =>
      `данные ${countryInCase(country, 'genitive') ?? `одной страны (${country})`}, сообщённые другой страной`,
    byAnotherOfAny: 'данные одной стороны, сообщённые другой страной',
    byOthers: 'другие источники или несколько вместе',
    hollow: 'оценка, цель, предел, вывод или наш расчёт',
    notFromZero: 'Каждая линия идёт от наименьшего числа к наибольшему, а не от нуля.',
  },

  emphasis: 'Показатели из этого сообщения тёмные, из других\u00a0— бледные.',
  allFigures: ({ pair }: { pair: string }) => `Все показатели: ${pair}`,

  targetFor: ({ period }: { period: string }) => `Цель: ${period}`,

  amounts: {
    targets: 'Цели',
    periodInferred: 'период\u00a0— наш вывод',
    noYear: 'Для целей не указан год.',
    silent: ({ countries }: { countries: readonly string[] }) =>
      `На этом графике нет показателей ${formatList(countries.map((country) => withPreposition(country, 'from')))}.`,
    row: ({ period, numbers }: { period: string; numbers: readonly string[] }) =>
      `${period}: ${formatList(numbers)}`,
    inWords: ({ title, unit, rows }: { title: string; unit: string; rows: readonly string[] }) =>
      `${title}, ${unit}: ${rows.join('; ')}.`,
  },
  /** What a chart leaves out; "" where it shows all. */
  notShown: ({ shorter = 0, pastTargets = 0, earlier = 0 }: NotShown) => {
    const left = countedAll<'ru'>([
      [
        shorter,
        {
          one: 'более короткий период',
          few: 'более коротких периода',
          many: 'более коротких периодов',
          other: 'более короткого периода',
        },
      ],
      [
        pastTargets,
        {
          one: 'цель с истёкшим сроком',
          few: 'цели с истёкшим сроком',
          many: 'целей с истёкшим сроком',
          other: 'цели с истёкшим сроком',
        },
      ],
      [
        earlier,
        {
          one: 'более ранний период',
          few: 'более ранних периода',
          many: 'более ранних периодов',
          other: 'более раннего периода',
        },
      ],
    ]);
    return left && `Не показано: ${left}.`;
  },

  /** Numbers that differ. */
  statements: {
    row: ({ period, numbers }: { period: string; numbers: readonly string[] }) =>
      `${period}: ${numbers.join(', ')}`,
    inWords: ({ title, rows }: { title: string; rows: readonly string[] }) =>
      `${title}. ${rows.join('; ')}.`,
  },

  directions: {
    tableCaption: 'Экспорт, импорт и сальдо',
    way: ({ from, to }: { from: string; to: string }) => `${from} → ${to}`,
    noSurplus: 'сальдо в пределах округления',
    surplus: ({ amount, country }: { amount: string; country: string }) => {
      const genitive = countryInCase(country, 'genitive');
      return genitive === undefined
        ? `сальдо ${amount} в пользу одной страны (${country})`
        : `сальдо ${amount} в пользу ${genitive}`;
    },
    anotherReport: 'другое сообщение',
    whyDifferent: 'Почему два сообщения расходятся',
    /** A balance in the table, which is not in the unit of the chart. */
    inUnit: ({ balance, unit }: { balance: string; unit: string }) => `${balance} (${unit})`,
    inWords: ({ unit, rows }: { unit: string; rows: readonly string[] }) =>
      `Единица: ${unit}. ${rows.join(' ')}`,
    row: ({ period, balance }: { period: string; balance: string }) => `${period}: ${balance}.`,
    rowOfBoth: ({ period, first, second, balance }: BothWays) =>
      `${period}: экспорт ${withPreposition(first.country, 'from')}\u00a0— ${first.amount}, ${withPreposition(second.country, 'from')}\u00a0— ${second.amount}; ${balance}.`,
  },

  quantity: {
    part: ({ part, whole }: { part: string; whole: string }) => `${part} из ${whole}`,
    outline: ({ what, period }: { what: string; period: string }) => `Контур: ${what}, ${period}`,
    row: ({ period, amount, about }: { period: string; amount: string; about: string }) =>
      `${period}: ${amount}, ${about}`,
    inWords: ({ title, rows }: { title: string; rows: readonly string[] }) =>
      `${title}: ${rows.join('; ')}.`,
  },

  lifelines: {
    step: ({ status, date }: { status: string; date: string }) => `${status}, ${date}`,
    latestReport: ({ date }: { date: string }) => `последнее сообщение: ${date}`,
    noReport: 'нет сообщений в этом архиве',
    key: ({ asOf }: { asOf: string }) =>
      `Линия\u00a0— до последнего сообщения; точки\u00a0— с тех пор в этом архиве не сообщалось (на ${asOf})`,
    keyWithBand: ({ asOf }: { asOf: string }) =>
      `Полоса\u00a0— день неизвестен; линия\u00a0— до последнего сообщения; точки\u00a0— с тех пор в этом архиве не сообщалось (на ${asOf})`,
    all: ({ count }: { count: number }) =>
      plural<'ru'>(count, {
        one: count === 1 ? 'Соглашение' : `Всего ${formatNumber(count)} соглашение`,
        few: `Все ${formatNumber(count)} соглашения`,
        many: `Все ${formatNumber(count)} соглашений`,
        other: `Все ${formatNumber(count)} соглашения`,
      }),
    /** After the number of all. */
    notShown: ({ count }: { count: number }) => `; не показано: ${formatNumber(count)}`,
    monthOfYear: ({ month, year }: { month: string; year: string }) => `${month} ${year}`,
    tableOf: ' об этих соглашениях',
    tableCaption: 'Соглашения на графике',
    agreement: 'Соглашение',
    status: 'Статус',
    latest: 'Последнее сообщение',
  },

  months: {
    caption: 'События и шаги по соглашениям по месяцам',
    inWords: ({ period, months }: { period: string; months: readonly string[] }) =>
      `События и шаги по соглашениям, ${period}: ${months.join(', ') || 'нет'}.`,
    month: ({ month, count }: { month: string; count: number }) =>
      `${month}\u00a0— ${formatNumber(count)}`,
    eventsInKey: 'события',
    stepsInKey: 'шаги по соглашениям',
    /** What the chart leaves out; "" where it shows all. */
    notShown: ({ earlier, before, later, undated }: MoreMonths) => {
      const left = [
        ...(earlier > 0 ? [`до ${genitiveDate(before)}\u00a0— ${formatNumber(earlier)}`] : []),
        ...(later > 0 ? [`позже\u00a0— ${formatNumber(later)}`] : []),
        ...(undated > 0 ? [`без месяца\u00a0— ${formatNumber(undated)}`] : []),
      ];
      return left.length > 0 ? `не показано: ${left.join(', ')}` : '';
    },
    tableOf: ' по месяцам',
    monthColumn: 'Месяц',
    events: 'События',
    steps: 'Шаги по соглашениям',
  },

  /** Opens the table of a chart, and the buttons that save both as files. */
  table: 'Данные',
  tableOf: ({ caption }: { caption: string }) => `: ${caption}`,
  files: { svg: 'График в SVG', png: 'График в PNG', csv: 'Таблица в CSV' },
  period: 'Период',
  value: 'Значение',
  attributedTo: 'Источник данных (дата нашей сводки)',
};

/** How many of each are not in a chart. */
interface NotShown {
  shorter?: number;
  pastTargets?: number;
  earlier?: number;
}

/** What two countries exported to each other. */
interface BothWays {
  period: string;
  first: { country: string; amount: string };
  second: { country: string; amount: string };
  balance: string;
}

/** How many events and steps are not in a chart of months. */
interface MoreMonths {
  earlier: number;
  /** The first month of the chart. */
  before: string;
  later: number;
  undated: number;
}
