import type { Text } from '../en/index.ts';
import { formatNumber, listOfParts } from '../locale.ts';
import { counted, countedAll } from '../plural.ts';
import { briefings } from './client/counts.ts';

/** The words of dossiers and the other pages of a pair. */
export const pair = {
  pairs: 'ຄູ່ປະເທດ',
  ofPage: ({ title, number }) => `${title}, ໜ້າ ${formatNumber(number)}`,
  partOf: ({ part, pair }) => `${part}: ${pair}`,

  // The dossier, from above.
  description: ({ pair, count }) =>
    `ການພົວພັນ ${pair}: ລຳດັບເຫດການ, ຂໍ້ຕົກລົງ, ຕົວເລກພ້ອມແຫຼ່ງທີ່ມາ, ກຳນົດການຂ້າງໜ້າ ແລະ ${briefings(count)}.`,
  asOf: (date) => ['ຂໍ້ມູນຮອດ ', date],
  asOfSentence: (date) => ['ຂໍ້ມູນຮອດ ', date],
  briefingsBySide: ({ count, sides }) => `${briefings(count)}: ${sides.join(', ')}`,
  briefingsOfSide: ({ count, country }) => `${formatNumber(count)} ຈາກ ${country}`,
  briefingsFromElsewhere: ({ count }) => `${formatNumber(count)} ຈາກບ່ອນອື່ນ`,
  onlyBriefing: (date) => ['ຄັງຂໍ້ມູນນີ້ມີບົດສະຫຼຸບຂ່າວກ່ຽວກັບຄູ່ປະເທດນີ້ພຽງບົດດຽວ, ລົງ ', date, '.'],
  parts: 'ໃນແຟ້ມຂໍ້ມູນນີ້',
  agreements: 'ຂໍ້ຕົກລົງ',
  timeline: 'ລຳດັບເຫດການ',
  disagreements: 'ຂໍ້ມູນທີ່ບໍ່ກົງກັນ',
  comingUp: 'ກຳນົດການຂ້າງໜ້າ',
  figures: 'ຕົວເລກ',
  briefings: 'ບົດສະຫຼຸບຂ່າວ',
  fullTimeline: ({ count }) => `ລຳດັບເຫດການທັງໝົດ (${counted<'lo'>(count, { other: 'ລາຍການ' })})`,
  allDisagreements: ({ count }) => `ຂໍ້ມູນທີ່ບໍ່ກົງກັນທັງໝົດ (${formatNumber(count)})`,
  datesAfter: (date) => ['ກຳນົດການຫຼັງ ', date, ' ຕາມທີ່ມີລາຍງານ'],
  noDateAfter: (date) => ['ບໍ່ມີລາຍງານກຳນົດການຫຼັງ ', date, ' ໃນຄັງຂໍ້ມູນນີ້.'],
  dateReported: (kind, reports) => [
    `${kind}; `,
    ...reports.flatMap((report, index) => (index > 0 ? [', ', report] : [report])),
  ],
  reportedOn: (date) => ['ລາຍງານເມື່ອ ', date],
  calendar: 'ວັນທີ ແລະ ເຫດການທັງໝົດເປັນຟາຍປະຕິທິນ (.ics)',
  people: 'ບຸກຄົນ ແລະ ອົງການຈັດຕັ້ງ',
  peopleOrder: 'ຜູ້ທີ່ກ່າວເຖິງຫຼາຍກວ່າຢູ່ກ່ອນ; ຕຳແໜ່ງຕາມບົດສະຫຼຸບຂ່າວໃໝ່ສຸດ',
  allBriefings: ({ count }) => `ທັງໝົດ ${briefings(count)}`,
  background: 'ຄວາມເປັນມາ',
  countries: 'ສອງປະເທດ',
  briefingsOn: ({ country }) => `ບົດສະຫຼຸບຂ່າວທັງໝົດກ່ຽວກັບ ${country}`,
  bySector: 'ບົດສະຫຼຸບຂ່າວຕາມຂະແໜງການ',
  map: ({ pair }) => `ແຜນທີ່ ${pair}`,

  // Entries of the timeline.
  briefingOf: ({ date }) => `ບົດສະຫຼຸບຂ່າວ ${date}`,
  sourcesFrom: ({ country }) => `ແຫຼ່ງຂ່າວຈາກ ${country}`,
  onlySourcesFrom: ({ country }) => `ໃນຄັງຂໍ້ມູນນີ້ ມີແຕ່ແຫຼ່ງຂ່າວຈາກ ${country}`,
  otherSources: 'ແຫຼ່ງຂ່າວອື່ນ',
  noBriefing: 'ບໍ່ມີບົດສະຫຼຸບຂ່າວໃນຄັງຂໍ້ມູນນີ້',
  more: ({ count }) => `ອີກ ${formatNumber(count)} ລາຍການ`,
  andMore: ({ count }) => `ແລະ ອີກ ${formatNumber(count)} ລາຍການ`,
  events: 'ເຫດການ ແລະ ຂໍ້ຕົກລົງ',

  // The printed sheet.
  sheet: {
    agreements: 'ຂໍ້ຕົກລົງ',
    agreementColumns: 'ວັນລົງນາມ; ສະຖານະຕໍ່ມາພ້ອມວັນທີ; ວັນທີຂອງບົດລາຍງານຫຼ້າສຸດ',
    notSigned: '–',
    status: ({ status, date }) => `${status} ${date}`,
    periodEnded: ({ date }) => `ໝົດໄລຍະເມື່ອ ${date}`,
    noReport: 'ບໍ່ມີລາຍງານ',
    group: ({ documents, event }) => `${documents}: ${event}`,
    events: 'ເຫດການ',
    steps: ({ status, titles }) => `${status}: ${titles.join('; ')}`,
    event: ({ title }) => `${title}.`,
    documents: ({ documents }) => `${documents}.`,
    disagreements: 'ຂໍ້ມູນທີ່ບໍ່ກົງກັນ',
    disagreement: ({ title }) => `${title}:`,
    statement: ({ says, hosts }) => `${says} (${hosts.join(', ')})`,
    comingUp: 'ກຳນົດການຂ້າງໜ້າ ຕາມທີ່ມີລາຍງານ',
    projects: 'ໂຄງການ:',
    project: ({ name, status }) => `${name}: ${status}`,
    sources: 'ແຫຼ່ງຂ່າວ',
    whereToRead: ({ address }) => `ຕົວເລກຂະໜາດນ້ອຍອ້າງເຖິງລາຍການນີ້; ອ່ານບົດສະຫຼຸບຂ່າວໄດ້ທີ່ ${address}.`,
    leftOut: ({ agreements, events, disagreements, projects, dates, figures }) => {
      const left = countedAll<'lo'>([
        [agreements, { other: 'ຂໍ້ຕົກລົງ' }],
        [events, { other: 'ເຫດການ' }],
        [disagreements, { other: 'ຂໍ້ມູນທີ່ບໍ່ກົງກັນ' }],
        [projects, { other: 'ໂຄງການ' }],
        [dates, { other: 'ກຳນົດການ' }],
        [figures, { other: 'ຕົວເລກ' }],
      ]);
      return left && `ບໍ່ມີໃນໃບນີ້: ${left}, ທັງໝົດພ້ອມແຫຼ່ງທີ່ມາມີຢູ່ໃນທີ່ຢູ່ດັ່ງກ່າວ.`;
    },
  },

  // The pages of a dossier's parts.
  sector: 'ຂະແໜງການ',
  allSectors: 'ທຸກຂະແໜງການ',
  onThisPage: ({ years, others }) => [
    `ຕົວກອງໃຊ້ສະເພາະກັບໜ້ານີ້, ເຊິ່ງມີລາຍການຂອງປີ ${years}. ໜ້າອື່ນ: `,
    ...listOfParts(others),
    '.',
  ],
  timelineDescription: 'ເຫດການລະຫວ່າງສອງປະເທດພ້ອມເອກະສານ ແລະ ແຕ່ລະຂັ້ນຕອນຂອງຂໍ້ຕົກລົງ, ໃໝ່ສຸດຢູ່ກ່ອນ.',
  disagreementsDescription: 'ຈຸດທີ່ບົດລາຍງານໃນຄັງຂໍ້ມູນນີ້ຂັດກັນ, ພ້ອມເຫດຜົນທີ່ອາດເປັນໄປໄດ້.',
  briefingsDescription: ({ pair, count }) => `${briefings(count)} ກ່ຽວກັບການພົວພັນ ${pair}, ໃໝ່ສຸດຢູ່ກ່ອນ.`,
  allOfThem: 'ບົດສະຫຼຸບຂ່າວທັງໝົດ',
  agreementsDescription: ({ pair }) =>
    `ທຸກຂໍ້ຕົກລົງ ${pair} ໃນຄັງຂໍ້ມູນນີ້, ພ້ອມສະຖານະ ແລະ ວັນທີຂອງບົດລາຍງານຫຼ້າສຸດກ່ຽວກັບຂໍ້ຕົກລົງນັ້ນ.`,

  // The state of play with its earlier texts.
  versions: {
    title: 'ສະຫຼຸບສະພາບການ',
    description: ({ pair }) => `ສະຫຼຸບການພົວພັນ ${pair} ໃນປັດຈຸບັນ ແລະ ສະບັບກ່ອນໜ້າ.`,
    heading: 'ສະບັບຕ່າງໆ',
    legend: ({ inserted, deleted }) => [
      'ຮຽງຕາມວັນທີເຜີຍແຜ່, ໃໝ່ສຸດຢູ່ເທິງ. ການປ່ຽນແປງຈາກສະບັບກ່ອນ: ',
      inserted('ຄຳທີ່ເພີ່ມ'),
      ', ',
      deleted('ຄຳທີ່ລຶບ'),
      '.',
    ],
    original: (language) => ['ສະບັບຕ່າງໆສະແດງໃນພາສາຕົ້ນສະບັບ: ', language],
    first: 'ສະບັບທຳອິດໃນຄັງຂໍ້ມູນນີ້',
    earlier: 'ສະບັບກ່ອນໜ້າຂອງບົດຄວາມນີ້',
    insertion: { start: 'ເພີ່ມ: ', end: ' (ຈົບສ່ວນທີ່ເພີ່ມ) ' },
    deletion: { start: 'ລຶບ: ', end: ' (ຈົບສ່ວນທີ່ລຶບ) ' },
  },

  // All pairs.
  index: {
    title: 'ຄູ່ປະເທດ',
    description: 'ທຸກຄູ່ປະເທດທີ່ມີບົດສະຫຼຸບຂ່າວ.',
    none: 'ຍັງບໍ່ມີບົດສະຫຼຸບຂ່າວກ່ຽວກັບຄູ່ປະເທດໃດ.',
    others: 'ຄູ່ປະເທດອື່ນ',
    pair: 'ຄູ່ປະເທດ',
    months: 'ລາຍເດືອນ',
    keyFigure: 'ຕົວເລກສຳຄັນ',
    agreements: 'ຂໍ້ຕົກລົງ',
    nextDate: 'ກຳນົດການຕໍ່ໄປ',
    nextDateLabel: 'ກຳນົດການຕໍ່ໄປ:',
    caption: ({ period }) =>
      `ຄູ່ປະເທດທີ່ມີບົດສະຫຼຸບຂ່າວຫຼາຍທີ່ສຸດຢູ່ກ່ອນ. ລາຍເດືອນ: ເຫດການ ແລະ ຂັ້ນຕອນຂອງຂໍ້ຕົກລົງ, ${period}; ແຕ່ລະຄູ່ມີມາດຕາສ່ວນຂອງຕົນ.`,
    noKeyFigure: 'ບໍ່ມີຕົວເລກສຳຄັນໃນຄັງຂໍ້ມູນນີ້',
    atStage: ({ count, stage }) => `${formatNumber(count)} ສະບັບ ${stage}`,
    noAgreement: 'ບໍ່ມີຂໍ້ຕົກລົງໃນຄັງຂໍ້ມູນນີ້',
    noDate: 'ບໍ່ມີກຳນົດການໃນຄັງຂໍ້ມູນນີ້',
  },
  matrix: {
    label: 'ຕາຕະລາງຄູ່ປະເທດ',
    caption: 'ບົດສະຫຼຸບຂ່າວຕາມຄູ່ປະເທດ',
    cell: ({ pair, count }) => `${pair}: ${briefings(count)}`,
    leftOut: ({ shown, total, fewest }) =>
      `ສະແດງ ${formatNumber(shown)} ຈາກ ${formatNumber(total)} ປະເທດ: ປະເທດທີ່ມີຢ່າງໜ້ອຍ ${briefings(fewest)}.`,
  },

  // Before and after a briefing.
  later: 'ຫຼັງຈາກນັ້ນ',
  earlier: 'ກ່ອນໜ້ານັ້ນ',
} satisfies Text['pair'];
