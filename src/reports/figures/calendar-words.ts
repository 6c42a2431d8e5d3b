const monthNames =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const numberNames =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const weekdayNames = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Patterns of the words, for regular expressions; months and weekdays have a capital. */
export const monthWord = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)`;
export const weekdayWord = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
export const numberWord = `(?:${numberNames.slice(2).toReversed().join('|')}|one|zero)`;

/** 1 for "January" or "Jan.", 12 for "December". */
export function monthOf(word: string): number {
  return monthNames.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase())) + 1;
}

/** 0 for "Sunday". */
export function weekdayOf(word: string): number {
  return weekdayNames.indexOf(word.toLowerCase());
}

/** 7 for "seven" and for "7"; NaN for anything else. */
export function numberOf(word: string): number {
  const known = numberNames.indexOf(word.toLowerCase());
  return known === -1 ? Number(word.replaceAll(',', '')) : known;
}
