import { fold } from './fold.ts';
import { PhraseMatcher } from './phrase-matcher.ts';

/** The vocabulary as it is sent to the browser. */
export interface SynonymsData {
  /**
   * Groups of words and phrases that mean the same: "coal|coal mine|~than", each word as its stem. A "~"
   * is before a single syllable of Vietnamese, which without its marks is spelled like other words; on pages in
   * Vietnamese it has its marks.
   */
  groups: string[];
  /** Groups of which one is a kind of the other, by their numbers: a hydropower plant of a dam. */
  narrower: [broad: number, narrow: number][];
}

/** A term by which a phrase is found in other words, and how much it counts beside the phrase. */
interface Meaning {
  term: string;
  boost: number;
}

/** How much a text counts that says the same in other words, something narrower, or something broader. */
const boosts = { same: 0.6, narrower: 0.5, broader: 0.25 };

/** Words and phrases that mean the same. */
export interface OpenSynonyms {
  /** Finds phrases as stems; the term of a phrase is that of its group. */
  phrases: PhraseMatcher;
  /** Finds syllables that count in queries in Vietnamese alone. */
  syllables: PhraseMatcher;
  /** Returns by which terms a phrase of some groups is found, besides its own words. */
  meaningsOf: (groups: readonly string[]) => Meaning[];
}

/** Returns the term by which a group is found: it has the words of its first phrase. */
export function groupTerm(group = ''): string {
  return `þy${firstPhrase(group).replaceAll(' ', '')}`;
}

/**
 * Returns all terms by which a group is found. A first phrase of one word has no other term than the
 * word, so that the index does not have the most frequent words twice.
 */
function termsOfGroup(group: string): string[] {
  const first = firstPhrase(group);
  return first.includes(' ') ? [groupTerm(group)] : [groupTerm(group), first];
}

function firstPhrase(group: string): string {
  return group.replace(/\|.*/, '');
}

/** Leaves out groups that find nothing in an archive, nor by what is narrower or broader. */
export function synonymsInUse(
  { groups, narrower }: SynonymsData,
  isUsed: (term: string) => boolean,
): SynonymsData {
  const used = new Set(
    groups.keys().filter((number) => termsOfGroup(groups[number] ?? '').some(isUsed)),
  );
  const pairs = narrower.filter((pair) => pair.some((number) => used.has(number)));
  const sent = [...new Set([...used, ...pairs.flat()])].sort((a, b) => a - b);
  return {
    groups: sent.map((number) => groups[number] ?? ''),
    narrower: pairs.map(([broad, narrow]) => [sent.indexOf(broad), sent.indexOf(narrow)]),
  };
}

/** Opens a vocabulary. */
export function openSynonyms({ groups, narrower }: SynonymsData): OpenSynonyms {
  const matcherOf = (isSyllable: boolean) =>
    new PhraseMatcher(
      groups.map((group) => {
        const names = group.split('|').filter((name) => name.startsWith('~') === isSyllable);
        const phrases = names.map((name) => ({
          name,
          words: isSyllable ? [fold(name.slice(1))] : name.split(' '),
        }));
        return { term: groupTerm(group), phrases, opaque: false };
      }),
    );
  const meanings = new Map<string, Meaning[]>();
  const add = (group = '', other = '', boost: number) => {
    const term = groupTerm(group);
    const more = termsOfGroup(other).map((term) => ({ term, boost }));
    meanings.set(term, [...(meanings.get(term) ?? []), ...more]);
  };
  for (const group of groups) add(group, group, boosts.same);
  for (const [broad, narrow] of narrower) {
    add(groups[broad], groups[narrow], boosts.narrower);
    add(groups[narrow], groups[broad], boosts.broader);
  }
  return {
    phrases: matcherOf(false),
    syllables: matcherOf(true),
    meaningsOf: (groups) => groups.flatMap((group) => meanings.get(group) ?? []),
  };
}
