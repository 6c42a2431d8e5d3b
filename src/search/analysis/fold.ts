/**
 * Letters that Unicode does not decompose into a letter and a mark; and those that the spelling of Lao
 * since 1975 writes otherwise.
 */
const plain: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  þ: 'th',
  ຣ: 'ລ',
  '\u0EBC': 'ລ',
};
const composed = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

/** Marks, except the vowel signs of Lao, which are not above or below another vowel but in its place. */
const marks = /(?![\u0EB1-\u0EBC\u0ECD])\p{M}/gu;

/**
 * Returns a text in the form in which search compares texts: in lower case, without marks and
 * compatibility forms (Unicode NFKD), with straight apostrophes, e.g. "dien bien" for "Điện Biên" and
 * "izmir" for "İzmir". The Russian "й" stays: it is a consonant, which endings are recognised by.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('и\u0306', 'й')
    .replace(marks, '')
    .replace(/[‘’ʼ′]/g, "'")
    .replace(composed, (letter) => plain[letter] ?? letter);
}
