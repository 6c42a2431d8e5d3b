import type { Text } from '../en/index.ts';
import { formatNumber } from '../locale.ts';
import { counted, plural } from '../plural.ts';

/** The words of projects. */
export const project = {
  // Lists.
  title: 'ໂຄງການ',
  count: (count) => plural<'lo'>(count, { other: 'ໂຄງການ' }),
  allDescription:
    'ໂຮງໄຟຟ້າ, ສາຍສົ່ງໄຟຟ້າ, ທາງລົດໄຟ, ເສັ້ນທາງ, ທ່າເຮືອ ແລະ ໂຄງການອື່ນທີ່ມີລາຍງານໃນຄັງຂໍ້ມູນນີ້, ແຕ່ລະໂຄງການພ້ອມສະຖານະຫຼ້າສຸດ.',
  noProject: 'ຍັງບໍ່ມີໂຄງການໃນຄັງຂໍ້ມູນນີ້.',
  byStatus: 'ໂຄງການຕາມສະຖານະ',
  map: ({ count }) =>
    count === 1 ? 'ແຜນທີ່ຂອງໂຄງການ' : `ແຜນທີ່ຂອງ ${formatNumber(count)} ໂຄງການ, ໝາຍເລກຕາມລາຍການ`,
  linesOnMap: 'ເສັ້ນເຊື່ອມສະຖານທີ່ ແຕ່ບໍ່ໄດ້ສະແດງແລວທາງ; ເສັ້ນປະແມ່ນໂຄງການທີ່ບໍ່ໄດ້ດຳເນີນງານຢູ່.',
  nearOnMap: 'ບາງສະຖານທີ່ແມ່ນທີ່ຕັ້ງຂອງເທດສະບານ ຫຼື ເມືອງ, ບໍ່ແມ່ນທີ່ຕັ້ງແທ້ຂອງໂຄງການ.',
  crowdedOnMap: 'ບາງສະຖານທີ່ບໍ່ມີໝາຍເລກ ຍ້ອນບໍ່ມີບ່ອນໃສ່.',
  onlyInList: 'ໂຄງການທີ່ບໍ່ຮູ້ພິກັດມີຢູ່ໃນລາຍການເທົ່ານັ້ນ.',
  latestReport: (date) => ['ບົດລາຍງານຫຼ້າສຸດ: ', date],
  kindAndCountries: ({ kind, countries }) => `${kind}: ${countries}`,
  sizeNotReported: ({ measure }) => `${measure}: ບໍ່ມີລາຍງານໃນຄັງຂໍ້ມູນນີ້`,
  moreFigures: ({ count }) => `ອີກ ${counted<'lo'>(count, { other: 'ຕົວເລກ' })}`,
  ofPart: ({ number, part }) => `${number} (${part})`,
  part: ({ part }) => `(${part})`,

  // The page of one.
  description: ({ name, about }) =>
    `${name}. ${about}. ສະຖານະ, ຂະໜາດ, ມູນຄ່າ ແລະ ເຈົ້າຂອງ, ແຕ່ລະຢ່າງພ້ອມແຫຼ່ງທີ່ມາ.`,
  reportedBy: ({ status, date, report }) => [status, ', ', date, ', ລາຍງານໂດຍ ', report],
  inferredFrom: ({ status, date, report }) => [
    ...[status, ', ', date],
    ', ອະນຸມານຈາກບົດລາຍງານທີ່ເຜີຍແຜ່ໂດຍ ',
    report,
  ],
  inferred: ({ status }) => `${status} (ອະນຸມານ)`,
  turns: {
    stopped: ({ date }) => `ຢຸດ: ${date}`,
    resumed: ({ date }) => `ດຳເນີນຕໍ່: ${date}`,
    back: ({ date }) => `ກັບຄືນສະຖານະກ່ອນໜ້າ: ${date}`,
  },
  turnsInOrder: ({ turns }) => `${turns.join('. ')}.`,
  resumed: ({ status }) => `${status}: ໂຄງການດຳເນີນຕໍ່`,
  back: ({ status }) => `${status}: ກັບຄືນສະຖານະກ່ອນໜ້າ`,
  notReported: 'ບໍ່ມີລາຍງານໃນຄັງຂໍ້ມູນນີ້',
  place: (count) => plural<'lo'>(count, { other: 'ສະຖານທີ່' }),
  near: 'ພິກັດຂອງບໍລິເວນ, ບໍ່ແມ່ນຈຸດທີ່ຕັ້ງແທ້',
  coordinatesUnknown: 'ບໍ່ຮູ້ພິກັດ',
  coordinates: ({ latitude, longitude }) =>
    `${degrees(latitude)}° ${latitude < 0 ? 'ໃຕ້' : 'ເໜືອ'}, ${degrees(longitude)}° ${longitude < 0 ? 'ຕາເວັນຕົກ' : 'ຕາເວັນອອກ'}`,
  owners: (count) => plural<'lo'>(count, { other: 'ເຈົ້າຂອງ ຫຼື ຜູ້ພັດທະນາ' }),
  participants: 'ຜູ້ມີສ່ວນຮ່ວມອື່ນ',
  briefings: 'ບົດສະຫຼຸບຂ່າວກ່ຽວກັບໂຄງການນີ້',
} satisfies Text['project'];

function degrees(value: number): string {
  return Math.abs(value).toFixed(2);
}
