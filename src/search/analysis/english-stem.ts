/** Words that have a stem of their own. */
const exceptions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      andes: 'andes',
      atlas: 'atlas',
      bias: 'bias',
      cosmos: 'cosmos',
      howe: 'howe',
      news: 'news',
    },
    ...{ sky: 'sky', skies: 'sky', skis: 'ski', idly: 'idl', gently: 'gentl', ugly: 'ugli' },
    ...{ early: 'earli', only: 'onli', singly: 'singl' },
  }),
);

/** Beginnings that count as one syllable, so that "international" does not become "intern". */
const longBeginning = /^(?:arsen|commun|emerg|gener|inter|later|organ|past|univers)/;
const endsInShortSyllable = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy]|past)$/;

const derivation =
  /(?:ational|ation|ator|tional|ization|izer|enci|anci|abli|entli|alism|aliti|alli|fulness|fulli|ousness|ousli|lessli|iveness|iviti|biliti|bli|ogist|(?<=l)ogi|(?<=[cdeghkmnrt])li)$/;
const secondDerivation = /(?:ational|tional|alize|icate|iciti|ical|ative|ful|ness)$/;
const shorter: Record<string, string> = {
  ...{ ational: 'ate', ation: 'ate', ator: 'ate', tional: 'tion', ization: 'ize', izer: 'ize' },
  ...{ enci: 'ence', anci: 'ance', abli: 'able', entli: 'ent', alism: 'al', aliti: 'al' },
  ...{ alli: 'al', fulness: 'ful', fulli: 'ful', ousness: 'ous', ousli: 'ous', lessli: 'less' },
  ...{ iveness: 'ive', iviti: 'ive', biliti: 'ble', bli: 'ble', ogist: 'og', ogi: 'og' },
  ...{ alize: 'al', icate: 'ic', iciti: 'ic', ical: 'ic' },
};
const lastSuffix =
  /(?:e?ment|ent|ance|ence|able|ible|ate|ive|ize|iti|al|ism|(?<=[st])ion|ic|er|ous|ant)$/;

/**
 * Returns the stem of an English word of the letters a to z: that of Snowball's English algorithm
 * ("Porter 2", as of Snowball 3), which Pagefind applies, too.
 *
 * @see https://snowballstem.org/algorithms/english/stemmer.html
 */
export function englishStem(word: string): string {
  const exception = exceptions.get(word);
  if (exception !== undefined) return exception;
  if (word.length < 3) return word;
  // A "Y" is a consonant.
  let stem = word.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');
  const first = longBeginning.exec(stem)?.[0].length ?? endOfSyllable(stem, 0);
  const second = endOfSyllable(stem, first);
  stem = withoutVerbEnding(withoutPlural(stem), first);
  stem = stem.replace(/(?<=.[^aeiouy])[yY]$/, 'i');
  stem = withSuffix(stem, derivation, first);
  stem = withSuffix(stem, secondDerivation, /ative$/.test(stem) ? second : first);
  stem = withSuffix(stem, lastSuffix, second, true);
  if (stem.endsWith('e')) {
    const rest = stem.slice(0, -1);
    const isSilent =
      rest.length >= second || (rest.length >= first && !endsInShortSyllable.test(rest));
    if (isSilent) stem = rest;
  } else if (stem.endsWith('ll') && stem.length > second) stem = stem.slice(0, -1);
  return stem.toLowerCase();
}

/** Returns where the first consonant behind a vowel ends. */
function endOfSyllable(word: string, from: number): number {
  const found = /^[^aeiouy]*[aeiouy]+[^aeiouy]/.exec(word.slice(from));
  return found ? from + found[0].length : word.length;
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  return /[aeiouy].+s$/.test(word) && !/[us]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Returns a word without "ed", "ing" and their adverbs, as its verb is written: "hop" for "hopped". */
function withoutVerbEnding(word: string, first: number): string {
  if (/eed(?:ly)?$/.test(word)) {
    const stem = word.replace(/eed(?:ly)?$/, '');
    return stem.length < first || /^(?:succ|proc|exc)$/.test(stem) ? word : `${stem}ee`;
  }
  if (/^[^aeiouy]ying$/.test(word)) return word.replace('ying', 'ie');
  if (/^(?:even|cann|inn|earr|herr|out)ing$/.test(word)) return word;
  const stem = word.replace(/(?:ed|ing)(?:ly)?$/, '');
  if (stem === word || !/[aeiouy]/.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem)) {
    return /^[aeo]..$/.test(stem) ? stem : stem.slice(0, -1);
  }
  return stem.length === first && endsInShortSyllable.test(stem) ? `${stem}e` : stem;
}

/** Replaces the longest suffix of a pattern, unless it begins before a place. */
function withSuffix(word: string, pattern: RegExp, from: number, removed = false): string {
  const found = pattern.exec(word);
  if (!found || found.index < from) return word;
  return word.slice(0, found.index) + (removed ? '' : (shorter[found[0]] ?? ''));
}
