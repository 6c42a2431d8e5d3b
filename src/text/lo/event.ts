import type { Text } from '../en/index.ts';

/** The words of events. */
export const event = {
  description: ({ kind, period }) => `${kind}, ${period}: ໄດ້ຕົກລົງກັນຫຍັງ ແລະ ໃຜເປັນຜູ້ລາຍງານ.`,
  noOutcome: 'ບໍ່ມີລາຍງານຜົນໃນຄັງຂໍ້ມູນນີ້.',
  noLaterStep: ({ count, all }) => {
    const agreements = all === 1 ? 'ຂໍ້ຕົກລົງນີ້' : `ຂໍ້ຕົກລົງ ${all} ສະບັບນີ້`;
    const which = count === all ? agreements : `ຂໍ້ຕົກລົງ ${count} ຈາກ ${all} ສະບັບນີ້`;
    return `ໃນຄັງຂໍ້ມູນນີ້ ບໍ່ມີລາຍງານຂັ້ນຕອນຕໍ່ມາຂອງ${which}.`;
  },
  documents: 'ເອກະສານ',
  documentsCaption: 'ເອກະສານພ້ອມສະຖານະປັດຈຸບັນ',
  withStatus: 'ແຕ່ລະສະບັບພ້ອມສະຖານະປັດຈຸບັນ',
  discussed: 'ຂໍ້ຕົກລົງທີ່ປຶກສາຫາລືກັນ',
  alsoDiscussed: 'ປຶກສາຫາລືນຳ',
  discussedCaption: 'ຂໍ້ຕົກລົງທີ່ປຶກສາຫາລືກັນ, ພ້ອມສະຖານະປັດຈຸບັນ',
  since: 'ຄວາມຄືບໜ້າພາຍຫຼັງ',
  reports: 'ບົດລາຍງານຈາກແຕ່ລະຝ່າຍ',
  others: 'ໃນວັນດຽວກັນ',
} satisfies Text['event'];
