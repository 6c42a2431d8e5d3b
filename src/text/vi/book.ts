/** The words of editions as books (EPUB). */
export const book = {
  /** On the page of the edition and in its feed. */
  link: 'Bản tổng hợp này dưới dạng sách, kèm toàn văn (EPUB)',

  contents: 'Mục lục',
  editionOnSite: 'Bản tổng hợp này trên trang web',
  briefingOnSite: 'Bản tóm lược này trên trang web',
  footnotes: {
    label: 'Chú thích',
    backTo: (reference: number) => `Về chỗ đánh dấu ${reference}`,
  },
  /** In place of a picture, with its credit. */
  picture: ({ description }: { description: string }) => `[Hình: ${description}]`,
  /** In the description of the book, for readers who cannot see. */
  accessibility: 'Sách chỉ có chữ, có mục lục và các đề mục; hình ảnh được mô tả bằng lời.',
};
