/**
 * Words of the reader, or of whoever wrote the address, as they stand among ours: without the signs
 * that would turn the words around them.
 */
export function asShown(words: string): string {
  return words.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '');
}
