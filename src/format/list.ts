const list = new Intl.ListFormat('en-GB');

/** Returns items as a list in a sentence: "Lao, Russian and Vietnamese". */
export function listInWords(items: Iterable<string>): string {
  return list.format(items);
}
