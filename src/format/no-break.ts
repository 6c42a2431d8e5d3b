import { scales } from '../model/scale.ts';
import { monthName } from './date.ts';

const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1)).join('|');
const units = `${Object.keys(scales).join('|')}|per cent|[kMGT]?Wh?|kV|km|tonnes|years|months|days`;

/**
 * A number and what it counts, a day and its month, a currency and its amount, and the short first
 * syllable of a Vietnamese name with its next one.
 */
const together = new RegExp(
  `(?<=\\d) (?=(?:${months}|${units})\\b)|(?<=\\b(?:US|A|S|HK)?[$€]) (?=\\d)|(?<=(?<!\\p{L})\\p{Lu}[à-ỹ]) (?=\\p{Lu})`,
  'gu',
);

/** A text whose lines do not break where it would hurt: "US$ 4.1 billion", "9 January". */
export function withoutBadBreaks(text: string): string {
  return text.replace(together, '\u00A0');
}

/** The same for HTML, whose tags and attributes stay as they are. */
export function htmlWithoutBadBreaks(html: string): string {
  return html.replace(/(?<=^|>)[^<]+/g, withoutBadBreaks);
}
