export const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
/** From Sunday on, in the order of `Date.getUTCDay`. */
export const weekdayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const shortMonths = 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(' ');

/** A pattern of a month's name or short form, with a capital, for regular expressions. */
export const monthWord = String.raw`(?:${monthNames.join('|')}|(?:${shortMonths.join('|')})\b\.?)`;

/** In Russian, in short and in all cases. */
const russianMonths = [
  ...['янв(?:ар)?', 'фев(?:рал|р)?', 'март', 'апр(?:ел)?', 'ма(?:й|(?=[яюе]))', 'июн', 'июл'],
  ...['авг(?:уст)?', 'сент?(?:ябр)?', 'окт(?:ябр)?', 'ноя(?:бр)?', 'дек(?:абр)?'],
].map((stem) => new RegExp(`^${stem}(?:[ьяюеау]|[ое]м)?$`));

/** In Lao. */
export const laoMonths = 'ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ'.split(' ');

const numbers: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, index) => [name.toLowerCase(), index + 1] as const),
  ...shortMonths.map((short) => {
    const index = monthNames.findIndex((name) => name.startsWith(short.slice(0, 3)));
    return [short.toLowerCase(), index + 1] as const;
  }),
  ...laoMonths.map((name, index) => [name, index + 1] as const),
]);

/** Returns 1 for "January", "Jan." or "января", 12 for "DECEMBER"; 0 for any other word. */
export function monthOf(word: string): number {
  const name = word.toLowerCase().replace(/\.$/, '');
  if (/^[а-я]/.test(name)) return russianMonths.findIndex((forms) => forms.test(name)) + 1;
  return numbers.get(name) ?? 0;
}
