/**
 * Checks whether two words differ by one slip: a wrong, missing or extra letter, or two neighbours
 * swapped (a restricted Damerau–Levenshtein distance of 1).
 */
export function oneSlipApart(a: string, b: string): boolean {
  return /[\ud800-\udfff]/.test(a + b) ? oneApart(Array.from(a), Array.from(b)) : oneApart(a, b);
}

function oneApart(a: ArrayLike<string>, b: ArrayLike<string>): boolean {
  if (a.length > b.length) return oneApart(b, a);
  if (b.length - a.length > 1) return false;
  let at = 0;
  while (at < b.length && a[at] === b[at]) at++;
  if (at === b.length) return false;
  const isSame = (from: number) => {
    for (let place = from; place < b.length; place++) {
      if (a[place - b.length + a.length] !== b[place]) return false;
    }
    return true;
  };
  const isSwapped = a[at] === b[at + 1] && a[at + 1] === b[at];
  return isSame(at + 1) || (a.length === b.length && isSwapped && isSame(at + 2));
}

/** Checks whether two words differ by two neighbouring letters that are swapped. */
export function swappedApart(a: string, b: string): boolean {
  return a.length === b.length && oneSlipApart(a, b) && sorted(a) === sorted(b);
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}

/** Returns a word from its last letter to its first. */
export function spelledBackwards(word: string): string {
  return Array.from(word).reverse().join('');
}
