import { swappedApart } from './spelling.ts';
import { wordTerm } from './terms.ts';

/**
 * Pairs of letters that English words do not have: at most four of the 30,000 most frequent ones have one
 * (SUBTLEX-US, Brysbaert and New 2009).
 */
const unusualPair =
  /a[aq]|b[fghkpqvwxz]|c[bdfgjmnpvwxz]|d[kqxz]|f[bcdghjkmnpqvwxz]|g[cdfjkqvwxz]|h[gjkqvxz]|i[iwy]|j[^aeiou]|k[cgjkqvxz]|l[jqxz]|m[dghjkqrtvwxz]|p[cgjqvxz]|q[^u]|r[qxz]|s[jvxz]|t[jkqvx]|u[hjquw]|v[^aeiouy]|w[cgjpqtvwxz]|x[bdfgjklmnqrsvwxz]|y[jkqvxy]|z[^aeiolyz]/;

/** Words with shorter stems often differ by one letter: "spying" and "saying". */
const shortestStem = 6;

/**
 * Checks whether what was typed, one slip away from a word, was probably meant for it and is no word
 * itself, such as "drought" beside "brought". The first letter is seldom mistyped, and few words differ by
 * two letters that are swapped, by one that is doubled or by one that is missing in the middle.
 */
export function isLikelySlip(typed: string, word: string): boolean {
  if (unusualPair.test(typed)) return true;
  let at = 0;
  while (typed[at] === word[at]) at++;
  if (at === 0 && typed.length >= word.length) return false;
  const longer = typed.length > word.length ? typed : word;
  const isDoubled = typed.length !== word.length && longer[at] === longer[at - 1];
  const isMissing = typed.length < word.length && at > 0 && at < typed.length;
  if (isDoubled || isMissing || swappedApart(typed, word)) return true;
  return Math.min(wordTerm(typed).length, wordTerm(word).length) >= shortestStem;
}
