/**
 * Returns what all copies of a module in this process share. Pages are compiled, so their copy of a
 * module is another than that of the program that renders them.
 */
export function shared<T>(name: string, make: () => T): T {
  const place = Symbol.for(`news-briefings.${name}`);
  const places = globalThis as { [place: symbol]: T | undefined };
  return (places[place] ??= make());
}
