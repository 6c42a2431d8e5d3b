/** Compares texts by their code points, as Pagefind orders words; by UTF-16 units, surrogates differ. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = orderOf(a.charCodeAt(at)) - orderOf(b.charCodeAt(at));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Puts surrogates, of code points from U+10000 on, after all other units. */
function orderOf(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}
