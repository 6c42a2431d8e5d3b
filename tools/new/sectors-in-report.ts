import type { Sector } from '../../src/model/sector.ts';
import { PhraseBook } from '../../src/words/phrase-book.ts';
import { tokensIn } from '../../src/words/tokens.ts';
import type { NameFinder } from '../../src/words/name-finder.ts';
import { officesIn } from './names/offices.ts';
import type { Found, Paragraph } from './report.ts';

/** What a sector's words weigh in the first paragraphs, where a report says what it is about. */
const lead = { paragraphs: 3, weight: 1 };
const laterWeight = 0.5;
/** So many different words of a paragraph count: a list of goods is no heavier than a sentence. */
const mostWords = 2;

/** "Ministry of Industry and Trade", which may have no record. */
const ministry =
  /\b(?:Ministry|Department|Committee|Commission|Office) (?:of|for)(?: (?:the|and|of|for|\p{Lu}\p{L}*,?))+/gu;

/**
 * The sectors that a report is about, the one it says most of first; of equals, the one it names first.
 * Words within names and offices do not count: a minister of trade may speak of ports.
 *
 * @param synonyms groups of words and phrases that mean the same.
 */
export function sectorsInReport(
  paragraphs: readonly Paragraph[],
  find: NameFinder,
  sectors: readonly Sector[],
  synonyms: readonly (readonly string[])[],
): Found<string>[] {
  const book = sectorBook(sectors, synonyms);
  const scores = new Map<string, { score: number; found: Found<string> }>();
  for (const [index, { text, line }] of paragraphs.entries()) {
    const weight = index < lead.paragraphs ? lead.weight : laterWeight;
    for (const [sector, words] of wordsOfSectors(text, find, book)) {
      const [first = ''] = words;
      const known = scores.get(sector);
      const found = known?.found ?? { value: sector, line, words: first };
      const score = (known?.score ?? 0) + weight * Math.min(words.size, mostWords);
      scores.set(sector, { score, found });
    }
  }
  return [...scores.values()].sort((a, b) => b.score - a.score).map(({ found }) => found);
}

function sectorBook(
  sectors: readonly Sector[],
  synonyms: readonly (readonly string[])[],
): PhraseBook {
  const groups = synonyms.map((group) => new Set(group.map((name) => wordsOf(name).join(' '))));
  return new PhraseBook(
    sectors.map(({ id, label, words }) => {
      const own = (words ?? [label]).map((name) => wordsOf(name).join(' '));
      const all = own.flatMap((name) => [
        name,
        ...groups.filter((group) => group.has(name)).flatMap((group) => [...group]),
      ]);
      const names = new Set(all.flatMap((name) => [name, ...pluralsOf(name)]));
      const phrases = Array.from(names, (name) => ({ name, words: name.split(' ') }));
      return { term: id, phrases, opaque: true };
    }),
  );
}

function pluralsOf(name: string): string[] {
  if (name.endsWith('s')) return [];
  return [name.replace(/([^aeiou])y$/, '$1ie') + 's'];
}

/** The different words of each sector in a text, in order, the longest phrase at each place. */
function wordsOfSectors(
  text: string,
  find: NameFinder,
  book: PhraseBook,
): Map<string, Set<string>> {
  const names = find(text);
  const ministries = Array.from(text.matchAll(ministry), ({ 0: words, index: start }) => {
    return { start, end: start + words.length };
  });
  const taken = [
    ...names.filter(({ kind }) => kind !== 'country'),
    ...officesIn(text, names),
    ...ministries,
  ];
  const isTaken = (start: number) => taken.some((span) => span.start <= start && start < span.end);
  const tokens = tokensIn(text);
  const words = tokens.map((token) => token.text);
  const found = new Map<string, Set<string>>();
  for (let at = 0; at < tokens.length; at++) {
    const [longest] = book.at(words, at);
    const start = tokens[at]?.start ?? 0;
    if (longest === undefined || isTaken(start)) continue;
    at += longest.length - 1;
    const said = text.slice(start, tokens[at]?.end);
    for (const sector of longest.terms) {
      found.set(sector, (found.get(sector) ?? new Set()).add(said));
    }
  }
  return found;
}

function wordsOf(text: string): string[] {
  return tokensIn(text).map((token) => token.text);
}
