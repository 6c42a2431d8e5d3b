import type { CountryInText } from '../../src/model/countries-in-text.ts';
import { countryName } from '../../src/model/country.ts';
import { sentencesIn } from '../../src/model/sentences.ts';
import type { Found, Paragraph } from './report.ts';

/** The countries of a report, as briefings list them. */
export interface ReportCountries {
  /** The two that it is about, in alphabetical order of their codes; empty where that is not clear. */
  parties: Found<string>[];
  /** All others that it names. */
  mentions: Found<string>[];
  /** Why the parties are not clear, with the candidates; absent where they are. */
  doubt?: string;
}

/** What a sentence weighs that names a country; the lead is the first sentence of the text. */
const weights = { headline: 4, lead: 3, later: 1 };
/** The second country must be named this much more than the third. */
const leastLead = 1.4;

/**
 * The countries that a report names. It is about the two that most of its sentences name, of which
 * the headline and the lead count most; where a third is named about as much, nothing is decided.
 *
 * @param headline what is printed above the text; the text's first paragraph is the lead.
 */
export function countriesOfReport(
  headline: Paragraph | undefined,
  paragraphs: readonly Paragraph[],
  countriesIn: (text: string) => CountryInText[],
): ReportCountries {
  const parts = [
    ...(headline ? [{ ...headline, weight: weights.headline }] : []),
    ...paragraphs.map((one, at) => ({ ...one, weight: at === 0 ? weights.lead : weights.later })),
  ];
  // Read in one piece, as one sentence says which Korea another means.
  const whole = parts.map(({ text }) => text).join('\n\n');
  const named = countriesIn(whole);
  const scores = new Map<string, { score: number; first: Found<string> }>();
  let offset = 0;
  for (const { text, line, weight } of parts) {
    for (const [at, sentence] of sentencesIn(text).entries()) {
      const start = offset + sentence.start;
      const here = named.filter(
        (one) => start <= one.start && one.start < start + sentence.text.length,
      );
      for (const code of new Set(here.map((one) => one.code))) {
        const { start: from = 0, end = 0 } = here.find((one) => one.code === code) ?? {};
        const entry = scores.get(code) ?? {
          score: 0,
          first: { value: code, line, words: whole.slice(from, end) },
        };
        scores.set(code, { ...entry, score: entry.score + (at === 0 ? weight : weights.later) });
      }
    }
    offset += text.length + 2;
  }
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score);
  const [first, second, third] = ranked;
  const isClear =
    first !== undefined &&
    second !== undefined &&
    second.score > 1 &&
    second.score >= (third?.score ?? 0) * leastLead;
  const byCode = (entries: typeof ranked) =>
    entries.map((entry) => entry.first).sort((a, b) => (a.value < b.value ? -1 : 1));
  if (isClear) return { parties: byCode([first, second]), mentions: byCode(ranked.slice(2)) };
  return { parties: [], mentions: [], doubt: doubtOf(ranked.map((entry) => entry.first.value)) };
}

function doubtOf(codes: readonly string[]): string {
  const [only, ...others] = codes.slice(0, 6).map((code) => `${code} (${countryName(code)})`);
  if (only === undefined) return 'The report names no country.';
  if (others.length === 0) return `The report names only one country: ${only}.`;
  return `It is not clear which two countries the report is about. It names ${[only, ...others].join(', ')}.`;
}
