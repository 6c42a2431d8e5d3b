import type { Sentence } from '../sentence.ts';

/** The words at the former addresses of pages. */
export const moved = {
  title: 'Страница перемещена',
  sentence: <Part>(address: Part): Sentence<Part> => [
    'Эта страница перемещена на адрес ',
    address,
    '.',
  ],

  // Where a page was withdrawn.
  withdrawn: 'Страница снята с публикации',
  withdrawnOn: ({ date }: { date: string }) => `Эта страница снята с публикации ${date}.`,
  latest: 'Последние сводки',
  archive: 'Все сводки по годам',
};
