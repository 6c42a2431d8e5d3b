import { plural } from '../plural.ts';
import type { Sentence } from '../sentence.ts';

/** The words of briefings. */
export const briefing = {
  // The line below the headline.
  writtenBy: <Part>(name: Part): Sentence<Part> => ['автор: ', name],
  readReport: 'Читать сообщение',
  readCopy: <Part>(date: Part): Sentence<Part> => ['Читать копию от ', date],
  copyOf: <Part>(date: Part): Sentence<Part> => ['копия от ', date],
  corrected: <Part>(date: Part): Sentence<Part> => ['Исправлено ', date],

  // On pages in another language than the main one of the site.
  /** The original is a link, which is the name of its language. */
  isTranslation: <Part>(original: Part): Sentence<Part> => ['Перевод; оригинал: ', original],
  translatedBy: ({ translator }: { translator: string }) => `Переводчик: ${translator}.`,
  isOutdated: 'Оригинал изменён после того, как был сделан этот перевод.',
  notTranslated: 'Эта сводка не переведена.',

  // The facts in the margin, also of agreements, events, people and organisations.
  facts: 'Основные сведения',
  agreements: (count: number) =>
    plural<'ru'>(count, {
      one: 'Соглашение',
      few: 'Соглашения',
      many: 'Соглашения',
      other: 'Соглашения',
    }),
  documents: 'Документы',
  documentKind: ({ size }: { size: string }) => `PDF, ${size}`,
  sourcesDiffer: 'Источники расходятся',
  keyDates: 'Ключевые даты',
  events: (count: number) =>
    plural<'ru'>(count, { one: 'Событие', few: 'События', many: 'События', other: 'События' }),
  people: 'Персоны',
  organisations: 'Организации',
  organisationsCounted: ({ count }: { count: number }) => `Организации (${count})`,
  aboutReport: 'О сообщении',
  published: 'Опубликовано',
  source: 'Источник',
  author: 'Автор',
  dateline: 'Место сообщения',
  formerAddress: 'Прежний адрес',
  foundGone: <Part>(date: Part): Sentence<Part> => ['недоступен, проверено ', date],
  countries: (count: number) =>
    plural<'ru'>(count, { one: 'Страна', few: 'Страны', many: 'Страны', other: 'Страны' }),
  alsoMentioned: 'Также упоминаются',
  sectors: (count: number) =>
    plural<'ru'>(count, { one: 'Тема', few: 'Темы', many: 'Темы', other: 'Темы' }),
  reportMistake: 'Сообщить об ошибке в этой сводке',

  // Read aloud in the text.
  inBody: {
    table: (number: number) => `Таблица ${number}`,
    code: (number: number) => `Код ${number}`,
    done: 'Выполнено',
    notDone: 'Не выполнено',
  },

  // Below the text.
  history: 'История',
  /** After a date. */
  online: 'Сводка опубликована',
  isCorrected: 'Текст сводки выше исправлен.',
  allCorrections: 'Все исправления',
  changed: ({ fields }: { fields: string }) => `Изменено: ${fields}`,
  figures: 'Показатели в этой сводке',
  figuresCaption: 'Каждый показатель с периодом и источником',
  neighbours: 'Предыдущие и следующие сводки',
  related: 'Сводки по теме',
  relatedBy: {
    event: ({ title }: { title: string }) => `То же событие: ${title}`,
    conflict: ({ title }: { title: string }) => `Источники расходятся: ${title}`,
    agreement: ({ title }: { title: string }) => `То же соглашение: ${title}`,
    topic: ({ sector, pair }: { sector: string; pair: string }) => `Та же тема: ${sector}, ${pair}`,
  },

  // What editors see while they write.
  forEditors: 'Для редакторов',
  draft: 'Черновик.',
  isDraft: <Part>(field: Part): Sentence<Part> => [
    'Читатели не видят эту сводку, так как в её файле указано ',
    field,
    '.',
  ],
  placeInFile: ({ line, column }: { line: number; column: number }) =>
    `Строка ${line}, столбец ${column}`,
  problems: 'Проблемы',
  problemsIn: ({ path }: { path: string }) => `Проблемы в файле ${path}`,
  notShown: ({ slug }: { slug: string }) => `«${slug}» пока нельзя показать`,
  shownWhenCorrected: <Part>(path: Part): Sentence<Part> => [
    'Страница появится, как только вы исправите и сохраните файл ',
    path,
    '. На остальной сайт это не влияет.',
  ],
};
