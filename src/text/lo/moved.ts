import type { Text } from '../en/index.ts';

/** The words at the former addresses of pages. */
export const moved = {
  title: 'ໜ້ານີ້ຍ້າຍແລ້ວ',
  sentence: (address) => ['ໜ້ານີ້ຍ້າຍໄປຢູ່ ', address, '.'],

  // Where a page was withdrawn.
  withdrawn: 'ໜ້າທີ່ຖອນອອກແລ້ວ',
  withdrawnOn: ({ date }) => `ໜ້ານີ້ຖືກຖອນອອກເມື່ອ ${date}.`,
  latest: 'ບົດສະຫຼຸບຂ່າວຫຼ້າສຸດ',
  archive: 'ບົດສະຫຼຸບຂ່າວທັງໝົດຕາມປີ',
} satisfies Text['moved'];
