import type { Text } from '../en/index.ts';

/** The words of editions as books (EPUB). */
export const book = {
  /** On the page of the edition and in its feed. */
  link: 'ສະບັບນີ້ເປັນປຶ້ມ ພ້ອມຂໍ້ຄວາມເຕັມ (EPUB)',

  contents: 'ສາລະບານ',
  editionOnSite: 'ສະບັບນີ້ໃນເວັບໄຊ',
  briefingOnSite: 'ບົດສະຫຼຸບນີ້ໃນເວັບໄຊ',
  footnotes: {
    label: 'ໝາຍເຫດ',
    backTo: (reference) => `ກັບໄປບ່ອນອ້າງອີງ ${reference}`,
  },
  /** In place of a picture, with its credit. */
  picture: ({ description }) => `[ຮູບ: ${description}]`,
  /** In the description of the book, for readers who cannot see. */
  accessibility: 'ປຶ້ມນີ້ມີແຕ່ຂໍ້ຄວາມ ພ້ອມສາລະບານ ແລະ ຫົວຂໍ້; ຮູບພາບຖືກອະທິບາຍເປັນຄຳເວົ້າ.',
} satisfies Text['book'];
