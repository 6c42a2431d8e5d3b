import type { Text } from '../en/index.ts';
import { formatList, formatNumber } from '../locale.ts';
import { countedAll } from '../plural.ts';

/** The words of charts. */
export const charts = {
  missing: {
    'trade-value': 'ບໍ່ມີລາຍງານມູນຄ່າການຄ້າໃນຄັງຂໍ້ມູນນີ້.',
    'trade-value-but-growth': 'ບໍ່ມີລາຍງານມູນຄ່າການຄ້າໃນຄັງຂໍ້ມູນນີ້, ມີແຕ່ອັດຕາການເຕີບໂຕ.',
    'trade-directions': 'ບໍ່ມີແຫຼ່ງຂ່າວໃດໃນຄັງຂໍ້ມູນນີ້ທີ່ລາຍງານທັງການສົ່ງອອກ ແລະ ການນຳເຂົ້າ.',
    'total-investment': 'ບໍ່ມີລາຍງານການລົງທຶນທັງໝົດໃນຄັງຂໍ້ມູນນີ້.',
    quantity: 'ຄັງຂໍ້ມູນນີ້ບໍ່ໄດ້ລະບຸປະລິມານຫຼັກ ເຊັ່ນ: ໄຟຟ້າ ຫຼື ສິນຄ້າຂົນສົ່ງ ສຳລັບຄູ່ປະເທດນີ້.',
    agreement: 'ບໍ່ມີລາຍງານຂໍ້ຕົກລົງໃນຄັງຂໍ້ມູນນີ້.',
    event: 'ບໍ່ມີລາຍງານເຫດການໃນຄັງຂໍ້ມູນນີ້.',
  },
  title: {
    atAGlance: 'ພາບລວມ',
    trade: 'ການຄ້າ',
    tradeInContext: 'ການຄ້າ: ບົດລາຍງານນີ້ ແລະ ບົດອື່ນ',
    tradeOfPair: ({ pair }) => `${pair}: ການຄ້າ`,
    tradeBothWays: 'ການຄ້າສອງທາງ',
    directions: 'ການສົ່ງອອກ ແລະ ການນຳເຂົ້າ',
    investment: 'ການລົງທຶນ',
    investmentBy: ({ from, to }) => `ການລົງທຶນຂອງ ${from} ໃນ ${to}`,
    quantity: 'ປະລິມານຫຼັກ',
    agreements: 'ຂໍ້ຕົກລົງ',
    months: 'ລາຍເດືອນ',
  },

  legend: {
    label: 'ຄວາມໝາຍຂອງສັນຍາລັກ',
    first: ({ country }) => `${country} ເປັນຜູ້ນັບ ຫຼື ລາຍງານ`,
    second: ({ country }) => `${country} ເປັນຜູ້ນັບ ຫຼື ລາຍງານ`,
    firstOfAny: 'ປະເທດທີ່ມີຊື່ກ່ອນເປັນຜູ້ນັບ ຫຼື ລາຍງານ',
    secondOfAny: 'ປະເທດທີສອງເປັນຜູ້ນັບ ຫຼື ລາຍງານ',
    byAnother: ({ country }) => `ຕົວເລກຂອງ ${country} ທີ່ປະເທດອື່ນລາຍງານ`,
    byAnotherOfAny: 'ຕົວເລກຂອງຝ່າຍໜຶ່ງ ທີ່ປະເທດອື່ນລາຍງານ',
    byOthers: 'ຈາກຜູ້ອື່ນ ຫຼື ຈາກຫຼາຍຝ່າຍຮ່ວມກັນ',
    hollow: 'ຄ່າປະເມີນ, ເປົ້າໝາຍ, ຂີດຈຳກັດ, ການອະນຸມານ ຫຼື ການຄິດໄລ່ຂອງພວກເຮົາ',
    notFromZero: 'ແຕ່ລະເສັ້ນເລີ່ມຈາກຕົວເລກຕ່ຳສຸດຫາສູງສຸດ, ບໍ່ແມ່ນເລີ່ມຈາກສູນ.',
  },

  emphasis: 'ຕົວເລກຈາກບົດລາຍງານນີ້ເປັນສີເຂັ້ມ; ຈາກບົດອື່ນເປັນສີຈາງ.',
  allFigures: ({ pair }) => `ຕົວເລກທັງໝົດກ່ຽວກັບ ${pair}`,

  targetFor: ({ period }) => `ເປົ້າໝາຍ ${period}`,

  amounts: {
    targets: 'ເປົ້າໝາຍ',
    periodInferred: 'ໄລຍະເວລາເປັນການອະນຸມານ',
    noYear: 'ເປົ້າໝາຍບໍ່ໄດ້ລະບຸປີ.',
    silent: ({ countries }) => `ແຜນວາດນີ້ບໍ່ມີຕົວເລກຈາກ ${formatList(countries)}.`,
    row: ({ period, numbers }) => `${period} ${formatList(numbers)}`,
    inWords: ({ title, unit, rows }) => `${title}, ຫົວໜ່ວຍ ${unit}: ${rows.join('; ')}.`,
  },
  notShown: ({ shorter = 0, pastTargets = 0, earlier = 0 }) => {
    const left = countedAll<'lo'>([
      [shorter, { other: 'ໄລຍະທີ່ສັ້ນກວ່າ' }],
      [pastTargets, { other: 'ເປົ້າໝາຍທີ່ຜ່ານມາ' }],
      [earlier, { other: 'ໄລຍະກ່ອນໜ້າ' }],
    ]);
    return left && `ບໍ່ໄດ້ສະແດງ: ${left}.`;
  },

  statements: {
    row: ({ period, numbers }) => `${period}: ${numbers.join(', ')}`,
    inWords: ({ title, rows }) => `${title}. ${rows.join('; ')}.`,
  },

  directions: {
    tableCaption: 'ການສົ່ງອອກ, ການນຳເຂົ້າ ແລະ ດຸນການຄ້າ',
    way: ({ from, to }) => `${from} ໄປ ${to}`,
    noSurplus: 'ບໍ່ມີການເກີນດຸນ ນອກຈາກຜົນຂອງການປັດຕົວເລກ',
    surplus: ({ amount, country }) => `${country} ເກີນດຸນ ${amount}`,
    anotherReport: 'ບົດລາຍງານອື່ນ',
    whyDifferent: 'ເປັນຫຍັງສອງບົດລາຍງານຈຶ່ງບໍ່ກົງກັນ',
    inUnit: ({ balance, unit }) => `${balance} (${unit})`,
    inWords: ({ unit, rows }) => `ຫົວໜ່ວຍ ${unit}. ${rows.join(' ')}`,
    row: ({ period, balance }) => `${period}: ${balance}.`,
    rowOfBoth: ({ period, first, second, balance }) =>
      `${period}: ${first.country} ສົ່ງອອກ ${first.amount} ແລະ ${second.country} ສົ່ງອອກ ${second.amount}, ${balance}.`,
  },

  quantity: {
    part: ({ part, whole }) => `${part} ຈາກ ${whole}`,
    outline: ({ what, period }) => `ເສັ້ນຂອບ: ${what}, ${period}`,
    row: ({ period, amount, about }) => `${period} ${amount}, ${about}`,
    inWords: ({ title, rows }) => `${title}: ${rows.join('; ')}.`,
  },

  lifelines: {
    step: ({ status, date }) => `${status}, ${date}`,
    latestReport: ({ date }) => `ບົດລາຍງານຫຼ້າສຸດ ${date}`,
    noReport: 'ບໍ່ມີລາຍງານໃນຄັງຂໍ້ມູນນີ້',
    key: ({ asOf }) => `ເສັ້ນ: ຮອດບົດລາຍງານຫຼ້າສຸດ; ຈຸດ: ຈາກນັ້ນບໍ່ມີລາຍງານໃນຄັງຂໍ້ມູນນີ້, ຮອດ ${asOf}`,
    keyWithBand: ({ asOf }) =>
      `ແຖບ: ບໍ່ຮູ້ວັນ; ເສັ້ນ: ຮອດບົດລາຍງານຫຼ້າສຸດ; ຈຸດ: ຈາກນັ້ນບໍ່ມີລາຍງານໃນຄັງຂໍ້ມູນນີ້, ຮອດ ${asOf}`,
    all: ({ count }) => (count === 1 ? 'ຂໍ້ຕົກລົງນີ້' : `ຂໍ້ຕົກລົງທັງໝົດ ${formatNumber(count)} ສະບັບ`),
    notShown: ({ count }) => `; ບໍ່ໄດ້ສະແດງ ${formatNumber(count)} ສະບັບ`,
    monthOfYear: ({ month, year }) => `${month} ${year}`,
    tableOf: ' ຂອງຂໍ້ຕົກລົງເຫຼົ່ານີ້',
    tableCaption: 'ຂໍ້ຕົກລົງໃນແຜນວາດ',
    agreement: 'ຂໍ້ຕົກລົງ',
    status: 'ສະຖານະ',
    latest: 'ບົດລາຍງານຫຼ້າສຸດ',
  },

  months: {
    caption: 'ເຫດການ ແລະ ຂັ້ນຕອນຂອງຂໍ້ຕົກລົງ ຕາມເດືອນ',
    inWords: ({ period, months }) =>
      `ເຫດການ ແລະ ຂັ້ນຕອນຂອງຂໍ້ຕົກລົງ, ${period}: ${months.join(', ') || 'ບໍ່ມີ'}.`,
    month: ({ month, count }) => `${month}: ${formatNumber(count)}`,
    eventsInKey: 'ເຫດການ',
    stepsInKey: 'ຂັ້ນຕອນຂອງຂໍ້ຕົກລົງ',
    notShown: ({ earlier, before, later, undated }) => {
      const left = [
        ...(earlier > 0 ? [`${formatNumber(earlier)} ກ່ອນ ${before}`] : []),
        ...(later > 0 ? [`${formatNumber(later)} ຫຼັງຈາກນັ້ນ`] : []),
        ...(undated > 0 ? [`${formatNumber(undated)} ບໍ່ຮູ້ເດືອນ`] : []),
      ];
      return left.length > 0 ? `ບໍ່ໄດ້ສະແດງ: ${formatList(left)}` : '';
    },
    tableOf: ' ຕາມເດືອນ',
    monthColumn: 'ເດືອນ',
    events: 'ເຫດການ',
    steps: 'ຂັ້ນຕອນຂອງຂໍ້ຕົກລົງ',
  },

  table: 'ຂໍ້ມູນ',
  tableOf: ({ caption }) => `: ${caption}`,
  files: { svg: 'ແຜນວາດເປັນ SVG', png: 'ແຜນວາດເປັນ PNG', csv: 'ຕາຕະລາງເປັນ CSV' },
  period: 'ໄລຍະເວລາ',
  value: 'ຕົວເລກ',
  attributedTo: 'ທີ່ມາ (ວັນທີຂອງບົດສະຫຼຸບຂ່າວຂອງພວກເຮົາ)',
} satisfies Text['charts'];
