import type { Knowable } from '../../model/comparison.ts';
import { formatList, formatNumber, listOfParts } from '../locale.ts';
import { plural } from '../plural.ts';
import type { Sentence } from '../sentence.ts';
import { withPreposition } from './country-cases.ts';

/** The words of comparisons. */
export const compare = {
  // All comparisons.
  all: 'Все сравнения',
  title: 'Сравнение двух пар',
  breadcrumb: 'Сравнение',
  allDescription: 'Две пары стран рядом: что есть о каждой в этом архиве.',
  none: 'В этом архиве пока недостаточно материалов для сравнения каких-либо двух пар.',
  first: 'Первая пара',
  second: 'Вторая пара',
  any: 'Любая',
  /** After the list. */
  which: ({ figures }: { figures: number }) =>
    `Сравнить можно две пары с общей страной, если для каждой в этом архиве есть раздел «Положение дел» и как минимум столько показателей: ${figures}. Если в списке нет сравнений, выберите «Любая» в одном из меню.`,
  /** The comparisons in which both pairs have one country. */
  pairsWith: ({ country }: { country: string }) => `Пары ${withPreposition(country, 'with')}`,

  // One comparison; each pair is text or a link.
  both: <Part>(first: Part, second: Part): Sentence<Part> => [first, ' и ', second],
  description: ({ first, second }: { first: string; second: string }) =>
    `${first} и ${second}: сравнение торговли, инвестиций, соглашений и последних событий в этом архиве.`,
  /** In a dossier; the others are links. */
  comparedWith: <Part>(others: readonly Part[]): Sentence<Part> => [
    'Сравнить с парой: ',
    ...listOfParts(others),
  ],

  // What this archive holds on each.
  caption: 'Что есть в этом архиве о каждой паре',
  /** Below that. */
  countsNote:
    'Подсчитано то, что внесено в этот архив. Эти числа не показывают, насколько тесно сотрудничают две страны.',
  nothing: 'нет',
  newest: 'Последнее сообщение',
  keyFigure: 'Главный показатель',
  goodsFrom: ({ country }: { country: string }) => `Товары ${withPreposition(country, 'from')}`,
  goodsTo: ({ country }: { country: string }) => `Товары ${withPreposition(country, 'to')}`,
  occasions: 'События и шаги по соглашениям',
  nextDate: 'Ближайшая дата',

  // What is known of one and not of the other.
  known: 'Что есть в этом архиве только по одной паре',
  onlyOf: ({ pair }: { pair: string }) => `Только по паре ${pair}`,
  things: ({ things }: { things: readonly string[] }) => `${formatList(things)}.`,
  nothingMore: 'Ничего.',
  subjects: <Part>(subjects: readonly Part[]): Sentence<Part> => [
    'Темы сводок: ',
    ...listOfParts(subjects),
    '.',
  ],
  onBoth: 'По обеим',
  onNeither: 'Ни по одной',
  knowable: {
    sides: 'сообщения из обеих стран',
    tradeValue: 'объём торговли',
    tradeTarget: 'цель по торговле',
    bothDirections: 'экспорт и импорт из одного источника',
    investment: 'общий объём инвестиций',
    power: 'показатели электроэнергетики',
    coal: 'показатели по углю и полезным ископаемым',
    transport: 'показатели транспорта',
    events: 'события',
    agreements: 'соглашения',
    inForce: 'действующие или выполняемые соглашения',
    projects: 'проекты',
    datesAhead: 'предстоящие даты',
  } satisfies Record<Knowable, string>,

  // Charts.
  chart: {
    exchange: 'торговля',
    direction: 'экспорт и импорт',
    investment: 'инвестиции',
    quantity: 'основной объём',
  },
  /** `differing` are charts side by side that have different units. */
  scales: ({ differing }: { differing: readonly string[] }) =>
    differing.length > 0
      ? `У соседних графиков один масштаб, кроме тех, у которых разные единицы: ${formatList(differing)}.`
      : 'У соседних графиков один масштаб.',

  // Agreements.
  agreementsCaption: 'Соглашения в этом архиве по статусу и виду',
  byStatus: 'По статусу',
  byKind: 'По виду',

  // Events.
  events: 'Последние события',

  // Projects.
  noProject: 'В этом архиве нет проектов.',
  allProjects: ({ count }: { count: number }) =>
    plural<'ru'>(count, {
      one: `Все проекты: ${formatNumber(count)}`,
      few: `Все ${formatNumber(count)} проекта`,
      many: `Все ${formatNumber(count)} проектов`,
      other: `Все ${formatNumber(count)} проекта`,
    }),
};
