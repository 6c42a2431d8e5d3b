/**
 * The day on which an earlier visit began, in the reader's own time zone: "12 November", with its
 * year if that is another; nothing where the clock says that it is still to come.
 *
 * @param visit in minutes since 1970.
 */
export function dayOfVisit(visit: number, now = new Date()): string {
  const then = new Date(visit * 60_000);
  if (then > now) return '';
  const isOfThisYear = then.getFullYear() === now.getFullYear();
  const year = isOfThisYear ? undefined : 'numeric';
  return then.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year });
}
