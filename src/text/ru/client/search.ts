import { formatAlternatives, formatList, formatNumber } from '../../locale.ts';
import { counted, plural } from '../../plural.ts';
import type { Sentence } from '../../sentence.ts';
import { genitiveDate } from '../genitive-date.ts';
import { briefings } from './counts.ts';

// Words of scripts of the search page, each exported by itself, so that a script bundles only those that it uses.

export const searching = 'Идёт поиск…';
export const notLoaded =
  'Не удалось загрузить поисковый индекс. Проверьте соединение и повторите поиск.';
export const notInDevelopment =
  'В режиме разработки поиск недоступен. Вместо этого выполните «npm start».';

/** What a page is that is found and is no briefing. */
export const recordKinds = {
  Dossier: 'Досье',
  Agreement: 'Соглашение',
  Project: 'Проект',
  Event: 'Событие',
  Person: 'Персона',
  Organisation: 'Организация',
  Figures: 'Показатели',
};

// Filters.

/** What results are filtered by. */
export const filters = {
  pair: 'Пара',
  country: 'Страна',
  sector: 'Тема',
  source: 'Источник',
  year: 'Год',
  from: 'С даты',
  to: 'По дату',
};

/** The same after "нет" and "кроме". */
const genitives: Record<keyof typeof filters, string> = {
  pair: 'пары',
  country: 'страны',
  sector: 'темы',
  source: 'источника',
  year: 'года',
  from: 'начала',
  to: 'конца',
};

interface Filter {
  key: keyof typeof filters;
  /** The value, as readers see it. */
  label: string;
}

/** "Тема: железные дороги", "Кроме темы: железные дороги". */
export const filter = ({ key, label, excluded }: Filter & { excluded: boolean }) =>
  excluded ? `Кроме ${genitives[key]}: ${label}` : `${filters[key]}: ${label}`;
/** What a button does that shows a filter. */
export const removeFilter = <Part>(shown: Part): Sentence<Part> => ['Убрать фильтр ', shown];
/** How many boxes are ticked. */
export const chosen = ({ count }: { count: number }) => `(выбрано: ${formatNumber(count)})`;

// Years without a beginning, without an end, and with both.
export const yearsUntil = ({ last }: { last: string }) => `по ${last}`;
export const yearsSince = ({ first }: { first: string }) => `с ${first}`;
export const yearsBetween = ({ first, last }: { first: string; last: string }) =>
  `${first}–${last}`;

// What a search found.

/** Words of a query among ours. */
export const quoted = ({ words }: { words: string }) => `«${words}»`;
/** The last of a list of words that is too long. */
export const otherWords = ({ count }: { count: number }) =>
  `ещё ${counted<'ru'>(count, { one: 'слово', few: 'слова', many: 'слов', other: 'слова' })}`;

/** What was searched for. */
export interface Searched {
  /** Words that results must have, and those that they must not have, in quotation marks. */
  wanted: readonly string[];
  unwanted: readonly string[];
  /** What results belong to, by name: countries, sectors, years. */
  within: readonly string[];
  /** Years of which the first or the last is not given: "с 2025". */
  openYears: readonly string[];
  /** The ends of the period. */
  from: string | undefined;
  to: string | undefined;
  /** What results must not belong to, by name. */
  excluded: readonly string[];
}

/** "Найдено на этом устройстве: 2 сводки. Слова: «уголь»; без слов: «нефть»; фильтры: Франция–Германия; по 2025; кроме: Example Times." */
export const found = ({
  total,
  onDevice,
  searched: { wanted, unwanted, within, openYears, from, to, excluded },
}: {
  total: number;
  onDevice: boolean;
  searched: Searched;
}) => {
  const listed = (before: string, items: readonly string[]) =>
    items.length > 0 && `${before}: ${items.join(', ')}`;
  const joined = (parts: readonly unknown[], by: string) => parts.filter(Boolean).join(by);
  const where = onDevice ? ' на этом устройстве' : '';
  const number = total > 0 ? `Найдено${where}: ${briefings(total)}` : `Не найдено сводок${where}`;
  const period = joined([from && `с ${genitiveDate(from)}`, to && `по ${to}`], ' ');
  const details = [
    listed('слова', wanted),
    listed('без слов', unwanted),
    listed('фильтры', within),
    ...openYears,
    period,
    listed('кроме', excluded),
  ];
  return `${joined([number, joined(details, '; ')], ' (')}${joined(details, '') ? ')' : ''}.`;
};
export const searchingEarlier = 'Идёт поиск по более ранним годам…';

/** @param words those that were searched for, in quotation marks. */
export const tooCommon = ({ words }: { words: readonly string[] }) =>
  `Слишком ${plural<'ru'>(words.length, {
    one: 'частое слово',
    few: 'частые слова',
    many: 'частые слова',
    other: 'частые слова',
  })} для поиска: ${words.join(', ')}. Добавьте что-нибудь более точное.`;
export const nothingToSearchFor = ({ words }: { words: readonly string[] }) =>
  `Нет букв или цифр, по которым можно искать: ${words.join(', ')}.`;
export const cut = ({ characters }: { characters: number }) =>
  `Искали только по началу запроса; учтено знаков: ${formatNumber(characters)}.`;
export const notADate = ({ label }: { label: string }) =>
  `«${label}»\u00a0— не дата. Укажите год, месяц или день, например 2025, 2025-12 или 2025-12-01.`;
export const unknown = ({ key, label }: Filter) =>
  `В этом архиве нет ${genitives[key]} «${label}».`;
export const nowhereTogether = 'Нет сводок, где есть все эти слова.';
export const absent = ({ words }: { words: readonly string[] }) =>
  `Ни в одной сводке нет ${formatAlternatives(words)}.`;
export const alsoSearched = ({ words }: { words: readonly string[] }) =>
  `Искали также: ${words.join(', ')}.`;
/** @param isMore whether other briefings have all of the words. */
export const partly = ({ count, isMore }: { count: number; isMore: boolean }) =>
  `${isMore ? 'Ещё ' : ''}${briefings(count)}, где есть только часть слов.`;

// What could not be searched.
export const similarUnknown = 'Не удалось найти похожие слова. Проверьте соединение.';
export const notSearched = ({ years }: { years: readonly string[] }) =>
  `Поиск не охватил: ${years.join(', ')}. Проверьте соединение.`;
export const notOnDevice = ({ count }: { count: number }) =>
  `Подходит, но не сохранено на этом устройстве: ещё ${briefings(count)}.`;
export const notDownloaded = ({ years }: { years: readonly string[] }) =>
  `Поиск не охватил то, что загружено не полностью: ${years.join(', ')}.`;
/** @param saved the date and time at which the copy was saved. */
export const copySearched = ({ saved }: { saved: string }) =>
  `Поиск шёл по копии, сохранённой ${saved}.`;

// Results that have only some of the words.
export const nearest = 'Без некоторых слов';
export const missing = ({ words }: { words: readonly string[] }) => `Без ${formatList(words)}`;

// What to do after a search that found nothing.
export const instead = ({ key, label, instead }: Filter & { instead: string }) =>
  `${filters[key]}: «${instead}» вместо «${label}»`;
/** @param words in quotation marks. */
export const withoutWords = ({ words, total }: { words: string; total: number }) =>
  `Без ${words}: ${briefings(total)}`;
export const withoutFilter = ({ key, label }: Filter) => `Без фильтра «${filters[key]}: ${label}»`;
export const withoutFilters = 'Искать снова без фильтров';
export const clear = 'Очистить поиск';
