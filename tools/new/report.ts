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
  /** The line of the report on which the paragraph begins, from 1. */
  line: number;
  /** The words of the report, at most a sentence, to the letter. */
  words: string;
  /** How it follows from the words, or what is doubtful, in a sentence; absent where they say it plainly. */
  note?: string;
}
