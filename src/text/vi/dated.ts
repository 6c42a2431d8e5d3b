/** Returns a date as it follows a noun: with the word for "day" or "year", which a month has already. */
export function dated(date: string): string {
  if (/^\d+$/.test(date)) return `năm ${date}`;
  return /^\d{1,2}(?:–\d{1,2})? tháng /.test(date) ? `ngày ${date}` : date;
}
