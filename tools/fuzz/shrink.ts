/**
 * The shortest list that can be made by leaving out items, such that it still fails: runs of half
 * its length are tried first, single items last, again and again until none can go.
 * Delta debugging, after Zeller and Hildebrandt (2002), in its simplest form.
 *
 * @param fails whether a list still does; true of the one given.
 */
export async function shrunk<T>(
  items: readonly T[],
  fails: (items: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  let least = items;
  let before: number;
  do {
    before = least.length;
    for (let size = Math.ceil(least.length / 2); size >= 1; size = Math.floor(size / 2)) {
      for (let at = 0; at < least.length;) {
        const fewer = [...least.slice(0, at), ...least.slice(at + size)];
        if (await fails(fewer)) least = fewer;
        else at += size;
      }
    }
  } while (least.length < before);
  return least;
}
