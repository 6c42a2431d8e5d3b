import { countryName } from '../../src/model/country.ts';
import type { Found, ReportSentence } from './report.ts';

/** The countries of a report, as briefings list them. */
export interface ReportCountries {
  /** The two that it is about, in alphabetical order of their codes; absent where that is not clear. */
  parties?: Found<string>[];
  /** All others that it names. */
  mentions: Found<string>[];
  /** Why the parties are not clear, with the candidates; absent where they are. */
  doubt?: string;
}

/** The second country must be named this much more than the third. */
const leastLead = 1.4;

/**
 * Returns the countries that a report names. It is about the two that most of its sentences name, of
 * which the headline counts four times and the first sentence of the text, the lead, three times; where
 * a third country is named about as much, nothing is decided.
 */
export function countriesOfReport(
  headline: readonly ReportSentence[],
  body: readonly ReportSentence[],
): ReportCountries {
  const scores = new Map<string, { score: number; first: Found<string> }>();
  for (const [sentences, weight] of [
    [headline, 4],
    [body, 3],
  ] as const) {
    for (const [at, { text, line, countries }] of sentences.entries()) {
      for (const [code, [named]] of Map.groupBy(countries, (one) => one.code)) {
        const first = { value: code, line, words: text.slice(named?.start, named?.end) };
        const entry = scores.get(code) ?? { score: 0, first };
        scores.set(code, { ...entry, score: entry.score + (at === 0 ? weight : 1) });
      }
    }
  }
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score);
  const [one, other, third] = ranked;
  const isClear =
    one !== undefined &&
    other !== undefined &&
    other.score > 1 &&
    other.score >= (third?.score ?? 0) * leastLead;
  const byCode = (entries: typeof ranked) =>
    entries.map(({ first }) => first).sort((a, b) => (a.value < b.value ? -1 : 1));
  if (isClear) return { parties: byCode([one, other]), mentions: byCode(ranked.slice(2)) };
  return { mentions: [], doubt: doubtOf(ranked.map(({ first }) => first.value)) };
}

function doubtOf(codes: readonly string[]): string {
  const [only, ...others] = codes.slice(0, 6).map((code) => `${code} (${countryName(code)})`);
  if (only === undefined) return 'The report names no country.';
  if (others.length === 0) return `The report names only one country: ${only}.`;
  return `The report may be about any two of these countries: ${[only, ...others].join(', ')}.`;
}
