/** The words of editions as books (EPUB). */
export const book = {
  /** On the page of the edition and in its feed. */
  link: 'Этот выпуск в виде книги с полными текстами (EPUB)',

  contents: 'Содержание',
  editionOnSite: 'Этот выпуск на сайте',
  briefingOnSite: 'Эта сводка на сайте',
  footnotes: {
    label: 'Примечания',
    backTo: (reference: number) => `Назад к ссылке ${reference}`,
  },
  /** In place of a picture, with its credit. */
  picture: ({ description }: { description: string }) => `[Изображение: ${description}]`,
  /** In the description of the book, for readers who cannot see. */
  accessibility:
    'Книга состоит только из текста: в ней есть оглавление и заголовки, а изображения описаны словами.',
};
