import leven from 'leven';

/**
 * Returns the candidate closest to a misspelt word by Levenshtein distance, ignoring case, or
 * undefined where none is near: at most 1 edit in a word of up to 3 letters, 2 in one of up to 7,
 * otherwise 3. Among equals the one that shares the longest beginning wins, then the first in the
 * list.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = word.length <= 3 ? 1 : word.length <= 7 ? 2 : 3;
  let best: { candidate: string; distance: number; shared: number } | undefined;
  const lower = word.toLowerCase();
  for (const candidate of candidates) {
    const longer = Math.max(word.length, candidate.length);
    if (longer - Math.min(word.length, candidate.length) > limit) continue;
    const distance = leven(lower, candidate.toLowerCase(), { maxDistance: limit + 1 });
    if (distance > limit || distance >= longer) continue;
    const shared = sharedBeginning(lower, candidate.toLowerCase());
    if (!best || distance < best.distance || (distance === best.distance && shared > best.shared)) {
      best = { candidate, distance, shared };
    }
  }
  return best?.candidate;
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/**
 * Returns the id that a word most likely means, by the form of the ids or by the names of what they
 * identify, one of which may begin with it: "Ministry of Finance" where only one country's is known.
 */
export function nearestId(
  word: string,
  ids: Iterable<string>,
  named: Iterable<readonly [name: string, id: string]>,
): string | undefined {
  const byName = new Map(Array.from(named, ([name, id]) => [name.toLowerCase(), id]));
  const name = word.toLowerCase().replace(/\.(?:ya?ml|md)$/, '');
  const near =
    byName.get(name) ?? nearest(name, ids) ?? byName.get(nearest(name, byName.keys()) ?? '');
  if (near !== undefined) return near;
  const longer = [...byName.keys()].filter(
    (full) => /^[-\s]/.test(full.slice(name.length)) && full.startsWith(name),
  );
  const [only, ...others] = new Set(longer.map((full) => byName.get(full)));
  return others.length === 0 ? only : undefined;
}

/** Returns the question that offers a suggestion, with a leading space, or nothing. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
}
