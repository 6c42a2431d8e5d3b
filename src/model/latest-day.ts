/** Returns the calendar day in the time zone that is furthest ahead (UTC+14), ISO 8601. */
export function latestDay(now: Date): string {
  return new Date(now.getTime() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
