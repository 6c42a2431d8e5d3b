import type { Sector } from '../../src/model/sector.ts';
import { PhraseMatcher } from '../../src/search/analysis/phrase-matcher.ts';
import { tokensIn } from '../../src/search/analysis/tokens.ts';
import type { ReportSentence } from './report.ts';

/** A sector that a report may belong to, and the words that suggest it, each once. */
interface PossibleSector {
  id: string;
  words: string[];
}

/** "Ministry of Industry and Trade": a minister of trade may speak of ports. */
const office =
  /\b(?:Ministry|Minister|Department|Committee|Commission|Office|Secretary)s? (?:of|for)(?: (?:the|and|of|for|\p{Lu}\p{L}*,?))+/gu;

/**
 * Returns the sectors whose words a report prints outside names and offices, that of most different
 * words first. Which of them it is about, a person decides.
 *
 * @param synonyms groups of words and phrases that mean the same.
 */
export function sectorsInReport(
  sentences: readonly ReportSentence[],
  sectors: readonly Sector[],
  synonyms: readonly (readonly string[])[],
): PossibleSector[] {
  const book = sectorBook(sectors, synonyms);
  const found = new Map<string, Map<string, string>>();
  for (const { text: printed, names } of sentences) {
    const text = printed.replace(office, (words) => ' '.repeat(words.length));
    const tokens = tokensIn(text);
    const words = tokens.map((token) => token.text);
    for (let at = 0; at < tokens.length; at++) {
      const [longest] = book.at(words, at);
      const start = tokens[at]?.start ?? 0;
      if (longest === undefined || names.some((name) => name.start <= start && start < name.end)) {
        continue;
      }
      at += longest.length - 1;
      const said = text.slice(start, tokens[at]?.end);
      for (const id of longest.terms) {
        found.set(id, (found.get(id) ?? new Map<string, string>()).set(said.toLowerCase(), said));
      }
    }
  }
  return [...found]
    .map(([id, words]) => ({ id, words: [...words.values()] }))
    .sort((a, b) => b.words.length - a.words.length);
}

/** Returns the words of sectors in the singular and the plural, with their synonyms. */
function sectorBook(
  sectors: readonly Sector[],
  synonyms: readonly (readonly string[])[],
): PhraseMatcher {
  const spelled = (name: string) =>
    tokensIn(name)
      .map(({ text }) => text)
      .join(' ');
  const groups = synonyms.map((group) => new Set(group.map(spelled)));
  return new PhraseMatcher(
    sectors.map(({ id, label, words = [label] }) => {
      const own = words.map(spelled);
      const all = [
        ...own,
        ...own.flatMap((name) =>
          groups.filter((group) => group.has(name)).flatMap((group) => [...group]),
        ),
      ];
      const names = new Set(
        all.flatMap((name) => [name, `${name.replace(/([^aeiou])y$/, '$1ie')}s`]),
      );
      const phrases = Array.from(names, (name) => ({ name, words: name.split(' ') }));
      return { term: id, phrases, opaque: true };
    }),
  );
}
