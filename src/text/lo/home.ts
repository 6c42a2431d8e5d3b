import type { Text } from '../en/index.ts';
import { formatList, formatNumber } from '../locale.ts';

/** The words of the home page. */
export const home = {
  newestBriefing: (date) => ['ບົດສະຫຼຸບຂ່າວໃໝ່ສຸດ: ', date],
  latest: 'ບົດສະຫຼຸບຂ່າວຫຼ້າສຸດ',
  whyLead: 'ເລືອກຍ້ອນມີຕົວເລກ ແລະ ຂໍ້ຕົກລົງ',
  relations: 'ຄູ່ປະເທດທີ່ເຄື່ອນໄຫວຫຼາຍທີ່ສຸດ',
  chosenRelations: 'ຄູ່ປະເທດທີ່ຄັດເລືອກ ແລະ ທີ່ເຄື່ອນໄຫວຫຼາຍທີ່ສຸດ',
  bars: ({ period, most }) =>
    `ເຫດການ ແລະ ຂັ້ນຕອນຂອງຂໍ້ຕົກລົງເປັນລາຍເດືອນ, ${period}. ທຸກຄູ່ໃຊ້ມາດຕາສ່ວນດຽວກັນ: ແທ່ງທີ່ສູງທີ່ສຸດເທົ່າກັບ ${formatNumber(most)}.`,
  headline: ({ what, period }) => `${what}, ${period}`,
  headlinesDiffer: ({ what, period }) => `${what}, ${period}; ແຫຼ່ງຂ່າວໃຫ້ຂໍ້ມູນບໍ່ກົງກັນ`,
  targets: ({ amounts, year }) => `ເປົ້າໝາຍ: ${formatList(amounts)}, ${year ?? 'ບໍ່ໄດ້ລະບຸປີ'}`,
  allPairs: 'ຄູ່ປະເທດທັງໝົດ',
  allOfSector: ({ sector }) => `ບົດສະຫຼຸບຂ່າວທັງໝົດ: ${sector}`,
  moved: (date) => ['ຂໍ້ຕົກລົງທີ່ມີຂ່າວໃໝ່ນັບແຕ່ ', date],
  movedTo: ({ stage, count }) => `${stage}: ${formatNumber(count)}`,
  movedOrder: 'ຕາມສະຖານະປັດຈຸບັນ',
  allAgreements: 'ຂໍ້ຕົກລົງທັງໝົດ',
  more: 'ບົດສະຫຼຸບຂ່າວເພີ່ມເຕີມ',
  allBriefings: 'ບົດສະຫຼຸບຂ່າວທັງໝົດຕາມປີ',
  comingUp: 'ກຳນົດການຂ້າງໜ້າ',
  disagreement: 'ແຫຼ່ງຂ່າວໃຫ້ຂໍ້ມູນບໍ່ກົງກັນ',
  allDisagreements: 'ຂໍ້ມູນທີ່ບໍ່ກົງກັນທັງໝົດ',
} satisfies Text['home'];
