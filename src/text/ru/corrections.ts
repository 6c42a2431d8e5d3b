import { counted } from '../plural.ts';
import type { Sentence } from '../sentence.ts';

/** The words of the page of corrections, and mail that reports mistakes. */
export const corrections = {
  title: 'Исправления',
  titleOfPage: ({ page, pages }: { page: number; pages: number }) =>
    `Исправления, страница ${page} из ${pages}`,
  description: 'Наши собственные ошибки, исправленные в опубликованных сводках, сначала новые.',
  standfirst:
    'Свои ошибки мы исправляем в сводке, с пометкой об этом, и перечисляем здесь. Дальнейшее развитие событий исправлением не считается: о нём выходит новая сводка.',
  none: 'Исправлений в опубликованных сводках не было',
  count: ({ count }: { count: number }) =>
    counted<'ru'>(count, {
      one: 'исправление',
      few: 'исправления',
      many: 'исправлений',
      other: 'исправления',
    }),
  countOnPage: ({ count, page, pages }: { count: string; page: number; pages: number }) =>
    `${count}, страница ${page} из ${pages}`,

  // How readers report a mistake.
  report: 'Сообщить об ошибке',
  reportsGoTo: <Part>(address: Part): Sentence<Part> => [
    'Пишите на адрес ',
    address,
    '. Ссылка «Сообщить об ошибке» в каждой сводке сама подставит её заголовок и адрес.',
  ],
  /** Where only the publisher's own site is known. */
  contactPublisher: <Part>(publisher: Part): Sentence<Part> => [
    'Обратитесь к издателю: ',
    publisher,
    '.',
  ],
  noAddress: 'На этом сайте пока не указан адрес для таких сообщений.',
  /** For those who can change the content. */
  inRepository: <Part>({ folder, field }: { folder: Part; field: Part }): Sentence<Part> => [
    'Редакторы могут исправить сам файл: он лежит в папке ',
    folder,
    ' и называется так же, как конец адреса страницы. Поле ',
    field,
    ' объясняет, что было неверно.',
  ],
  whatToSay: 'Напишите, что неверно, как правильно и на какой источник вы опираетесь.',
  policy: 'Что и как мы исправляем',

  // A mail or a form with the headline and address of a briefing.
  subject: ({ title }: { title: string }) => `Ошибка в сводке «${title}»`,
  /** The questions of its body, after the address of the briefing. */
  questions: ['Что неверно:', 'Как правильно и какой источник:'],
};
