import type { Sentence } from '../sentence.ts';

/** The words of every page: its head, header and footer. */
export const shell = {
  /** In the tab of a browser. */
  titleOnSite: ({ title, site }: { title: string; site: string }) => `${title}\u00a0— ${site}`,
  /** Of the picture that is shared, which shows the name and description of the site. */
  sharePicture: ({ site, description }: { site: string; description: string }) =>
    `${site}. ${description}`,

  /** The title of the editor in the browser. */
  admin: 'Редактор сайта',

  // The header.
  /** The links to the same page in other languages. */
  languages: 'Языки',
  skip: 'Перейти к основному содержанию',
  searchLabel: 'Поиск по сводкам',
  search: 'Поиск',
  menu: 'Главное меню',
  pairs: 'Пары',
  agreements: 'Соглашения',
  projects: 'Проекты',
  figures: 'Показатели',
  countries: 'Страны',
  sectors: 'Темы',
  sources: 'Источники',
  archive: 'Архив',
  about: 'О сайте',

  // The footer.
  whatIsSite: <Part>({
    site,
    description,
  }: {
    site: Part;
    description: string;
  }): Sentence<Part> => [site, `. ${description}`],
  licence: <Part>(licence: Part): Sentence<Part> => [
    'Сводки и данные: ',
    licence,
    '. Права на сообщения принадлежат их источникам.',
  ],
  method: 'Как составляются сводки',
  people: 'Персоны',
  organisations: 'Организации',
  compare: 'Сравнить пары',
  corrections: 'Исправления',
  data: 'Открытые данные',
  feeds: 'Ленты',
  colours: 'Цвета',
  coloursOfDevice: 'Как на устройстве',
  light: 'Светлые',
  dark: 'Тёмные',

  // Long lists.
  pages: 'Страницы',
  previous: 'Предыдущая',
  next: 'Следующая',
  pageOf: ({ page, pages }: { page: number; pages: number }) => `Страница ${page} из ${pages}`,

  // Where there is no page.
  notFound: {
    title: 'Страница не найдена',
    description:
      'По этому адресу нет страницы. Возможно, в адресе опечатка или страница перемещена.',
    latest: 'Последние сводки',
    search: 'Поиск по сводкам',
    pairs: 'Все пары',
    countries: 'Все страны',
    archive: 'Все сводки по годам',
  },
};
