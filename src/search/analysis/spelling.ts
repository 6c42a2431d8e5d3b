/**
 * Checks whether two words differ by one slip: a wrong, missing or extra letter, or two neighbours
 * swapped (a restricted Damerau–Levenshtein distance of 1).
 */
export function oneSlipApart(a: string, b: string): boolean {
  const [short, long] = [Array.from(a), Array.from(b)].sort(
    (one, other) => one.length - other.length,
  ) as [string[], string[]];
  if (long.length - short.length > 1) return false;
  const at = long.findIndex((letter, index) => letter !== short[index]);
  if (at < 0) return false;
  const rest = (letters: string[], from: number) => letters.slice(from).join('');
  if (long.length > short.length) return rest(long, at + 1) === rest(short, at);
  const swapped = long[at] === short[at + 1] && long[at + 1] === short[at];
  return (
    rest(long, at + 1) === rest(short, at + 1) ||
    (swapped && rest(long, at + 2) === rest(short, at + 2))
  );
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
