import type { Text } from '../en/index.ts';
import { plural } from '../plural.ts';

/** The words of briefings. */
export const briefing = {
  // The line below the headline.
  writtenBy: (name) => ['ຂຽນໂດຍ ', name],
  readReport: 'ອ່ານບົດລາຍງານຕົ້ນສະບັບ',
  readCopy: (date) => ['ອ່ານສຳເນົາທີ່ເກັບໄວ້ເມື່ອ ', date],
  copyOf: (date) => ['ສຳເນົາທີ່ເກັບໄວ້ເມື່ອ ', date],
  corrected: (date) => ['ແກ້ໄຂເມື່ອ ', date],

  // On pages in another language than the main one of the site.
  isTranslation: (original) => ['ສະບັບແປ; ຕົ້ນສະບັບ: ', original],
  translatedBy: ({ translator }) => `ຜູ້ແປ: ${translator}.`,
  isOutdated: 'ຕົ້ນສະບັບຖືກດັດແກ້ ພາຍຫຼັງທີ່ໄດ້ແປສະບັບນີ້.',
  notTranslated: 'ບົດສະຫຼຸບຂ່າວນີ້ຍັງບໍ່ໄດ້ແປ.',

  // The facts in the margin, also of agreements, events, people and organisations.
  facts: 'ຂໍ້ມູນຫຼັກ',
  agreements: (count) => plural<'lo'>(count, { other: 'ຂໍ້ຕົກລົງ' }),
  documents: 'ເອກະສານ',
  documentKind: ({ size }) => `PDF, ${size}`,
  sourcesDiffer: 'ແຫຼ່ງຂ່າວໃຫ້ຂໍ້ມູນບໍ່ກົງກັນ',
  keyDates: 'ວັນທີສຳຄັນ',
  events: (count) => plural<'lo'>(count, { other: 'ເຫດການ' }),
  people: 'ບຸກຄົນ',
  organisations: 'ອົງການຈັດຕັ້ງ',
  organisationsCounted: ({ count }) => `ອົງການຈັດຕັ້ງ (${count})`,
  aboutReport: 'ກ່ຽວກັບບົດລາຍງານ',
  published: 'ວັນທີເຜີຍແຜ່',
  source: 'ແຫຼ່ງຂ່າວ',
  author: 'ຂຽນໂດຍ',
  dateline: 'ສະຖານທີ່ລາຍງານ',
  formerAddress: 'ທີ່ຢູ່ເກົ່າ',
  foundGone: (date) => ['ພົບວ່າເປີດບໍ່ໄດ້ແລ້ວເມື່ອ ', date],
  countries: (count) => plural<'lo'>(count, { other: 'ປະເທດ' }),
  alsoMentioned: 'ກ່າວເຖິງນຳ',
  sectors: (count) => plural<'lo'>(count, { other: 'ຂະແໜງການ' }),
  reportMistake: 'ແຈ້ງຂໍ້ຜິດພາດໃນບົດສະຫຼຸບຂ່າວນີ້',

  // Read aloud in the text.
  inBody: {
    table: (number) => `ຕາຕະລາງທີ ${number}`,
    code: (number) => `ໂຄດທີ ${number}`,
    done: 'ສຳເລັດແລ້ວ',
    notDone: 'ຍັງບໍ່ສຳເລັດ',
  },

  // Below the text.
  history: 'ປະຫວັດ',
  /** After a date. */
  online: 'ເຜີຍແຜ່ບົດສະຫຼຸບຂ່າວ',
  isCorrected: 'ບົດສະຫຼຸບຂ່າວຂ້າງເທິງນີ້ໄດ້ຮັບການແກ້ໄຂແລ້ວ.',
  allCorrections: 'ການແກ້ໄຂຂໍ້ຜິດພາດທັງໝົດ',
  changed: ({ fields }) => `ສິ່ງທີ່ປ່ຽນ: ${fields}`,
  figures: 'ຕົວເລກໃນບົດສະຫຼຸບຂ່າວນີ້',
  figuresCaption: 'ແຕ່ລະຕົວເລກພ້ອມໄລຍະເວລາ ແລະ ແຫຼ່ງທີ່ມາ',
  neighbours: 'ບົດສະຫຼຸບຂ່າວກ່ອນໜ້າ ແລະ ຫຼັງຈາກນັ້ນ',
  related: 'ບົດສະຫຼຸບຂ່າວທີ່ກ່ຽວຂ້ອງ',
  relatedBy: {
    event: ({ title }) => `ເຫດການດຽວກັນ: ${title}`,
    conflict: ({ title }) => `ແຫຼ່ງຂ່າວໃຫ້ຂໍ້ມູນບໍ່ກົງກັນ: ${title}`,
    agreement: ({ title }) => `ຂໍ້ຕົກລົງດຽວກັນ: ${title}`,
    topic: ({ sector, pair }) => `ຫົວເລື່ອງດຽວກັນ: ${sector}, ${pair}`,
  },

  // What editors see while they write.
  forEditors: 'ສຳລັບບັນນາທິການ',
  draft: 'ສະບັບຮ່າງ.',
  isDraft: (field) => ['ຜູ້ອ່ານບໍ່ເຫັນບົດສະຫຼຸບຂ່າວນີ້, ເພາະວ່າໃນຟາຍຂຽນໄວ້ວ່າ ', field, '.'],
  placeInFile: ({ line, column }) => `ແຖວ ${line}, ຖັນ ${column}`,
  problems: 'ບັນຫາ',
  problemsIn: ({ path }) => `ບັນຫາໃນ ${path}`,
  notShown: ({ slug }) => `ຍັງສະແດງ “${slug}” ບໍ່ໄດ້`,
  shownWhenCorrected: (path) => [
    'ໜ້ານີ້ຈະປາກົດເມື່ອທ່ານແກ້ໄຂ ແລະ ບັນທຶກ ',
    path,
    ' ແລ້ວ. ສ່ວນອື່ນຂອງເວັບໄຊບໍ່ໄດ້ຮັບຜົນກະທົບ.',
  ],
} satisfies Text['briefing'];
