/** Cyrillic and Greek letters that look like Latin ones, and the Latin ones. */
const others = 'АВЕКМНОРСТУХІЈЅаеорсухіјѕӓӧёїΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const latin = 'ABEKMHOPCTYXIJSaeopcyxijsäöëïABEZHIKMNOPTYXo';

/** Latin letters that look like Cyrillic ones, and the Cyrillic ones. */
const likeCyrillic = 'ABEKMHOPCTYXIaeopcyxi';
const cyrillic = 'АВЕКМНОРСТУХІаеорсухі';

const toLatin = new Map(Array.from(others, (letter, at) => [letter, latin.charAt(at)]));
const toCyrillic = new Map(Array.from(likeCyrillic, (letter, at) => [letter, cyrillic.charAt(at)]));

/** Two fast tests, the first on all texts. */
const hasOther = /[Ð\u0386-\u052F\uFB00-\uFB06\uFF10-\uFF5A\uD835]/;
const mayBeOdd =
  /Ð|[\uFF10-\uFF5A\uD835]|[\u0386-\u052F](?=[A-Za-z])|(?<=[A-Za-z\u00C0-\u024F\u1E00-\u1EFF])[\u0386-\u052F]|[\uFB00-\uFB06]/;

// Words of two alphabets: "e\u041A\u043D\u0438\u0433\u0430", "Jav\u0430", "SMS\u0430".
const withPrefix = /^[ei][\p{sc=Cyrl}&&\p{Lu}]/v;
const withEnding = /^\p{sc=Latn}{2,}[\p{sc=Cyrl}&&\p{Ll}]+$/v;
const capitalsWithEnding = /^[\p{sc=Latn}&&\p{Lu}]{2,}[\p{sc=Cyrl}&&\p{Ll}]+$/v;

/** Characters among which letters and digits as wide as Chinese characters belong. */
const wide = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303F\uFF00-\uFF0F\uFF1A-\uFF20]`;

/** Words and numbers of wide or mathematical letters, and the Icelandic letter Ð in place of Đ. */
const oddRun = new RegExp(
  String.raw`(?<!${wide} ?)[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+(?! ?${wide})|[\u{1D400}-\u{1D7FF}]{3,}|(?<!\p{L})Ð(?=[a-z\u00E0-\u00FF\u0103-\u01B0\u1EA1-\u1EF9])`,
  'gu',
);

/** A letter that is not what it looks like, and its index in UTF-16 code units. */
interface OddLetter {
  letter: string;
  /** What it looks like. */
  plain: string;
  index: number;
}

/**
 * Finds letters that are not what they look like: those of another alphabet than the rest of their word,
 * such as a Cyrillic letter in "Eur\u043Epe", and ligatures, as in "of\uFB01cial". Wide and mathematical
 * letters are found as whole words.
 */
export function oddLettersIn(text: string): OddLetter[] {
  if (!hasOther.test(text) || !mayBeOdd.test(text)) return [];
  const runs = Array.from(text.matchAll(oddRun), ({ 0: letter, index }) => ({
    ...{ letter, index },
    plain: letter === 'Ð' ? 'Đ' : letter.normalize('NFKC'),
  }));
  const others = Array.from(text.matchAll(/[\p{L}\p{M}]+/gu)).flatMap(
    ({ 0: word, index: start }) => {
      const meant = lettersMeantIn(word);
      return Array.from(word.matchAll(/[^]/gu)).flatMap(({ 0: letter, index }) => {
        const plain = /[\uFB00-\uFB06]/.test(letter) ? letter.normalize('NFKC') : meant.get(letter);
        return plain === undefined ? [] : [{ letter, plain, index: start + index }];
      });
    },
  );
  return [...runs, ...others].sort((one, other) => one.index - other.index);
}

const noLetters: ReadonlyMap<string, string> = new Map();

/** Returns the letters of a word that are not of its alphabet, with those that they look like. */
function lettersMeantIn(word: string): ReadonlyMap<string, string> {
  const isMixed = /\p{sc=Latn}/u.test(word) && /[\p{sc=Cyrl}\p{sc=Grek}]/u.test(word);
  if (!isMixed || withPrefix.test(word) || capitalsWithEnding.test(word)) return noLetters;
  const letters = Array.from(word);
  const count = (pattern: RegExp) => letters.filter((letter) => pattern.test(letter)).length;
  const mayBeLatin = letters.every((one) => /[\p{sc=Latn}\p{M}]/u.test(one) || toLatin.has(one));
  const mayBeCyrillic = letters.every(
    (one) => /[\p{sc=Cyrl}\p{M}]/u.test(one) || toCyrillic.has(one),
  );
  const isMoreCyrillic = count(/\p{sc=Cyrl}/u) > count(/\p{sc=Latn}/u);
  if (mayBeCyrillic && (isMoreCyrillic || !mayBeLatin)) return toCyrillic;
  return mayBeLatin && !withEnding.test(word) ? toLatin : noLetters;
}

/** Returns a text with the letters that are meant in place of those that only look like them. */
export function withPlainLetters(text: string): string {
  let plainText = '';
  let from = 0;
  for (const { letter, plain, index } of oddLettersIn(text)) {
    plainText += text.slice(from, index) + plain;
    from = index + letter.length;
  }
  return plainText + text.slice(from);
}
