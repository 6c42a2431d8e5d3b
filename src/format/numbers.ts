import { text } from '../text/text.ts';

/** Returns a number of briefings: "1 briefing", "12,345 briefings". */
export function briefingCount(count: number): string {
  return text.lists.briefingCount(count);
}

/**
 * Returns the numbers of the pages to which a page of a long list links, itself included: the first
 * page links to every other, so that each is one click away; they link to their neighbours and to
 * both ends.
 */
export function pageNumbers(current: number, last: number): number[] {
  const all = Array.from({ length: last }, (_, index) => index + 1);
  if (current === 1) return all;
  return all.filter((page) => Math.abs(page - current) <= 1 || page === 1 || page === last);
}

/** How many shades a matrix has. */
export const shades = 4;

/**
 * Returns how dark a cell with a count is, from 1 to `shades`: by the square root of its share in
 * the largest count; small counts are light in any matrix (1 has shade 1, 2 and 3 have shade 2).
 */
export function shadeOf(count: number, largest: number): number {
  const relative = Math.ceil(shades * Math.sqrt(count / largest));
  const absolute = Math.ceil(Math.log2(count + 1));
  return Math.min(relative, absolute, shades);
}
