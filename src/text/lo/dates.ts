import type { Text } from '../en/index.ts';

/** The usual abbreviations of the months. */
const shortMonths: Readonly<Record<string, string>> = {
  ມັງກອນ: 'ມ.ກ.',
  ກຸມພາ: 'ກ.ພ.',
  ມີນາ: 'ມ.ນ.',
  ເມສາ: 'ມ.ສ.',
  ພຶດສະພາ: 'ພ.ພ.',
  ມິຖຸນາ: 'ມິ.ຖ.',
  ກໍລະກົດ: 'ກ.ລ.',
  ສິງຫາ: 'ສ.ຫ.',
  ກັນຍາ: 'ກ.ຍ.',
  ຕຸລາ: 'ຕ.ລ.',
  ພະຈິກ: 'ພ.ຈ.',
  ທັນວາ: 'ທ.ວ.',
};

/** How dates are put into words beyond what `Intl` knows. */
export const dates = {
  inferred: ({ date }) => `${date}, ອະນຸມານ`,
  span: ({ from, to }) => `${from}–${to}`,
  interval: ({ from, to }) => `${from} – ${to}`,
  shortMonth: ({ month }) => shortMonths[month] ?? month,
  short: ({ period }) => period.replace(/[\p{L}\p{M}]+/gu, (word) => shortMonths[word] ?? word),
  dayUnknown: 'ບໍ່ຮູ້ວັນ.',
  onlyYear: 'ຮູ້ແຕ່ປີ.',
} satisfies Text['dates'];
