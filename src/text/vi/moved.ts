import type { Sentence } from '../sentence.ts';

/** The words at the former addresses of pages. */
export const moved = {
  title: 'Trang này đã được chuyển',
  sentence: <Part>(address: Part): Sentence<Part> => [
    'Trang này đã được chuyển đến ',
    address,
    '.',
  ],

  // Where a page was withdrawn.
  withdrawn: 'Trang đã gỡ',
  withdrawnOn: ({ date }: { date: string }) => `Trang này đã được gỡ ngày ${date}.`,
  latest: 'Bản tóm lược mới nhất',
  archive: 'Tất cả bản tóm lược theo năm',
};
