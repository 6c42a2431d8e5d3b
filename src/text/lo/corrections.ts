import type { Text } from '../en/index.ts';
import { formatNumber } from '../locale.ts';

/** The words of the page of corrections, and mail that reports mistakes. */
export const corrections = {
  title: 'ການແກ້ໄຂຂໍ້ຜິດພາດ',
  titleOfPage: ({ page, pages }) => `ການແກ້ໄຂຂໍ້ຜິດພາດ, ໜ້າ ${page} ຈາກ ${pages}`,
  description: 'ຂໍ້ຜິດພາດຂອງພວກເຮົາເອງ ທີ່ໄດ້ແກ້ໄຂໃນບົດສະຫຼຸບຂ່າວທີ່ເຜີຍແຜ່ແລ້ວ, ໃໝ່ສຸດຢູ່ກ່ອນ.',
  standfirst:
    'ພວກເຮົາແກ້ໄຂຂໍ້ຜິດພາດຂອງຕົນໃນບົດສະຫຼຸບຂ່າວ ພ້ອມໝາຍເຫດບອກໄວ້ ແລະ ລວມໄວ້ຢູ່ນີ້. ຄວາມຄືບໜ້າທີ່ເກີດຂຶ້ນພາຍຫຼັງບໍ່ຖືເປັນການແກ້ໄຂ; ພວກເຮົາຈະຂຽນບົດສະຫຼຸບຂ່າວໃໝ່.',
  none: 'ຍັງບໍ່ມີການແກ້ໄຂບົດສະຫຼຸບຂ່າວທີ່ເຜີຍແຜ່ແລ້ວ',
  count: ({ count }) => `ແກ້ໄຂ ${formatNumber(count)} ຄັ້ງ`,
  countOnPage: ({ count, page, pages }) => `${count}, ໜ້າ ${page} ຈາກ ${pages}`,

  // How readers report a mistake.
  report: 'ແຈ້ງຂໍ້ຜິດພາດ',
  reportsGoTo: (address) => [
    'ກະລຸນາຂຽນຫາ ',
    address,
    '. ລິ້ງ “ແຈ້ງຂໍ້ຜິດພາດ” ໃນແຕ່ລະບົດສະຫຼຸບຂ່າວຈະໃສ່ຫົວຂໍ້ ແລະ ທີ່ຢູ່ຂອງບົດນັ້ນໃຫ້.',
  ],
  contactPublisher: (publisher) => ['ກະລຸນາຕິດຕໍ່ຜູ້ເຜີຍແຜ່, ', publisher, '.'],
  noAddress: 'ເວັບໄຊນີ້ຍັງບໍ່ໄດ້ໃຫ້ທີ່ຢູ່ສຳລັບແຈ້ງຂໍ້ຜິດພາດ.',
  inRepository: ({ folder, field }) => [
    'ບັນນາທິການສາມາດແກ້ໄຂໃນຟາຍເອງ: ຟາຍຢູ່ໃນ ',
    folder,
    ' ແລະ ມີຊື່ຕາມສ່ວນທ້າຍຂອງທີ່ຢູ່ໜ້າເວັບ. ຊ່ອງ ',
    field,
    ' ບອກວ່າມີຫຍັງຜິດ.',
  ],
  whatToSay: 'ກະລຸນາບອກພວກເຮົາວ່າສິ່ງໃດຜິດ, ສິ່ງໃດຖືກ ແລະ ແຫຼ່ງທີ່ມາຂອງທ່ານ.',
  policy: 'ພວກເຮົາແກ້ໄຂຫຍັງ ແລະ ແກ້ໄຂແນວໃດ',

  // A mail or a form with the headline and address of a briefing.
  subject: ({ title }) => `ຂໍ້ຜິດພາດໃນ “${title}”`,
  questions: ['ສິ່ງທີ່ຜິດ:', 'ສິ່ງທີ່ຖືກ ແລະ ແຫຼ່ງທີ່ມາຂອງທ່ານ:'],
} satisfies Text['corrections'];
