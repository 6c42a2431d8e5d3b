import type { NameFinder } from '../../../src/words/name-finder.ts';
import type { Found, Paragraph } from '../report.ts';

/** The countries of a report, as briefings list them. */
export interface ReportCountries {
  /** Those it is about, in alphabetical order of their codes; at most six. */
  about: Found<string>[];
  /** Those that only occur. */
  mentions: Found<string>[];
}

/** Names within which a country's name means no country. */
const otherThings =
  /\b(?:South China Sea|South China Morning Post|Indo-China|Viet Nam News|China Daily)\b/g;

/** As many as a briefing may be about. */
const most = 6;

/**
 * The countries that a report names, by their names or those of their places. It is about those that
 * it names often: a third as often as the second of them, and more than once or in the first
 * paragraph.
 *
 * @param placeCountry the country in which a known place lies.
 */
export function countriesInReport(
  paragraphs: readonly Paragraph[],
  find: NameFinder,
  placeCountry: (placeId: string) => string | undefined,
): ReportCountries {
  const named = new Map<string, { times: number; inLead: boolean; first: Found<string> }>();
  for (const [index, { text, line }] of paragraphs.entries()) {
    const plain = text.replace(otherThings, (words) => '.'.repeat(words.length));
    for (const { kind, id, start, end } of find(plain)) {
      const code = kind === 'country' ? id : kind === 'place' ? placeCountry(id) : undefined;
      if (code === undefined || isGivenName(plain, start, end)) continue;
      const entry = named.get(code) ?? {
        times: 0,
        inLead: index === 0,
        first: { value: code, line, words: text.slice(start, end) },
      };
      entry.times += 1;
      named.set(code, entry);
    }
  }
  const byTimes = [...named.values()].sort((a, b) => b.times - a.times);
  const needed = (byTimes[1]?.times ?? 0) / 3;
  const about = byTimes
    .filter(({ times, inLead }) => times >= needed && (times > 1 || inLead))
    .slice(0, most);
  const chosen = about.length > 0 ? about : byTimes.slice(0, 2);
  const inOrder = (entries: typeof byTimes) =>
    entries.map(({ first }) => first).sort((a, b) => (a.value < b.value ? -1 : 1));
  return {
    about: inOrder(chosen),
    mentions: inOrder(byTimes.filter((entry) => !chosen.includes(entry))),
  };
}

/** "Nga" is Russia in Vietnamese, and a given name: "Nguyễn Thị Nga". */
function isGivenName(text: string, start: number, end: number): boolean {
  return end - start <= 3 && /\p{Lu}[\p{L}\p{M}]+ $/u.test(text.slice(0, start));
}
