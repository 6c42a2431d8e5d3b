import { scales } from '../model/scale.ts';
import { perLanguage } from '../text/language.ts';
import { monthNames } from '../text/locale.ts';

const units = `${Object.keys(scales).join('|')}|per cent|[kMGT]?Wh?|kV|km|tonnes|years|months|days`;

/**
 * The spaces at which a line must not break: between a number and its unit, a day and its month, a
 * currency and its amount, and after the short first syllable of a Vietnamese name.
 */
const together = perLanguage(
  () =>
    new RegExp(
      `(?<=\\d) (?=(?:${monthNames().join('|')}|${units})\\b)|(?<=\\b(?:US|A|S|HK)?[$€]) (?=\\d)|(?<=(?<!\\p{L})\\p{Lu}[à-ỹ]) (?=\\p{Lu})`,
      'gu',
    ),
);

/** Puts no-break spaces into a text: "US$ 4.1 billion", "9 January". */
export function withoutBadBreaks(text: string): string {
  return text.replace(together(), '\u00A0');
}

/** Puts no-break spaces into the text of HTML, not into its tags and attributes. */
export function htmlWithoutBadBreaks(html: string): string {
  return html.replace(/(?<=^|>)[^<]+/g, withoutBadBreaks);
}
