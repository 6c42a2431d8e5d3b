import type { Text } from '../en/index.ts';

/** The words of every page: its head, header and footer. */
export const shell = {
  titleOnSite: ({ title, site }) => `${title} – ${site}`,
  sharePicture: ({ site, description }) => `${site}. ${description}`,

  admin: 'ຄຸ້ມຄອງເນື້ອໃນ',

  // The header.
  languages: 'ພາສາ',
  skip: 'ຂ້າມໄປເນື້ອໃນຫຼັກ',
  searchLabel: 'ຄົ້ນຫາບົດສະຫຼຸບຂ່າວ',
  search: 'ຄົ້ນຫາ',
  menu: 'ເມນູຫຼັກ',
  pairs: 'ຄູ່ປະເທດ',
  agreements: 'ຂໍ້ຕົກລົງ',
  projects: 'ໂຄງການ',
  figures: 'ຕົວເລກ',
  countries: 'ປະເທດ',
  sectors: 'ຂະແໜງການ',
  sources: 'ແຫຼ່ງຂ່າວ',
  archive: 'ຄັງຂໍ້ມູນ',
  about: 'ກ່ຽວກັບເວັບໄຊ',

  // The footer.
  whatIsSite: ({ site, description }) => [site, `. ${description}`],
  licence: (licence) => ['ບົດສະຫຼຸບຂ່າວ ແລະ ຂໍ້ມູນ: ', licence, '. ບົດລາຍງານຕ່າງໆແມ່ນກຳມະສິດຂອງແຫຼ່ງຂ່າວ.'],
  method: 'ວິທີຮຽບຮຽງບົດສະຫຼຸບຂ່າວ',
  people: 'ບຸກຄົນ',
  organisations: 'ອົງການຈັດຕັ້ງ',
  compare: 'ປຽບທຽບຄູ່ປະເທດ',
  corrections: 'ການແກ້ໄຂຂໍ້ຜິດພາດ',
  data: 'ຂໍ້ມູນເປີດ',
  feeds: 'ຟີດຂ່າວ',
  colours: 'ສີ',
  coloursOfDevice: 'ຕາມອຸປະກອນ',
  light: 'ສະຫວ່າງ',
  dark: 'ມືດ',

  // Long lists.
  pages: 'ໜ້າ',
  previous: 'ກ່ອນໜ້າ',
  next: 'ຕໍ່ໄປ',
  pageOf: ({ page, pages }) => `ໜ້າ ${page} ຈາກ ${pages}`,

  // Where there is no page.
  notFound: {
    title: 'ບໍ່ພົບໜ້ານີ້',
    description: 'ບໍ່ມີໜ້າເວັບຢູ່ໃນທີ່ຢູ່ນີ້. ທີ່ຢູ່ອາດພິມຜິດ ຫຼື ໜ້ານີ້ອາດຖືກຍ້າຍໄປແລ້ວ.',
    latest: 'ບົດສະຫຼຸບຂ່າວຫຼ້າສຸດ',
    search: 'ຄົ້ນຫາບົດສະຫຼຸບຂ່າວ',
    pairs: 'ຄູ່ປະເທດທັງໝົດ',
    countries: 'ປະເທດທັງໝົດ',
    archive: 'ບົດສະຫຼຸບຂ່າວທັງໝົດຕາມປີ',
  },
} satisfies Text['shell'];
