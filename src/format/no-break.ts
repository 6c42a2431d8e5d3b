import { scales } from '../model/scale.ts';
import { perLanguage } from '../text/language.ts';
import { formsOfMonths } from '../text/locale.ts';

/** Units and scales in English, Russian, Vietnamese and Lao. */
const units = [
  `${Object.keys(scales).join('|')}|per cent|[kMGT]?Wh?|kV|km|tonnes|years|months|days`,
  'тыс|млн|млрд|трлн|долл|процент(?:а|ов)?|[кМГТ]?Вт|кВ|км|т(?:онн[аы]?)?',
  'лет|год[ау]?|месяц(?:а|ев)?|дн(?:я|ей)',
  'nghìn|triệu|tỷ|tấn',
  'ພັນ|ລ້ານ|ຕື້|ໂຕນ|ປີ',
].join('|');

/**
 * The spaces at which a line must not break: between a number and its unit, a day and its month, a
 * currency and its amount, after the short first syllable of a Vietnamese name, after a Russian word of one
 * letter and before a Russian dash.
 */
const together = perLanguage(
  () =>
    new RegExp(
      `(?<=\\d) (?=(?:${formsOfMonths().flat().join('|')}|${units})(?![\\p{L}\\p{M}\\p{N}_]))|(?<=\\b(?:US|A|S|HK)?[$€]) (?=\\d)|(?<=tháng|năm) (?=\\d)|(?<=(?<!\\p{L})\\p{Lu}[à-ỹ]) (?=\\p{Lu})|(?<=(?<!\\p{L})[авикосуяАВИКОСУЯ]) (?=[\\p{L}\\p{N}«])|(?<=[а-яё»)]) (?=— )`,
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
