export const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
/** From Sunday on, as `Date.getUTCDay` counts. */
export const weekdayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const numberNames =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** Patterns of the words, for regular expressions; months and weekdays have a capital. */
export const monthWord = String.raw`(?:${monthNames.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)`;
export const weekdayWord = `(?:${weekdayNames.join('|')})`;
export const numberWord = `(?:${numberNames.slice(2).toReversed().join('|')}|one|zero)`;

/** 1 for "January" or "Jan.", 12 for "DECEMBER". */
export function monthOf(word: string): number {
  const begins = word.slice(0, 3).toLowerCase();
  return monthNames.findIndex((name) => name.toLowerCase().startsWith(begins)) + 1;
}

/** 0 for "Sunday". */
export function weekdayNamed(word: string): number {
  return weekdayNames.indexOf(word);
}

/** 7 for "seven" and for "7"; NaN for anything else. */
export function numberOf(word: string): number {
  const known = numberNames.indexOf(word.toLowerCase());
  return known === -1 ? Number(word.replaceAll(',', '')) : known;
}
