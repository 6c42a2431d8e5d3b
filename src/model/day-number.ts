const day = 86_400_000;

/** Returns the first day that an EDTF date may mean, as the number of days since 1 January 1970. */
export function dayNumber(edtf: string): number {
  // ECMAScript reads a year or a month alone as its first day, in UTC.
  return Date.parse(edtf.replace(/[~?]$/, '')) / day;
}

/** Returns the day of a number, ISO 8601. */
export function dayOfNumber(number: number): string {
  return new Date(number * day).toISOString().slice(0, 10);
}
