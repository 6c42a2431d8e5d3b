import { formatNumber, listOfParts } from '../locale.ts';
import { counted } from '../plural.ts';
import type { Sentence } from '../sentence.ts';
import { briefings } from './client/counts.ts';
import { withPreposition } from './country-cases.ts';

/** The words of lists, indexes and the pages of countries, sectors and sources. */
export const lists = {
  // Every list.
  /** The title of a page after the first one. */
  titleOfPage: ({ title, page, pages }: { title: string; page: number; pages: number }) =>
    `${title}, страница ${page} из ${pages}`,
  noBriefings: 'В этом архиве нет сводок',
  /** The number of briefings of a long list: "123 сводки, страница 2 из 3". */
  onPage: ({ briefings, page, pages }: { briefings: string; page: number; pages: number }) =>
    `${briefings}, страница ${page} из ${pages}`,
  otherSpellings: 'Другие написания',
  briefings: 'Сводки',
  briefingCount: briefings,
  /** The button after the dates between which entries are shown. */
  show: 'Показать',
  newest: 'Новейшая',

  pairs: 'Пары',

  // Countries.
  countries: 'Страны',
  countriesDescription: 'Все страны, которым посвящены наши сводки или которые в них упоминаются.',
  countriesCaption: 'Страны по алфавиту',
  country: 'Страна',
  mentions: 'Упоминания',
  countryDescription: ({ country }: { country: string }) =>
    `Сводки об отношениях ${withPreposition(country, 'with')}, сначала новые.`,
  mentionedIn: 'Упоминается также в сводках',
  newestOf: ({ shown, all }: { shown: number; all: number }) =>
    `Показаны новейшие сводки: ${shown} из ${formatNumber(all)}.`,

  // Sectors.
  sectors: 'Темы',
  sectorsDescription: 'Темы, по которым распределены наши сводки.',
  sectorsCaption: 'Сводки по темам',
  sector: 'Тема',
  sectorDescription: ({ sector }: { sector: string }) =>
    `Тема «${sector}» в отношениях между странами: соглашения, показатели, расхождения, проекты, даты и сводки.`,
  /** `counts` are links: "8 соглашений", "2 проекта", "14 сводок". */
  sectorLede: <Part>({
    counts,
    newest,
  }: {
    counts: readonly Part[];
    newest: Part;
  }): Sentence<Part> => [
    'В этом архиве: ',
    ...listOfParts(counts),
    '. Последнее сообщение: ',
    newest,
    '.',
  ],
  /** The parts of a sector's page, as the sentence above counts them. */
  sectorParts: {
    agreements: (count: number) =>
      counted<'ru'>(count, {
        one: 'соглашение',
        few: 'соглашения',
        many: 'соглашений',
        other: 'соглашения',
      }),
    figures: (count: number) =>
      counted<'ru'>(count, {
        one: 'показатель',
        few: 'показателя',
        many: 'показателей',
        other: 'показателя',
      }),
    conflicts: (count: number) =>
      counted<'ru'>(count, {
        one: 'расхождение',
        few: 'расхождения',
        many: 'расхождений',
        other: 'расхождения',
      }),
    projects: (count: number) =>
      counted<'ru'>(count, {
        one: 'проект',
        few: 'проекта',
        many: 'проектов',
        other: 'проекта',
      }),
    dates: (count: number) =>
      counted<'ru'>(count, {
        one: 'предстоящая дата',
        few: 'предстоящие даты',
        many: 'предстоящих дат',
        other: 'предстоящей даты',
      }),
  },
  /** Below a part that shows the first ones, before links to the others. */
  shownOf: ({ shown, all }: { shown: number; all: number }) =>
    `Показано: ${formatNumber(shown)} из ${formatNumber(all)}.`,
  shownOfParties: ({ parties, shown, all }: { parties: string; shown: number; all: number }) =>
    `${parties}: показано ${formatNumber(shown)} из ${formatNumber(all)}.`,
  allAgreementsOf: ({ parties }: { parties: string }) => `Все соглашения: ${parties}`,
  /** Of the groups of parties. */
  partiesShown: ({ shown, all }: { shown: number; all: number }) =>
    `Показаны группы сторон, у которых больше всего соглашений: ${formatNumber(shown)} из ${formatNumber(all)}.`,
  allAgreements: 'Все соглашения',
  /** Of figures, of which the latest of each thing are shown first. */
  latestShown: ({ shown, all }: { shown: number; all: number }) =>
    `Показаны последние показатели каждого вида: ${formatNumber(shown)} из ${formatNumber(all)}.`,
  allFigures: 'Все показатели по парам',
  /** Before the names of pairs, as links. */
  allDisagreements: <Part>(pairs: readonly Part[]): Sentence<Part> => [
    'Все расхождения: ',
    ...listOfParts(pairs),
  ],
  allProjects: 'Все проекты',

  // Sources.
  sources: 'Источники',
  sourcesDescription: 'Издатели и агентства, чьи сообщения мы пересказываем или цитируем.',
  sourcesCaption: 'Источники по алфавиту',
  source: 'Источник',
  sourceDescription: ({ source }: { source: string }) =>
    `Сводки по сообщениям источника «${source}», опубликованным им или написанным для других, сначала новые.`,
  aboutSource: 'Об источнике',
  kind: 'Вид',
  ownership: 'Форма собственности',
  ownershipOfGovernment: 'в составе правительства',
  ownershipUnknown: 'не подтверждено',
  /** The evidence of the ownership, with a link. */
  asOf: <Part>({ date, page }: { date: Part; page: Part }): Sentence<Part> => [
    'На ',
    date,
    ': ',
    page,
  ],
  basedIn: 'Где находится',
  severalCountries: 'несколько стран',
  published: ({ count }: { count: number }) =>
    `${briefings(count)} по сообщениям, которые он опубликовал`,
  written: ({ count }: { count: number }) =>
    `${briefings(count)} по сообщениям, которые он написал для других`,
  publishedAndWritten: ({ published, written }: { published: number; written: number }) =>
    `${briefings(published)} по сообщениям, которые он опубликовал, ${formatNumber(written)}\u00a0— по тем, которые он написал для других`,
  website: 'Сайт',

  // Years.
  archive: 'Архив',
  archiveDescription: 'Все сводки по годам, в которые источник опубликовал своё сообщение.',
  archiveCaption: 'Сводки по годам',
  added: 'Недавно добавленные',
  addedDescription:
    'Сводки по дням их добавления в этот архив, сначала последние, с датой сообщения.',
  noneAdded: 'Дни, когда сводки добавлялись в этот архив, не записаны.',
  year: 'Год',
  yearDescription: ({ year }: { year: string }) =>
    `Сводки по сообщениям, опубликованным в ${year} году, сначала новые.`,

  /** Above the pairs of a country. */
  pairsCompared: (count: number) => (count === 1 ? 'Пара' : 'Сравнение пар'),
};
