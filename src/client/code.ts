/**
 * A short code for the address of a page, so that many can be kept: FNV-1a with 32 bits, in base
 * 36. http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function codeOf(address: string): string {
  let hash = 0x811c9dc5;
  for (const character of address) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
