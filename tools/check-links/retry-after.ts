/**
 * How many milliseconds a host asks to be left alone (RFC 9110, section 10.2.3), if it says so.
 *
 * @param header seconds, or a date.
 */
export function retryAfter(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}
