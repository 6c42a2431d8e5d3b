/**
 * When an earlier visit was, in the reader's own time zone: "on 12 November"; "in 2025" if that
 * was another year; nothing where the clock says that it is still to come.
 *
 * @param visit in minutes since 1970.
 */
export function visitInWords(visit: number, now = new Date()): string {
  const then = new Date(visit * 60_000);
  if (then > now) return '';
  if (then.getFullYear() !== now.getFullYear()) return `in ${then.getFullYear()}`;
  return `on ${then.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })}`;
}
