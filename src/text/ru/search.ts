import { formatAlternatives } from '../locale.ts';
import type { Sentence } from '../sentence.ts';
import { filters } from './client/search.ts';

/** The words of the search page that are there before its script starts. */
export const search = {
  title: 'Поиск',
  description: 'Поиск по сводкам: по словам, паре стран, теме, источнику и дате.',
  withoutScripts:
    'Для поиска нужен JavaScript, а он выключен в вашем браузере. Можно просмотреть разделы:',

  // The form.
  words: 'Что найти',
  submit: 'Найти',
  filters: 'Фильтры',
  /** The labels of filters of which there is one value. */
  filter: filters,
  allPairs: 'Все пары',
  allCountries: 'Все страны',
  sort: 'Порядок',
  byRelevance: 'Сначала самые подходящие',
  byDate: 'Сначала новые',
  /** Before the forms of dates, where something else was typed. */
  notADate: 'Это не дата.',
  /** @param whole keeps a date on one line. */
  dateForms: <Part>(whole: (date: string) => Part): Sentence<Part> => [
    'Год, месяц или день: 2025, ',
    whole('2025-12'),
    ' или ',
    whole('2025-12-01'),
    '.',
  ],
  sectors: 'Темы',
  sources: 'Источники',
  reset: 'Сбросить',

  // What was found.
  otherPages: 'Другие страницы',
  results: 'Результаты',
  more: 'Показать ещё',
  save: 'Сохранить эти результаты',
  /** Below a dossier without a key figure. */
  dossier: ({ count, latest }: { count: string; latest: string | undefined }) =>
    latest === undefined ? count : `${count}, последняя: ${latest}`,
  /** Below a dossier; several numbers where sources differ. */
  keyFigure: (figure: {
    what: string;
    numbers: readonly string[];
    attribution: string | undefined;
  }) => {
    const sentence = `${figure.what}: ${formatAlternatives(figure.numbers)}`;
    return figure.attribution === undefined ? sentence : `${sentence}. ${figure.attribution}`;
  },

  // Before a search.
  byPair: 'По паре',
  bySector: 'По теме',
  tips: {
    title: 'Подсказки для поиска',
    intro:
      'Имена и названия находятся в любом написании и любой письменности, числа и даты\u00a0— в любой форме. Можно задать вопрос: слова вроде «кто» и «сколько» не учитываются. В результатах есть все остальные слова. Если результатов мало, за ними следуют те, где есть большинство слов, и мы указываем, каких не хватает. Если слово не найдено, мы ищем похожие и сообщаем об этом.',
    /** A phrase, and a word that is left out, are searched for as typed, in no other language. */
    examples: ({ pair, sector, source }: Record<'pair' | 'sector' | 'source', string>) => [
      { typed: '"wind power"', meaning: 'эти слова подряд, на языке текста' },
      { typed: 'уголь OR газ', meaning: 'любое из слов; уголь | газ означает то же' },
      {
        typed: 'уголь -hydropower',
        meaning: `уголь, но без слова hydropower; можно и -"wind power" и -source:${source}`,
      },
      {
        typed: `pair:${pair}  sector:${sector}`,
        meaning: 'те же фильтры, набранные в строке; также country: и source:',
      },
      { typed: 'from:2025-12  to:2026', meaning: 'даты; также year:2025 и year:2024-2026' },
      {
        typed: 'news.example/123.html',
        meaning: 'адрес сообщения, чтобы найти нашу сводку о нём',
      },
    ],
  },
};
