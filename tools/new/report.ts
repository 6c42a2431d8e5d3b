import type { CountryInText } from '../../src/model/countries-in-text.ts';
import { sentencesIn } from '../../src/model/sentences.ts';
import type { KnownName } from './names/tagged-sentence.ts';

/** A paragraph of a report, without the marks of the wire: header, dateline, credit. */
export interface Paragraph {
  /** In Unicode's form NFC, on one line, single spaces. */
  text: string;
  /** The line of the report on which it begins, from 1. */
  line: number;
}

/** Something that was read out of a report, and the words that say so. */
export interface Found<T> {
  value: T;
  /** The line of the report on which the paragraph begins, from 1; 0 where the editor said it. */
  line: number;
  /** The words of the report, at most a sentence, to the letter. */
  words: string;
  /** What is doubtful, in a sentence; absent where the words say it plainly. */
  note?: string;
}

/** What an editor says of a report that the report does not say itself, or says otherwise. */
export interface Given {
  /** The address at which it was found. */
  url?: string;
  /** The day on which it was published, as an EDTF date. */
  date?: string;
  /** How that day was found. */
  dateNote?: string;
  /** Who published it: an id from `content/sources`. */
  source?: string;
}

/** A sentence of a report, and what it names, with spans within the sentence. */
export interface ReportSentence extends Paragraph {
  countries: readonly CountryInText[];
  names: readonly KnownName[];
}

/** Returns the sentences of a report, each with the line of its paragraph. */
export function sentencesOf(
  paragraphs: readonly Paragraph[],
  countriesIn: (text: string) => CountryInText[],
  namesIn: (text: string) => KnownName[],
): ReportSentence[] {
  // Read in one piece, as one sentence says which Korea another means.
  const named = countriesIn(paragraphs.map(({ text }) => text).join('\n\n'));
  let [offset, next] = [0, 0];
  return paragraphs.flatMap(({ text: paragraph, line }) => {
    const sentences = sentencesIn(paragraph).map(({ text, start }) => {
      const from = offset + start;
      const countries: CountryInText[] = [];
      for (let one; (one = named[next]) && one.start < from + text.length; next++)
        countries.push({ code: one.code, start: one.start - from, end: one.end - from });
      return { text, line, countries, names: namesIn(text) };
    });
    offset += paragraph.length + 2;
    return sentences;
  });
}
