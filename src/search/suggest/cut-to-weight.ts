/**
 * A beginning of a list that weighs no more than the most: the longest one where every entry adds
 * weight, and nearly the longest where a compressed entry may add none.
 *
 * @param weightOf called about log₂ of the list's length times.
 */
export function cutToWeight<T>(
  list: readonly T[],
  most: number,
  weightOf: (beginning: readonly T[]) => number,
): readonly T[] {
  let cut: readonly T[] = [];
  let tooLong = list.length + 1;
  while (tooLong - cut.length > 1) {
    const length = Math.floor((cut.length + tooLong) / 2);
    const beginning = list.slice(0, length);
    if (weightOf(beginning) <= most) cut = beginning;
    else tooLong = length;
  }
  return cut;
}
