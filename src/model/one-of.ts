import { z } from 'zod';

/**
 * One of the keys of a table, each explained by its entry.
 *
 * @param wordOf what readers or editors know an entry as; the entry itself where left out.
 */
export function oneOf<T extends string, Entry>(
  table: Record<T, Entry>,
  wordOf: (entry: Entry) => string = String,
) {
  const keys = Object.keys(table) as [T, ...T[]];
  return z.enum(keys).meta({ enumDescriptions: keys.map((key) => wordOf(table[key])) });
}
