import type { Text } from '../en/index.ts';
import { plural } from '../plural.ts';

/** The words of people and organisations. */
export const people = {
  people: 'ບຸກຄົນ',
  peopleDescription: 'ບຸກຄົນທີ່ມີຊື່ໃນບົດສະຫຼຸບຂ່າວຂອງພວກເຮົາ, ພ້ອມທຸກແບບການຂຽນຊື່.',
  peopleCaption: 'ບຸກຄົນຮຽງຕາມຕົວອັກສອນ',
  person: 'ບຸກຄົນ',
  organisations: 'ອົງການຈັດຕັ້ງ',
  organisationsDescription: 'ກະຊວງ, ບໍລິສັດ ແລະ ອົງການຈັດຕັ້ງອື່ນໃນບົດສະຫຼຸບຂ່າວຂອງພວກເຮົາ.',
  organisationsCaption: 'ອົງການຈັດຕັ້ງຮຽງຕາມຕົວອັກສອນ',
  organisation: 'ອົງການຈັດຕັ້ງ',

  inSentence: (name) => name,

  // The page of one of them.
  description: ({ name }) => `ບົດສະຫຼຸບຂ່າວທີ່ກ່າວເຖິງ ${name}, ໃໝ່ສຸດຢູ່ກ່ອນ.`,
  kind: 'ປະເພດ',
  country: 'ປະເທດ',
  positions: (count) => plural<'lo'>(count, { other: 'ຕຳແໜ່ງ' }),
  asOf: (date) => ['ຂໍ້ມູນຮອດ ', date],
  events: 'ເຫດການ',
} satisfies Text['people'];
