export const shades = 4;

/**
 * How dark a cell with a count is, from 1 to `shades`: by the square root of its share in the
 * largest count, and never darker than small counts deserve (1 gives 1, 2 and 3 give 2).
 */
export function shadeOf(count: number, largest: number): number {
  const relative = Math.ceil(shades * Math.sqrt(count / largest));
  const absolute = Math.ceil(Math.log2(count + 1));
  return Math.min(relative, absolute, shades);
}
