/** Sorts texts in place by their code points, as UTF-8 and Pagefind order them, and gives them. */
export function sortByCodePoints(texts: string[]): string[] {
  const hasSurrogates = texts.some((text) => /[\ud800-\udfff]/.test(text));
  // By default texts are sorted by UTF-16 units, which differs only where there are surrogates.
  return hasSurrogates
    ? texts.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    : texts.sort();
}
