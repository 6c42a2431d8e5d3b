import { monthWord } from '../../../src/words/calendar.ts';

/** Numbers of a text that measure and count nothing: parts of names, of times, of addresses. */
const patterns: RegExp[] = [
  // Names: "ASEAN+3", "COP28", "VVER-1200", "5G"; but not money: "VND500".
  /(?<![\p{L}\d])(?!(?:USD|EUR|GBP|VND|RUB|CNY|RMB|THB|LAK|JPY)\d)\p{L}+[+-]?\d[\d/.-]*[A-Za-z]*/gu,
  /\b\d+G\b(?!W)/g,
  // "Block 12/11", "Decision 1007", "No. 5", "Article 4".
  /\b(?:Blocks?|Decision|Decree|Resolution|Circular|Directive|Article|Clause|Chapter|Section|Phase|Unit|Units|Route|Road|Highway|Berth|Wharf|Wharves|Lot|Line|Gate|Pier|Floor|Room|No\.?|Nos\.?|Number|number|Annex|Page|Power Plan|Plan|Group|Version)\s(?:No\.? ?)?\d+(?:[/.]\d+)*(?:(?:,| and|,? to|[-–]) ?\d+(?:\/\d+)*)*/g,
  // "12/11", but not "1,200/1,300".
  /(?<![\d.,])\d{1,3}\/\d{1,4}(?:\/\w+)?(?:-[\p{Lu}]+)*/gu,
  /\b\d+(?:st|nd|rd|th)\b/g,
  // Times of the day.
  /\b\d{1,2}[:.]\d\d(?: ?(?:[ap]\.?m\b\.?|GMT|hours))|\b\d{1,2}:\d\d\b|\b\d{1,2} ?[ap]\.?m\b\.?/gi,
  // Ages.
  /\b\d{1,3}[- ]years?[- ]old\b|\b(?:aged|age of) \d{1,3}\b/gi,
  // Addresses.
  /\bhttps?:\S+|\bwww\.\S+|\S+@\S+/g,
  // Temperatures and coordinates.
  /-?\d+(?:\.\d+)?\s?°\S*/g,
  new RegExp(
    String.raw`\b${monthWord} \d{1,2}(?:(?:,| and|[-–]) ?\d{1,2})*\b(?:, \d{4})?|\b\d{1,2}(?:[-–]\d{1,2})? ${monthWord}`,
    'g',
  ),
];

/** The spans of a sentence in which numbers are no amounts. */
export function notAmountsIn(sentence: string): { start: number; end: number }[] {
  return patterns.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    })),
  );
}
