/** Returns the calendar day in this machine's time zone, ISO 8601. */
export function localDay(now: Date): string {
  const minutes = now.getTimezoneOffset();
  return new Date(now.getTime() - minutes * 60_000).toISOString().slice(0, 10);
}
