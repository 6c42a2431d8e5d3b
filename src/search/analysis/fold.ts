/** Letters that Unicode does not take apart into a letter and a mark. */
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
 * A text as it is compared in searching: compatibility forms resolved and marks taken off (Unicode
 * NFKD), in lower case, e.g. "Điện Biên" as "dien bien", "İzmir" as "izmir". Typographic
 * apostrophes are straight.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ′]/g, "'")
    .replace(composed, (letter) => plain[letter] ?? letter);
}
