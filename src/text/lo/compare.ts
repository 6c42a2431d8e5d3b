import type { Text } from '../en/index.ts';
import { formatList, formatNumber, listOfParts } from '../locale.ts';

/** The words of comparisons. */
export const compare = {
  // All comparisons.
  all: 'ການປຽບທຽບທັງໝົດ',
  title: 'ປຽບທຽບສອງຄູ່ປະເທດ',
  breadcrumb: 'ປຽບທຽບ',
  allDescription: 'ສິ່ງທີ່ຄັງຂໍ້ມູນນີ້ມີກ່ຽວກັບສອງຄູ່ປະເທດ, ຄຽງຄູ່ກັນ.',
  none: 'ຄັງຂໍ້ມູນນີ້ຍັງບໍ່ມີຂໍ້ມູນພຽງພໍທີ່ຈະປຽບທຽບສອງຄູ່ປະເທດໃດໄດ້.',
  first: 'ຄູ່ທີໜຶ່ງ',
  second: 'ຄູ່ທີສອງ',
  any: 'ຄູ່ໃດກໍໄດ້',
  which: ({ figures }) =>
    `ສອງຄູ່ປະເທດປຽບທຽບກັນໄດ້ ຖ້າມີປະເທດໜຶ່ງຮ່ວມກັນ ແລະ ຄັງຂໍ້ມູນນີ້ມີບົດສະຫຼຸບສະພາບການ ແລະ ຢ່າງໜ້ອຍ ${figures} ຕົວເລກຂອງແຕ່ລະຄູ່. ຖ້າບໍ່ມີການປຽບທຽບໃນລາຍການ, ໃຫ້ເລືອກ “ຄູ່ໃດກໍໄດ້” ໃນເມນູໃດໜຶ່ງ.`,
  pairsWith: ({ country }) => `ຄູ່ປະເທດທີ່ມີ ${country}`,

  // One comparison; each pair is text or a link.
  both: (first, second) => [first, ' ແລະ ', second],
  description: ({ first, second }) =>
    `${first} ແລະ ${second} ຄຽງຄູ່ກັນ: ການຄ້າ, ການລົງທຶນ, ຂໍ້ຕົກລົງ ແລະ ເຫດການຫຼ້າສຸດໃນຄັງຂໍ້ມູນນີ້.`,
  comparedWith: (others) => ['ປຽບທຽບກັບ ', ...listOfParts(others)],

  // What this archive holds on each.
  caption: 'ສິ່ງທີ່ຄັງຂໍ້ມູນນີ້ມີກ່ຽວກັບແຕ່ລະຄູ່ປະເທດ',
  countsNote: 'ຈຳນວນເຫຼົ່ານີ້ແມ່ນຈຳນວນທີ່ບັນທຶກໄວ້ໃນຄັງຂໍ້ມູນນີ້. ບໍ່ໄດ້ສະແດງວ່າສອງປະເທດຮ່ວມມືກັນຫຼາຍສ່ຳໃດ.',
  nothing: 'ບໍ່ມີ',
  newest: 'ບົດລາຍງານໃໝ່ສຸດ',
  keyFigure: 'ຕົວເລກສຳຄັນ',
  goodsFrom: ({ country }) => `ສິນຄ້າຈາກ ${country}`,
  goodsTo: ({ country }) => `ສິນຄ້າໄປ ${country}`,
  occasions: 'ເຫດການ ແລະ ຂັ້ນຕອນຂອງຂໍ້ຕົກລົງ',
  nextDate: 'ກຳນົດການຕໍ່ໄປ',

  // What is known of one and not of the other.
  known: 'ມີໃນຄັງຂໍ້ມູນນີ້ກ່ຽວກັບຄູ່ດຽວ',
  onlyOf: ({ pair }) => `ສະເພາະ ${pair}`,
  things: ({ things }) => `${formatList(things)}.`,
  nothingMore: 'ບໍ່ມີ.',
  subjects: (subjects) => ['ຫົວເລື່ອງຂອງບົດສະຫຼຸບຂ່າວ: ', ...listOfParts(subjects), '.'],
  onBoth: 'ມີທັງສອງຄູ່',
  onNeither: 'ບໍ່ມີທັງສອງຄູ່',
  knowable: {
    sides: 'ບົດລາຍງານຈາກທັງສອງປະເທດ',
    tradeValue: 'ມູນຄ່າການຄ້າ',
    tradeTarget: 'ເປົ້າໝາຍການຄ້າ',
    bothDirections: 'ການສົ່ງອອກ ແລະ ການນຳເຂົ້າຈາກແຫຼ່ງດຽວ',
    investment: 'ການລົງທຶນທັງໝົດ',
    power: 'ຕົວເລກໄຟຟ້າ',
    coal: 'ຕົວເລກຖ່ານຫີນ ແລະ ແຮ່ທາດ',
    transport: 'ຕົວເລກການຂົນສົ່ງ',
    events: 'ເຫດການ',
    agreements: 'ຂໍ້ຕົກລົງ',
    inForce: 'ຂໍ້ຕົກລົງທີ່ມີຜົນບັງຄັບໃຊ້ ຫຼື ພວມຈັດຕັ້ງປະຕິບັດ',
    projects: 'ໂຄງການ',
    datesAhead: 'ກຳນົດການຂ້າງໜ້າ',
  },

  // Charts.
  chart: {
    exchange: 'ການຄ້າ',
    direction: 'ການສົ່ງອອກ ແລະ ການນຳເຂົ້າ',
    investment: 'ການລົງທຶນ',
    quantity: 'ປະລິມານຫຼັກ',
  },
  scales: ({ differing }) =>
    differing.length > 0
      ? `ແຜນວາດຄຽງຄູ່ກັນໃຊ້ມາດຕາສ່ວນດຽວກັນ, ຍົກເວັ້ນແຜນວາດ: ${formatList(differing)}, ເຊິ່ງມີຫົວໜ່ວຍຕ່າງກັນ.`
      : 'ແຜນວາດຄຽງຄູ່ກັນໃຊ້ມາດຕາສ່ວນດຽວກັນ.',

  // Agreements.
  agreementsCaption: 'ຂໍ້ຕົກລົງໃນຄັງຂໍ້ມູນນີ້, ຕາມສະຖານະ ແລະ ຕາມປະເພດ',
  byStatus: 'ຕາມສະຖານະ',
  byKind: 'ຕາມປະເພດ',

  // Events.
  events: 'ເຫດການຫຼ້າສຸດ',

  // Projects.
  noProject: 'ບໍ່ມີໂຄງການໃນຄັງຂໍ້ມູນນີ້.',
  allProjects: ({ count }) => `ໂຄງການທັງໝົດ (${formatNumber(count)})`,
} satisfies Text['compare'];
