import { laoMonths, monthNames, monthOf, weekdayNames } from '../../model/month-names.ts';
import { fold } from './fold.ts';
import { laoWordAt, type Read } from './lao-word.ts';
import type { Token } from './tokens.ts';

const ordinalEndings = 'st nd rd th';

/** Checks for the end of "14th". */
export function isOrdinalEnding(word: string): boolean {
  return ordinalEndings.split(' ').includes(word);
}

/**
 * Words of dates in English, Vietnamese, Russian and Lao, as they are folded, by what they do in a date.
 * Vietnamese and Lao have the number of a month behind the word for month.
 */
const words = {
  month: 'thang thg ເດືອນ',
  months: 'months месяца месяцев',
  quarter: 'quarter quarters квартал квартала кварталу кварталом квартале',
  half: 'half полугодие полугодия полугодию полугодии',
  numberedQuarter: 'quy ໄຕມາດ ໄຕມາດທີ',
  first: 'dau ຕົ້ນ',
  year: 'nam ປີ',
  day: 'ngay ວັນທີ',
  filler: `${ordinalEndings} of the in го`,
  part: 'early mid late',
  yearBehind: 'г год года году годом',
  weekday: `${weekdayNames.join(' ')} понедельник вторник среда среду четверг пятница пятницу суббота
    субботу воскресенье`,
  and: 'and и va ແລະ',
  to: 'to until till through по до den ຫາ ເຖິງ',
};
/** What a word does in a date. */
type Role = keyof typeof words;

const roles: ReadonlyMap<string, Role> = new Map(
  (Object.keys(words) as Role[]).flatMap((role) =>
    words[role].split(/\s+/).map((word) => [fold(word), role] as const),
  ),
);

const laoWords: ReadonlyMap<string, Role | number> = new Map<string, Role | number>([
  ...laoMonths.map((name, index) => [fold(name), index + 1] as const),
  ...roles,
]);

/** Returns the word of a date that is at a token: what it does, or the number of the month that it names. */
export function dateWordAt(tokens: readonly Token[], at: number): Read<Role | number> | undefined {
  const word = tokens[at]?.text ?? '';
  const value = roles.get(word) ?? monthOf(word);
  return value === 0 ? laoWordAt(laoWords, tokens, at) : { value, next: at + 1 };
}

/** Returns the place behind a word that does one of several things in a date; the same where none does. */
export function past(tokens: readonly Token[], place: number, ...wanted: readonly Role[]): number {
  const word = dateWordAt(tokens, place);
  return word && wanted.some((role) => role === word.value) ? word.next : place;
}

/** Returns a month's English name for its short form or its name in another language, or else the word. */
export function monthInFull(word: string): string {
  return monthNames[monthOf(word) - 1]?.toLowerCase() ?? word;
}

const ordinals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ first: 1, second: 2, third: 3, fourth: 4, i: 1, ii: 2, iii: 3, iv: 4 },
    ...{ перв: 1, втор: 2, трет: 3, четверт: 4 },
  }),
);
const numbers = [
  'two three four five six seven eight nine ten eleven',
  'два три четыре пять шесть семь восемь девять десять одиннадцать',
].map((words) => words.split(' '));

/** Returns the number of a quarter or a half: 3 for "third", "III" and "третьем"; 0 for none. */
export function ordinalOf(word: string): number {
  const number = ordinals.get(word) ?? (/^[1-4]$/.test(word) ? Number(word) : undefined);
  return number ?? ordinals.get(/^(?:перв|втор|трет|четверт)/.exec(word)?.[0] ?? '') ?? 0;
}

/** Returns the number of months that a word may count, up to 11; 0 for none. */
export function countOf(word: string): number {
  const index = Math.max(...numbers.map((words) => words.indexOf(word)));
  if (index >= 0) return index + 2;
  return /^\d{1,2}$/.test(word) && Number(word) < 12 ? Number(word) : 0;
}

/** Checks whether a date may begin with a word. */
export function mayBeginDate(word: string): boolean {
  const role = roles.get(word);
  const isFirst = role === 'month' || role === 'numberedQuarter' || monthOf(word) > 0;
  if (isFirst || /^[\u0E80-\u0EFF]/.test(word)) return true;
  return /^[qh][1-4]$/.test(word) || ordinalOf(word) > 0 || countOf(word) > 1;
}
