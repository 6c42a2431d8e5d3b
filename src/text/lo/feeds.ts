import type { Text } from '../en/index.ts';

/** The words of feeds, calendars and the page that lists them. */
export const feeds = {
  // The page of all feeds.
  title: 'ຟີດຂ່າວ',
  description:
    'ຕິດຕາມບົດສະຫຼຸບຂ່າວໃໝ່ ແລະ ບົດທີ່ແກ້ໄຂ ພ້ອມຂັ້ນຕອນຫຼ້າສຸດຂອງຂໍ້ຕົກລົງ ແລະ ໂຄງການ ໃນໂປແກມອ່ານຟີດຂອງທ່ານ: ໃສ່ທີ່ຢູ່ຂອງຟີດໃດກໍໄດ້ລຸ່ມນີ້.',
  opml: 'ຟີດທັງໝົດເປັນລາຍການຕິດຕາມ (OPML)',
  ofNames: ({ people, organisations }) => [
    'ແຕ່ລະບຸກຄົນ ແລະ ແຕ່ລະອົງການຈັດຕັ້ງ ກໍມີຟີດໃນໜ້າຂອງຕົນ: ',
    people,
    ', ',
    organisations,
    '.',
  ],
  everything: 'ທຸກຢ່າງ',
  allBriefings: 'ບົດສະຫຼຸບຂ່າວທັງໝົດ',
  recordsAndCorrections: 'ຂໍ້ຕົກລົງ, ໂຄງການ ແລະ ການແກ້ໄຂຂໍ້ຜິດພາດ',
  pairs: 'ຄູ່ປະເທດ',
  countries: 'ປະເທດ',
  sectors: 'ຂະແໜງການ',
  sources: 'ແຫຼ່ງຂ່າວ',
  list: 'ລາຍການ',
  atom: 'Atom',
  json: 'JSON',
  follow: (feeds) => [
    'ຕິດຕາມ: ',
    ...feeds.flatMap((feed, index) => (index === 0 ? [feed] : [', ', feed])),
  ],

  // Feeds.
  feedTitle: ({ site, list }) => `${site}: ${list}`,
  inFormat: ({ feed, format }) => `${feed} (${format})`,
  allFeeds: ({ site }) => `${site}: ຟີດທັງໝົດ`,
  feedDescription: 'ບົດສະຫຼຸບຂ່າວຫຼ້າສຸດທີ່ອອກໃໝ່ ແລະ ທີ່ແກ້ໄຂ, ແຕ່ລະບົດພ້ອມເນື້ອໃນເຕັມ ແລະ ແຫຼ່ງທີ່ມາ.',
  agreementsDescription: 'ຂັ້ນຕອນຫຼ້າສຸດຂອງແຕ່ລະຂໍ້ຕົກລົງໃນຄັງຂໍ້ມູນນີ້, ພ້ອມແຫຼ່ງທີ່ມາ.',
  projectsDescription: 'ຂັ້ນຕອນຫຼ້າສຸດຂອງແຕ່ລະໂຄງການໃນຄັງຂໍ້ມູນນີ້, ພ້ອມແຫຼ່ງທີ່ມາ.',
  corrected: ({ date, note }) => `ແກ້ໄຂເມື່ອ ${date}: ${note}`,
  report: ({ source, date }) => `${source}, ${date}.`,
  readBriefing: 'ອ່ານບົດສະຫຼຸບຂ່າວ',
  readAgreement: 'ອ່ານປະຫວັດຂອງຂໍ້ຕົກລົງ',
  readProject: 'ອ່ານປະຫວັດຂອງໂຄງການ',
  correctionOf: ({ title }) => `ແກ້ໄຂຂໍ້ຜິດພາດ: ${title}`,

  // Calendars.
  subscribeToCalendar: 'ຕິດຕາມໃນໂປແກມປະຕິທິນ',
  calendar: ({ site, pair }) => `${site}: ${pair}`,
  step: ({ step, title }) => `${step}: ${title}`,
  inPeriod: ({ title, period }) => `${title} (${period})`,
} satisfies Text['feeds'];
