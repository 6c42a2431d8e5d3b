import type { Text } from '../en/index.ts';
import { formatNumber } from '../locale.ts';
import { countedAll } from '../plural.ts';

/** The words of monthly editions, their lists and their feeds. */
export const editions = {
  title: 'ສະບັບປະຈຳເດືອນ',
  description: 'ສິ່ງທີ່ຄັງຂໍ້ມູນນີ້ມີໃນແຕ່ລະເດືອນ: ສິ່ງທີ່ໄດ້ລົງນາມ, ລາຍງານ, ເພີ່ມເຂົ້າ ແລະ ແກ້ໄຂ, ພ້ອມຈຳນວນລາຍການ.',
  titleOfPair: ({ pair }) => `ສະບັບປະຈຳເດືອນ: ${pair}`,
  descriptionOfPair: ({ pair, fewest }) =>
    `ສິ່ງທີ່ຄັງຂໍ້ມູນນີ້ມີກ່ຽວກັບ ${pair}, ໃນແຕ່ລະເດືອນທີ່ມີ ${formatNumber(fewest)} ລາຍການຂຶ້ນໄປ, ພ້ອມຈຳນວນລາຍການ.`,
  feedsOfPairs: 'ສະບັບປະຈຳເດືອນຂອງແຕ່ລະຄູ່ປະເທດ ກໍມີຟີດໃນໜ້າຂອງຕົນ.',
  feedDescription: 'ສະບັບເຕັມຂອງແຕ່ລະເດືອນ, ທັນທີທີ່ຄັງຂໍ້ມູນນີ້ມີເນື້ອໃນຂອງເດືອນຕໍ່ໄປ.',

  edition: ({ month, pair }) => (pair === undefined ? `ສະບັບເດືອນ ${month}` : `${pair}, ${month}`),
  counts: (count) =>
    countedAll<'lo'>([
      [count.steps, { other: 'ຂັ້ນຕອນຂອງຂໍ້ຕົກລົງ' }],
      [count.events, { other: 'ເຫດການ' }],
      [count.projects, { other: 'ຂັ້ນຕອນຂອງໂຄງການ' }],
      [count.reports, { other: 'ບົດລາຍງານ' }],
      [count.added, { other: 'ບົດສະຫຼຸບຂ່າວຈາກບົດລາຍງານຂອງເດືອນອື່ນ' }],
      [count.statesOfPlay, { other: 'ບົດສະຫຼຸບສະພາບການທີ່ຂຽນ ຫຼື ປັບປຸງ' }],
      [count.corrections, { other: 'ການແກ້ໄຂ' }],
    ]),
  inArchive: ({ counts }) => `ໃນຄັງຂໍ້ມູນນີ້: ${counts}.`,
  isOpen: 'ສະບັບນີ້ຍັງບໍ່ຄົບຖ້ວນ: ຄັງຂໍ້ມູນນີ້ຍັງບໍ່ມີຫຍັງຂອງເດືອນຕໍ່ໄປ, ສະນັ້ນ ເນື້ອໃນຍັງອາດປ່ຽນແປງ.',
  open: ({ month }) => `${month} (ຍັງບໍ່ຄົບຖ້ວນ)`,
  kinds: {
    steps: 'ຂໍ້ຕົກລົງ',
    events: 'ເຫດການ',
    projects: 'ໂຄງການ',
    reports: 'ບົດລາຍງານ',
    added: 'ເພີ່ມເຂົ້າຄັງຂໍ້ມູນ',
    statesOfPlay: 'ສະຫຼຸບສະພາບການ',
    corrections: 'ການແກ້ໄຂຂໍ້ຜິດພາດ',
  },
  report: (source, date) => [source, ', ', date],
  addedNote: 'ບົດສະຫຼຸບຂ່າວຈາກບົດລາຍງານຂອງເດືອນອື່ນ ທີ່ເຜີຍແຜ່ໃນເດືອນນີ້.',
  revised: 'ສະບັບປັບປຸງ',
  briefingsOfYear: ({ year }) => `ບົດສະຫຼຸບຂ່າວທັງໝົດຂອງປີ ${year}`,
  pairs: 'ສະບັບຂອງແຕ່ລະຄູ່ປະເທດ',
  pairsNote: ({ fewest }) => `ຄູ່ປະເທດທີ່ມີ ${formatNumber(fewest)} ລາຍການຂຶ້ນໄປໃນເດືອນນີ້, ພ້ອມຈຳນວນລາຍການ.`,
  others: 'ສະບັບອື່ນ',
  previous: ({ month }) => `ກ່ອນໜ້າ: ${month}`,
  next: ({ month }) => `ຕໍ່ໄປ: ${month}`,
  ofAllPairs: ({ month }) => `ທຸກຄູ່ປະເທດ, ${month}`,
} satisfies Text['editions'];
