import type { Text } from '../en/index.ts';
import { formatNumber, listOfParts } from '../locale.ts';
import { counted } from '../plural.ts';
import { briefings } from './client/counts.ts';

/** The words of lists, indexes and the pages of countries, sectors and sources. */
export const lists = {
  // Every list.
  titleOfPage: ({ title, page, pages }) => `${title}, ໜ້າ ${page} ຈາກ ${pages}`,
  noBriefings: 'ບໍ່ມີບົດສະຫຼຸບຂ່າວໃນຄັງຂໍ້ມູນນີ້',
  onPage: ({ briefings, page, pages }) => `${briefings}, ໜ້າ ${page} ຈາກ ${pages}`,
  otherSpellings: 'ຊື່ທີ່ຂຽນແບບອື່ນ',
  briefings: 'ບົດສະຫຼຸບຂ່າວ',
  briefingCount: briefings,
  show: 'ສະແດງ',
  newest: 'ໃໝ່ສຸດ',

  pairs: 'ຄູ່ປະເທດ',

  // Countries.
  countries: 'ປະເທດ',
  countriesDescription: 'ທຸກປະເທດທີ່ເປັນຫົວເລື່ອງ ຫຼື ຖືກກ່າວເຖິງໃນບົດສະຫຼຸບຂ່າວຂອງພວກເຮົາ.',
  countriesCaption: 'ປະເທດຮຽງຕາມຕົວອັກສອນ',
  country: 'ປະເທດ',
  mentions: 'ກ່າວເຖິງ',
  countryDescription: ({ country }) =>
    `ບົດສະຫຼຸບຂ່າວກ່ຽວກັບການພົວພັນລະຫວ່າງ ${country} ແລະ ປະເທດອື່ນ, ໃໝ່ສຸດຢູ່ກ່ອນ.`,
  mentionedIn: 'ຍັງຖືກກ່າວເຖິງໃນ',
  newestOf: ({ shown, all }) => `${shown} ບົດໃໝ່ສຸດ ຈາກ ${formatNumber(all)} ບົດສະຫຼຸບຂ່າວ.`,

  // Sectors.
  sectors: 'ຂະແໜງການ',
  sectorsDescription: 'ຫົວເລື່ອງທີ່ພວກເຮົາໃຊ້ຈັດປະເພດບົດສະຫຼຸບຂ່າວ.',
  sectorsCaption: 'ບົດສະຫຼຸບຂ່າວຕາມຂະແໜງການ',
  sector: 'ຂະແໜງການ',
  sectorDescription: ({ sector }) =>
    `${sector} ໃນການພົວພັນລະຫວ່າງປະເທດ: ຂໍ້ຕົກລົງ, ຕົວເລກ, ຂໍ້ມູນທີ່ບໍ່ກົງກັນ, ໂຄງການ, ກຳນົດການ ແລະ ບົດສະຫຼຸບຂ່າວ.`,
  sectorLede: ({ counts, newest }) => [
    'ຄັງຂໍ້ມູນນີ້ມີ ',
    ...listOfParts(counts),
    '. ບົດລາຍງານໃໝ່ສຸດ: ',
    newest,
    '.',
  ],
  sectorParts: {
    agreements: (count) => counted<'lo'>(count, { other: 'ຂໍ້ຕົກລົງ' }),
    figures: (count) => counted<'lo'>(count, { other: 'ຕົວເລກ' }),
    conflicts: (count) => counted<'lo'>(count, { other: 'ຂໍ້ມູນທີ່ບໍ່ກົງກັນ' }),
    projects: (count) => counted<'lo'>(count, { other: 'ໂຄງການ' }),
    dates: (count) => counted<'lo'>(count, { other: 'ກຳນົດການຂ້າງໜ້າ' }),
  },
  shownOf: ({ shown, all }) => `ສະແດງ ${formatNumber(shown)} ຈາກ ${formatNumber(all)}.`,
  shownOfParties: ({ parties, shown, all }) =>
    `${parties}: ສະແດງ ${formatNumber(shown)} ຈາກ ${formatNumber(all)}.`,
  allAgreementsOf: ({ parties }) => `ຂໍ້ຕົກລົງທັງໝົດ: ${parties}`,
  partiesShown: ({ shown, all }) =>
    `ສະແດງ ${formatNumber(shown)} ຈາກ ${formatNumber(all)} ກຸ່ມພາຄີ, ເຊິ່ງແມ່ນກຸ່ມທີ່ມີຂໍ້ຕົກລົງຫຼາຍທີ່ສຸດ.`,
  allAgreements: 'ຂໍ້ຕົກລົງທັງໝົດ',
  latestShown: ({ shown, all }) =>
    `ສະແດງ ${formatNumber(shown)} ຈາກ ${formatNumber(all)}, ຕົວເລກຫຼ້າສຸດຂອງແຕ່ລະປະເພດ.`,
  allFigures: 'ຕົວເລກທັງໝົດຕາມຄູ່ປະເທດ',
  allDisagreements: (pairs) => ['ຂໍ້ມູນທີ່ບໍ່ກົງກັນທັງໝົດ: ', ...listOfParts(pairs)],
  allProjects: 'ໂຄງການທັງໝົດ',

  // Sources.
  sources: 'ແຫຼ່ງຂ່າວ',
  sourcesDescription: 'ຜູ້ເຜີຍແຜ່ ແລະ ສຳນັກຂ່າວ ທີ່ພວກເຮົາສະຫຼຸບ ຫຼື ອ້າງອີງບົດລາຍງານ.',
  sourcesCaption: 'ແຫຼ່ງຂ່າວຮຽງຕາມຕົວອັກສອນ',
  source: 'ແຫຼ່ງຂ່າວ',
  sourceDescription: ({ source }) =>
    `ບົດສະຫຼຸບຂ່າວຈາກບົດລາຍງານທີ່ ${source} ເຜີຍແຜ່ ຫຼື ຂຽນໃຫ້ແຫຼ່ງອື່ນ, ໃໝ່ສຸດຢູ່ກ່ອນ.`,
  aboutSource: 'ກ່ຽວກັບແຫຼ່ງຂ່າວ',
  kind: 'ປະເພດ',
  ownership: 'ກຳມະສິດ',
  ownershipOfGovernment: 'ສ່ວນໜຶ່ງຂອງລັດຖະບານ',
  ownershipUnknown: 'ຍັງບໍ່ໄດ້ຢືນຢັນ',
  asOf: ({ date, page }) => ['ຂໍ້ມູນຮອດ ', date, ': ', page],
  basedIn: 'ຕັ້ງຢູ່',
  severalCountries: 'ຫຼາຍປະເທດ',
  published: ({ count }) => `${formatNumber(count)} ຈາກບົດລາຍງານທີ່ຕົນເຜີຍແຜ່`,
  written: ({ count }) => `${formatNumber(count)} ຈາກບົດລາຍງານທີ່ຂຽນໃຫ້ແຫຼ່ງອື່ນ`,
  publishedAndWritten: ({ published, written }) =>
    `${formatNumber(published)} ຈາກບົດລາຍງານທີ່ຕົນເຜີຍແຜ່, ${formatNumber(written)} ຈາກບົດລາຍງານທີ່ຂຽນໃຫ້ແຫຼ່ງອື່ນ`,
  website: 'ເວັບໄຊ',

  // Years.
  archive: 'ຄັງຂໍ້ມູນ',
  archiveDescription: 'ບົດສະຫຼຸບຂ່າວທັງໝົດ, ຕາມປີທີ່ແຫຼ່ງຂ່າວເຜີຍແຜ່ບົດລາຍງານ.',
  archiveCaption: 'ບົດສະຫຼຸບຂ່າວຕາມປີ',
  added: 'ເພີ່ມເຂົ້າຫວ່າງບໍ່ດົນມານີ້',
  addedDescription: 'ບົດສະຫຼຸບຂ່າວຕາມວັນທີ່ເພີ່ມເຂົ້າຄັງຂໍ້ມູນນີ້, ຫຼ້າສຸດຢູ່ກ່ອນ, ແຕ່ລະບົດພ້ອມວັນທີຂອງບົດລາຍງານ.',
  noneAdded: 'ບໍ່ມີການບັນທຶກວັນທີ່ເພີ່ມບົດສະຫຼຸບຂ່າວເຂົ້າຄັງຂໍ້ມູນນີ້.',
  year: 'ປີ',
  yearDescription: ({ year }) => `ບົດສະຫຼຸບຂ່າວຈາກບົດລາຍງານທີ່ເຜີຍແຜ່ໃນປີ ${year}, ໃໝ່ສຸດຢູ່ກ່ອນ.`,

  pairsCompared: (count) => (count === 1 ? 'ຄູ່ປະເທດ' : 'ປຽບທຽບຄູ່ປະເທດ'),
} satisfies Text['lists'];
