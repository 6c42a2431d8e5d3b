/** How many characters of a line are read: more take too long to search for. */
export const longestLine = 500;

/** Returns what is read of a line: without a word that is cut, unless there is no other. */
export function readPart(line: string): string {
  if (line.length <= longestLine) return line;
  // Half a character would become another one in an address.
  return line.slice(0, longestLine).replace(/(?<=\S)\s+\S*$|\p{Surrogate}$/u, '');
}
