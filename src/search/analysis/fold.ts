/** Letters that Unicode does not decompose into a letter and a mark. */
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
};
const composed = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

/**
 * Returns a text in the form in which search compares texts: in lower case, without marks and
 * compatibility forms (Unicode NFKD), with straight apostrophes, e.g. "dien bien" for "Điện Biên" and
 * "izmir" for "İzmir".
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ′]/g, "'")
    .replace(composed, (letter) => plain[letter] ?? letter);
}
