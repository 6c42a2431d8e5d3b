/**
 * Returns a number from 0 to 1 for a text, always the same: 32-bit FNV-1a
 * (http://www.isthe.com/chongo/tech/comp/fnv/) and then the last steps of MurmurHash3, as FNV differs
 * for similar texts in its lower bits only.
 */
export function hashFraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
