/** The words of editions as books (EPUB). */
export const book = {
  /** On the page of the edition and in its feed. */
  link: 'This edition as a book, with full texts (EPUB)',

  contents: 'Contents',
  editionOnSite: 'This edition on the site',
  briefingOnSite: 'This briefing on the site',
  footnotes: {
    label: 'Footnotes',
    backTo: (reference: number) => `Back to reference ${reference}`,
  },
  /** In place of a picture, with its credit. */
  picture: ({ description }: { description: string }) => `[Picture: ${description}]`,
  /** In the description of the book, for readers who cannot see. */
  accessibility:
    'The book is text only: it has a table of contents and headings, and pictures are described in words.',
};
