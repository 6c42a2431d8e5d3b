/** Names in one word that are shorter might be words. */
const shortestJoined = 5;

/** Beside an initial, names that are shorter might be words. */
const shortestBesideInitial = 3;

/** Returns a name of several words written as one. */
export function joinedForm(words: readonly string[]): string[][] {
  const joined = words.join('');
  return words.length > 1 && joined.length >= shortestJoined ? [[joined]] : [];
}

/**
 * Returns the other forms in which a person's name is typed: in one word or in two, with the last word
 * first or the first word last, and with initials: "V. Putin", "Putin V.V.".
 */
export function formsOfPerson(words: readonly string[]): string[][] {
  if (words.length < 2) return [];
  const [first = '', ...others] = words;
  const last = words.at(-1) ?? '';
  const orders = [
    [last, ...words.slice(0, -1)],
    [...others, first],
  ];
  const inTwo = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(''), words.slice(at + 1).join('')]);
  return [
    ...joinedForm(words),
    ...orders,
    ...inTwo,
    ...orders.flatMap(joinedForm),
    ...formsWithInitials(words.slice(0, -1), last),
  ];
}

function formsWithInitials(others: readonly string[], last: string): string[][] {
  if (last.length < shortestBesideInitial) return [];
  const initials = others.map((word) => word.charAt(0));
  const [first = ''] = initials;
  // "V.V." is one token, "V. V." two.
  return [[first], initials, [initials.join('')]].flatMap((before) => [
    [...before, last],
    [last, ...before],
  ]);
}

/** Matches the case endings of Russian names in the singular, of nouns and of adjectives ("Достоевского"). */
export const caseEndings =
  /(?:(?<=[сц]к)(?:ий|ой|ого|ому|им|ом|ая|ую|ое|ие|их|ими)|ой|ою|ей|ею|ом|ем|ым|им|ом|а|я|у|ю|ы|и|е)$/;
const nominativeEndings = /(?:(?<=[сц]к)(?:ий|ой|ая|ое)|[аяоейь])$/;

/** Too many words would share a shorter base. */
const shortestBase = 3;

/**
 * Returns a function that returns the same base for every case of a Russian name. It changes only the
 * names that it is given, so that no other word is mistaken for one of their cases.
 */
export function russianBases(names: Iterable<string>): (word: string) => string {
  const bases = new Map<string, string>();
  for (const name of names) {
    if (!isCyrillic(name)) continue;
    const base = name.replace(nominativeEndings, '');
    const kept = base.length < shortestBase ? name : base;
    bases.set(name, kept).set(kept, kept);
  }
  return (word) => {
    if (!isCyrillic(word)) return word;
    return bases.get(word) ?? bases.get(word.replace(caseEndings, '')) ?? word;
  };
}

function isCyrillic(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x400 && code < 0x500;
}
