import type { Text } from '../en/index.ts';
import { plural } from '../plural.ts';

/** The words of agreements and their lists. */
export const agreement = {
  // The page of an agreement.
  description: ({ kind, parties }) => `${kind}ຂອງ ${parties}: ປະຫວັດແຕ່ລະຂັ້ນຕອນ, ພ້ອມແຫຼ່ງທີ່ມາ.`,
  ofParties: ({ kind, parties }) => `${kind}ຂອງ ${parties}`,
  history: 'ປະຫວັດ',
  at: (event) => ['ໃນເຫດການ: ', event],
  kind: 'ປະເພດ',
  parties: (count) => plural<'lo'>(count, { other: 'ພາຄີ' }),
  signedBy: 'ລົງນາມໂດຍ',
  place: 'ສະຖານທີ່',
  period: 'ໄລຍະເວລາ',
  replaces: 'ແທນ',
  follows: 'ສືບຕໍ່ຈາກ',
  texts: (count) => plural<'lo'>(count, { other: 'ຕົວບົດ' }),
  binding: 'ມີຂໍ້ຜູກມັດທາງກົດໝາຍ',
  isBinding: 'ມີ',
  isNotBinding: 'ບໍ່ມີ',
  bindingUnknown: 'ບໍ່ຮູ້',
  briefings: 'ບົດສະຫຼຸບຂ່າວທີ່ກ່າວເຖິງຂໍ້ຕົກລົງນີ້',
  noBriefing: 'ບໍ່ມີບົດສະຫຼຸບຂ່າວໃດໃນຄັງຂໍ້ມູນນີ້ທີ່ກ່າວເຖິງຂໍ້ຕົກລົງນີ້.',

  // Lists.
  title: 'ຂໍ້ຕົກລົງ',
  listTitle: ({ of }) => `ຂໍ້ຕົກລົງ: ${of}`,
  allDescription: 'ທຸກຂໍ້ຕົກລົງໃນຄັງຂໍ້ມູນນີ້, ພ້ອມສະຖານະ ແລະ ວັນທີຂອງບົດລາຍງານຫຼ້າສຸດກ່ຽວກັບຂໍ້ຕົກລົງນັ້ນ.',
  listDescription: 'ຂໍ້ຕົກລົງໃນຄັງຂໍ້ມູນນີ້, ພ້ອມສະຖານະ ແລະ ວັນທີຂອງບົດລາຍງານຫຼ້າສຸດກ່ຽວກັບແຕ່ລະສະບັບ.',
  shorterLists: 'ລາຍການທີ່ສັ້ນກວ່າ',
  pair: 'ຄູ່ປະເທດ',
  noAgreement: 'ຍັງບໍ່ມີຂໍ້ຕົກລົງໃນຄັງຂໍ້ມູນນີ້.',
  signs: 'ຄວາມໝາຍຂອງເຄື່ອງໝາຍ',
  columns: {
    agreement: 'ຂໍ້ຕົກລົງ',
    signed: 'ລົງນາມ',
    status: 'ສະຖານະ',
    latest: 'ບົດລາຍງານຫຼ້າສຸດໃນຄັງຂໍ້ມູນນີ້',
  },
  latestLabel: 'ບົດລາຍງານຫຼ້າສຸດ',

  // Status.
  status: 'ສະຖານະ',
  issued: 'ອອກແລ້ວ',
  inferred: ({ status }) => `${status} (ອະນຸມານ)`,
  step: ({ status, date }) => `${status}, ${date}`,
  stepOfEndedPeriod: ({ status, date, ended }) => `${status}, ${date}; ໝົດໄລຍະເມື່ອ ${ended}`,
  periodEnded: ({ date }) => `ໝົດໄລຍະເມື່ອ ${date}; ບໍ່ມີລາຍງານວ່າສຳເລັດໃນຄັງຂໍ້ມູນນີ້`,
  notVerifiedSince: ({ status, since, kind, date }) =>
    `${status} ນັບແຕ່ ${since}; ບໍ່ໄດ້ຢືນຢັນອີກຫຼັງຈາກມີ${kind} (${date})`,
  forceNotReported: ({ status }) => `${status}; ບໍ່ມີລາຍງານການມີຜົນບັງຄັບໃຊ້ໃນຄັງຂໍ້ມູນນີ້`,

  // Later agreements, which are links.
  replacedBy: (later) => ['ຖືກແທນດ້ວຍ ', later],
  toBeReplacedBy: (later) => ['ຈະຖືກແທນດ້ວຍ ', later],
  followedBy: (later) => ['ສືບຕໍ່ດ້ວຍ ', later],
  laterExists: ({ kind, later }) => [
    `ມີ${kind}ສະບັບຕໍ່ມາ: `,
    later,
    ' (ບໍ່ມີບົດລາຍງານໃນຄັງຂໍ້ມູນນີ້ທີ່ບອກວ່າແທນສະບັບນີ້ຫຼືບໍ່)',
  ],

  // Reports; the date is an element.
  latestReport: (date) => ['ບົດລາຍງານຫຼ້າສຸດໃນຄັງຂໍ້ມູນນີ້: ', date],
  notReportedSince: (date) => ['ບໍ່ມີລາຍງານໃນຄັງຂໍ້ມູນນີ້ນັບແຕ່ ', date],
  knownFromText: (date) => ['ຮູ້ຈາກຕົວບົດ (', date, '); ບໍ່ມີລາຍງານໃນຄັງຂໍ້ມູນນີ້'],

  // Documents of an event. Sources may give different numbers of them: 7 or 8.
  documents: ({ counts }) => documents(counts),
  documentsReported: ({ counts }) => `ລາຍງານວ່າມີ${documents(counts)}`,
  documentsNamed: ({ named }) => `ລະບຸຊື່${documents([named])} (ບໍ່ມີລາຍງານຈຳນວນທັງໝົດ)`,
  someOfDocuments: ({ named, counts }) => `${named} ຈາກ${documents(counts)}`,
  someOfDocumentsNamed: ({ named, counts }) => `ຄັງຂໍ້ມູນນີ້ລະບຸຊື່ ${named} ຈາກ${documents(counts)}`,

  placeOfText: ({ registry, number, languages }) =>
    [registry, number && `ເລກທີ ${number}`, `ພາສາ${languages}`].filter(Boolean).join(', '),
} satisfies Text['agreement'];

function documents(counts: readonly number[]): string {
  return `ເອກະສານ ${counts.join(' ຫຼື ')} ສະບັບ`;
}
