/** A sentence, and where it begins in its paragraph, in UTF-16 units. */
export interface Sentence {
  text: string;
  start: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** An abbreviation within a sentence: "Mr. Smith", "No. 2", "J. Smith", "the U.S. side". */
const abbreviation =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|St|No|Nos|approx|vs|Co|Ltd|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|\p{Lu}(?:\.\p{Lu})*)\.\s*$/u;

/** The number of UTF-16 units that are searched for an abbreviation at the end of a sentence. */
const longestEnd = 30;

/** Returns the sentences of a paragraph, after UAX #29, except that abbreviations end none. */
export function sentencesIn(text: string): Sentence[] {
  const starts: number[] = [];
  for (const { index } of segmenter.segment(text)) {
    const before = text.slice(Math.max(starts.at(-1) ?? 0, index - longestEnd), index);
    if (!abbreviation.test(before)) starts.push(index);
  }
  return starts.map((start, at) => ({ text: text.slice(start, starts[at + 1]).trimEnd(), start }));
}
