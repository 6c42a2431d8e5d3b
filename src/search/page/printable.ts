/** How many letters of a reader's words are repeated to them. */
const longest = 80;

/**
 * Returns a reader's words, or an address's, as they may be shown among ours: without the characters
 * that would change the direction of the words around them, and of a long text the beginning.
 */
export function printable(words: string): string {
  const letters = Array.from(words.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ''));
  if (letters.length <= longest) return letters.join('');
  // Up to the end of a word, unless that is very long.
  return `${letters
    .slice(0, longest)
    .join('')
    .replace(/(?<=.{20})\s\S*$/s, '')} …`;
}
