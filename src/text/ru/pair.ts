import { formatNumber, listOfParts } from '../locale.ts';
import { counted, countedAll } from '../plural.ts';
import type { Sentence } from '../sentence.ts';
import { briefings } from './client/counts.ts';
import { withPreposition } from './country-cases.ts';
import { genitiveDate } from './genitive-date.ts';

/** A country; its adjective is English. */
interface Origin {
  adjective: string | undefined;
  country: string;
}

/** The words of dossiers and the other pages of a pair. */
export const pair = {
  /** Above the name of a pair. */
  pairs: 'Пары',
  ofPage: ({ title, number }: { title: string; number: number }) =>
    `${title}, страница ${formatNumber(number)}`,
  partOf: ({ part, pair }: { part: string; pair: string }) => `${part}: ${pair}`,

  // The dossier, from above.
  description: ({ pair, count }: { pair: string; count: number }) =>
    `Отношения ${pair}: хронология, соглашения, показатели с источниками, предстоящие даты и ${briefings(count)}.`,
  asOf: <Part>(date: Part): Sentence<Part> => ['на ', date],
  asOfSentence: <Part>(date: Part): Sentence<Part> => ['По состоянию на ', date],
  /** How many briefings there are, and how many of each side's sources. */
  briefingsBySide: ({ count, sides }: { count: number; sides: readonly string[] }) =>
    `${briefings(count)}: ${sides.join(', ')}`,
  briefingsOfSide: ({ count, country }: Origin & { count: number }) =>
    `${formatNumber(count)} ${withPreposition(country, 'from')}`,
  briefingsFromElsewhere: ({ count }: { count: number }) =>
    `${formatNumber(count)} из других стран`,
  onlyBriefing: <Part>(date: Part): Sentence<Part> => [
    'В этом архиве одна сводка об этой паре, от ',
    date,
    '.',
  ],
  parts: 'В этом досье',
  agreements: 'Соглашения',
  timeline: 'Хронология',
  disagreements: 'Расхождения',
  comingUp: 'Ближайшие даты',
  figures: 'Показатели',
  briefings: 'Сводки',
  fullTimeline: ({ count }: { count: number }) =>
    `Вся хронология (${counted<'ru'>(count, {
      one: 'запись',
      few: 'записи',
      many: 'записей',
      other: 'записи',
    })})`,
  allDisagreements: ({ count }: { count: number }) =>
    count === 1 ? 'Расхождение' : `Все расхождения (${formatNumber(count)})`,
  datesAfter: <Part>(date: Part): Sentence<Part> => ['Даты после ', date, ', по сообщениям'],
  noDateAfter: <Part>(date: Part): Sentence<Part> => [
    'В этом архиве нет сообщений о датах после ',
    date,
    '.',
  ],
  /** After the kind of a date. */
  dateReported: <Part>(kind: string, reports: readonly Part[]): Sentence<Part> => [
    `${kind}; `,
    ...reports.flatMap((report, index) => (index > 0 ? [', ', report] : [report])),
  ],
  reportedOn: <Part>(date: Part): Sentence<Part> => ['сообщение от ', date],
  calendar: 'Все даты и события файлом календаря (.ics)',
  people: 'Персоны и организации',
  peopleOrder: 'Сначала те, кого называют чаще; должности по новейшей сводке',
  allBriefings: ({ count }: { count: number }) => `Все сводки (${formatNumber(count)})`,
  background: 'Справка',
  countries: 'Обе страны',
  briefingsOn: ({ country }: { country: string }) => `Все сводки: ${country}`,
  bySector: 'Сводки по темам',
  map: ({ pair }: { pair: string }) => `Карта: ${pair}`,

  // Entries of the timeline.
  briefingOf: ({ date }: { date: string }) => `Сводка от ${genitiveDate(date)}`,
  sourcesFrom: ({ country }: Origin) => `Источники ${withPreposition(country, 'from')}`,
  onlySourcesFrom: ({ country }: Origin) =>
    `В этом архиве только источники ${withPreposition(country, 'from')}`,
  otherSources: 'Другие источники',
  noBriefing: 'нет сводок в этом архиве',
  /** Reports of an event or a step; documents of an event, after the first ones. */
  more: ({ count }: { count: number }) => `ещё ${formatNumber(count)}`,
  andMore: ({ count }: { count: number }) => `и ещё ${formatNumber(count)}`,
  events: 'События и соглашения',

  // The printed sheet.
  sheet: {
    agreements: 'Соглашения',
    agreementColumns: 'дата подписания; последующий статус с датой; дата последнего сообщения',
    notSigned: '–',
    status: ({ status, date }: { status: string; date: string }) => `${status} ${date}`,
    periodEnded: ({ date }: { date: string }) => `Срок истёк: ${date}`,
    noReport: 'нет сообщений',
    group: ({ documents, event }: { documents: string; event: string }) => `${documents}: ${event}`,
    events: 'События',
    steps: ({ status, titles }: { status: string; titles: readonly string[] }) =>
      `${status}: ${titles.join('; ')}`,
    event: ({ title }: { title: string }) => `${title}.`,
    documents: ({ documents }: { documents: string }) => `${documents}.`,
    disagreements: 'Расхождения',
    disagreement: ({ title }: { title: string }) => `${title}:`,
    statement: ({ says, hosts }: { says: string; hosts: readonly string[] }) =>
      `${says} (${hosts.join(', ')})`,
    comingUp: 'Ближайшие даты, по сообщениям',
    projects: 'Проекты:',
    project: ({ name, status }: { name: string; status: string }) => `${name}: ${status}`,
    sources: 'Источники',
    whereToRead: ({ address }: { address: string }) =>
      `Маленькие цифры отсылают к этому списку; сводки\u00a0— по адресу ${address}.`,
    /** What the sheet leaves out; "" where it has all. */
    leftOut: ({ agreements, events, disagreements, projects, dates, figures }: LeftOut) => {
      const left = countedAll<'ru'>([
        [
          agreements,
          { one: 'соглашение', few: 'соглашения', many: 'соглашений', other: 'соглашения' },
        ],
        [events, { one: 'событие', few: 'события', many: 'событий', other: 'события' }],
        [
          disagreements,
          { one: 'расхождение', few: 'расхождения', many: 'расхождений', other: 'расхождения' },
        ],
        [projects, { one: 'проект', few: 'проекта', many: 'проектов', other: 'проекта' }],
        [dates, { one: 'дата', few: 'даты', many: 'дат', other: 'даты' }],
        [
          figures,
          { one: 'показатель', few: 'показателя', many: 'показателей', other: 'показателя' },
        ],
      ]);
      return left && `Не вошло в этот лист: ${left}; всё с источниками\u00a0— по тому же адресу.`;
    },
  },

  // The pages of a dossier's parts.
  /** The choice of a sector. */
  sector: 'Тема',
  allSectors: 'Все темы',
  /** Of a long timeline. */
  onThisPage: <Part>({
    years,
    others,
  }: {
    years: string;
    others: readonly Part[];
  }): Sentence<Part> => [
    `Фильтр действует на этой странице, с записями за ${years}. Другие страницы: `,
    ...listOfParts(others),
    '.',
  ],
  timelineDescription:
    'События между двумя странами с их документами и каждый шаг по соглашениям, сначала новые.',
  disagreementsDescription:
    'В чём сообщения в этом архиве противоречат друг другу, с возможными причинами.',
  briefingsDescription: ({ pair, count }: { pair: string; count: number }) =>
    `Отношения ${pair}: ${briefings(count)}, сначала новые.`,
  allOfThem: 'Все сводки',
  agreementsDescription: ({ pair }: { pair: string }) =>
    `${pair}: все соглашения в этом архиве, их статус и дата последнего сообщения о каждом.`,

  // The state of play with its earlier texts.
  versions: {
    title: 'Положение дел',
    description: ({ pair }: { pair: string }) =>
      `Краткий обзор отношений ${pair}: нынешняя и прежние версии.`,
    heading: 'Версии',
    legend: <Part>({ inserted, deleted }: Marks<Part>): Sentence<Part> => [
      'По дате публикации, сначала новые. Изменения по сравнению с предыдущей версией: ',
      inserted('добавленные слова'),
      ', ',
      deleted('удалённые слова'),
      '.',
    ],
    original: <Part>(language: Part): Sentence<Part> => [
      'Версии приведены на языке оригинала: ',
      language,
    ],
    first: 'Первая версия в этом архиве',
    /** On the dossier. */
    earlier: 'Прежние версии этого текста',
    /** Read aloud before and after such words. */
    insertion: { start: 'добавлено: ', end: ' (конец добавления) ' },
    deletion: { start: 'удалено: ', end: ' (конец удаления) ' },
  },

  // All pairs.
  index: {
    title: 'Пары',
    description: 'Все пары стран, о которых есть сводки.',
    none: 'Пока нет сводок ни об одной паре.',
    others: 'Другие пары',
    pair: 'Пара',
    months: 'Месяцы',
    keyFigure: 'Главные показатели',
    agreements: 'Соглашения',
    nextDate: 'Ближайшая дата',
    /** Before a date, on phones. */
    nextDateLabel: 'Ближайшая дата:',
    caption: ({ period }: { period: string }) =>
      `Сначала пары, о которых больше сводок. Месяцы: события и шаги по соглашениям, ${period}; у каждой пары свой масштаб.`,
    noKeyFigure: 'Нет главного показателя в этом архиве',
    atStage: ({ count, stage }: { count: number; stage: string }) =>
      `${formatNumber(count)} ${stage}`,
    noAgreement: 'Нет соглашений в этом архиве',
    noDate: 'Нет дат в этом архиве',
  },
  matrix: {
    label: 'Матрица пар',
    caption: 'Сводки по парам стран',
    cell: ({ pair, count }: { pair: string; count: number }) => `${pair}: ${briefings(count)}`,
    leftOut: ({ shown, total, fewest }: { shown: number; total: number; fewest: number }) =>
      `Показано стран: ${formatNumber(shown)} из ${formatNumber(total)}, с числом сводок не меньше ${formatNumber(fewest)}.`,
  },

  // Before and after a briefing.
  later: 'Позже',
  earlier: 'Раньше',
};

/** Mark words as inserted or deleted. */
interface Marks<Part> {
  inserted: (words: string) => Part;
  deleted: (words: string) => Part;
}

/** How many of each are not on the printed sheet. */
interface LeftOut {
  agreements: number;
  events: number;
  disagreements: number;
  projects: number;
  dates: number;
  figures: number;
}
