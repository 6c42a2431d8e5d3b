/**
 * The numbers that a page of a long list links to, in order, its own among them. The first page
 * leads to every other, so that each is one click away from it; they lead to their neighbours and
 * to both ends.
 */
export function pageNumbers(current: number, last: number): number[] {
  const all = Array.from({ length: last }, (_, index) => index + 1);
  if (current === 1) return all;
  return all.filter((page) => Math.abs(page - current) <= 1 || page === 1 || page === last);
}
