import type { InterfaceLanguage } from './interface-languages.ts';

/**
 * Words for numbers from 2 on, as patterns that may match parts of words, so that cases and ordinals are found, and
 * "both" for 2.
 */
const words: Record<InterfaceLanguage, Readonly<Record<number, string>>> = {
  en: {
    ...{ 2: 'two|second|both|pair|twice|double', 3: 'three|third', 4: 'four', 5: 'five|fifth' },
    ...{ 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine|ninth', 10: 'ten(?:th)?\\b', 11: 'eleven' },
    ...{ 12: 'twel(?:ve|fth)|dozen', 20: 'twent', 100: 'hundred', 1000: 'thousand' },
  },
  vi: {
    ...{ 2: 'hai|nhì|đôi|cả hai', 3: 'ba', 4: 'bốn|tư', 5: 'năm', 6: 'sáu', 7: 'bảy|bẩy' },
    ...{ 8: 'tám', 9: 'chín', 10: 'mười', 11: 'mười một', 12: 'mười hai|tá', 20: 'hai mươi' },
    ...{ 100: 'trăm', 1000: 'nghìn|ngàn' },
  },
  ru: {
    ...{ 2: 'дв[ауе]|дво|втор|оба|обе|обо|пар[аыуе]|друг', 3: 'тр[иеё]|трой', 4: 'четыр|четв' },
    ...{ 5: 'пят', 6: 'шест', 7: 'сем|седьм', 8: 'восем|восьм', 9: 'девят', 10: 'десят' },
    ...{ 11: 'одиннадцат', 12: 'двенадцат|дюжин', 20: 'двадцат', 100: 'ст[оа]|сот', 1000: 'тысяч' },
  },
  lo: {
    ...{ 2: 'ສອງ', 3: 'ສາມ', 4: 'ສີ່', 5: 'ຫ້າ', 6: 'ຫົກ', 7: 'ເຈັດ', 8: 'ແປດ', 9: 'ເກົ້າ' },
    ...{ 10: 'ສິບ', 11: 'ສິບເອັດ', 12: 'ສິບສອງ|ໂຫຼ', 20: 'ຊາວ', 100: 'ຮ້ອຍ', 1000: 'ພັນ' },
  },
};

/** Returns whether a text may have a number in words; 0 and 1 always pass, as "no" and "a" are everywhere. */
export function isSpelled(number: string, text: string, language: InterfaceLanguage): boolean {
  if (number === '0' || number === '1') return true;
  const word = words[language][Number(number)];
  return word !== undefined && new RegExp(word, 'iu').test(text);
}
