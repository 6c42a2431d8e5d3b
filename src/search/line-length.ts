/** How many characters of a line are read: more take too long to search for. */
export const longestQuery = 500;

/** Returns the part of a line that is read: without a word that would be cut, unless it is the only one. */
export function readPart(line: string): string {
  if (line.length <= longestQuery) return line;
  // Half of a surrogate pair would become another character in an address.
  return line.slice(0, longestQuery).replace(/(?<=\S)\s+\S*$|\p{Surrogate}$/u, '');
}
