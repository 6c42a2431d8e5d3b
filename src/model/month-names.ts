export const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
/** From Sunday on, in the order of `Date.getUTCDay`. */
export const weekdayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const shortMonths = 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(' ');

/** A pattern of a month's name or short form, with a capital, for regular expressions. */
export const monthWord = String.raw`(?:${monthNames.join('|')}|(?:${shortMonths.join('|')})\b\.?)`;

/** Returns 1 for "January" or "Jan.", 12 for "DECEMBER". */
export function monthOf(word: string): number {
  const begins = word.slice(0, 3).toLowerCase();
  return monthNames.findIndex((name) => name.toLowerCase().startsWith(begins)) + 1;
}

/** The numbers of the months by their names and short forms, in lower case and without a point. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  [...monthNames, ...shortMonths].map((name) => [name.toLowerCase(), monthOf(name)]),
);
