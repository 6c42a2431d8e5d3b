import { memoised } from '../../model/memoise.ts';
import { endOfDigits, numeralAt, shifted } from '../../model/printed-number.ts';
import { fold } from './fold.ts';

/** A word or number of a text. */
export interface Token {
  kind: 'word' | 'number';
  /** A word folded, without its possessive ending; a number in digits, e.g. "1381.5". */
  text: string;
  /** The span in the text, in UTF-16 units. */
  start: number;
  end: number;
  /**
   * What is between it and the token before: nothing in "227m", a hyphen in "co-operation", a stroke
   * or a point in dates, the end of a sentence, of a paragraph or of a table cell.
   */
  after: 'nothing' | 'hyphen' | 'stroke' | 'point' | 'end' | 'else';
  /** Whether it is of a text in Vietnamese, in which no word is a stop word of English: "than" is coal. */
  isVietnamese?: true;
}

/** The day and the month in "5.9.1962", and the month in "09.1962". */
const monthBeforePoint = String.raw`(?<![\d.,])(?:0[1-9]|1[0-2])(?=\.(?:19|20)\d\d(?![.,]?\d))`;
const dayBeforePoint = String.raw`(?<![\d.,])\d{1,2}(?=\.\d{1,2}\.\d{4}(?![.,]?\d))`;
const monthBetweenPoints = String.raw`(?<=(?<![\d.,])\d{1,2}\.)\d{1,2}(?=\.\d{4}(?![.,]?\d))`;

/**
 * A consonant of Lao, or one after a silent "ຫ", with the vowels around it. Lao is written without spaces: words are found as rows
 * of such tokens, so that what is in the index does not depend on where anyone divides a line.
 */
const lao = String.raw`(?:[\u0EC0-\u0EC4]?(?:ຫ[ງຍນມຣລວຼ]|[\u0E81-\u0EAE\u0EDC-\u0EDF])|ຼ)[\u0EB0-\u0EBB\u0EBD\u0EC8-\u0ECD]*`;

/** A letter or digit of a word, with what is not seen before it: soft hyphens, spaces without width, joiners. */
const inWord = String.raw`[\u00AD\u200B-\u200D\u2060\uFEFF]*[\p{L}\p{M}\p{N}]`;

const pattern = new RegExp(
  [
    String.raw`(?<part>${dayBeforePoint}|${monthBetweenPoints}|${monthBeforePoint})`,
    String.raw`(?<number>\d)`,
    String.raw`(?<dotted>(?:\p{L}\.){2,})`,
    String.raw`(?<money>(?:\b(?:US|us|[AaSs]))?\$|[€£₽₫₭฿])`,
    lao,
    String.raw`(?<word>[\p{L}\p{M}](?:${inWord})*(?:['‘’ʼ][\p{L}\p{M}]+)*)`,
  ].join('|'),
  'gu',
);

const gaps: Record<string, Token['after']> = {
  '-': 'hyphen',
  '‐': 'hyphen',
  '‑': 'hyphen',
  '/': 'stroke',
  '.': 'point',
};

/**
 * Returns the words of a name as search compares them, e.g. "viet" and "nam" for "Việt Nam". They are remembered,
 * as the index of each language needs those of the same names several times: use `tokensIn` for whole texts.
 */
export const foldedWords = memoised((name: string): readonly string[] =>
  tokensIn(name).map(({ text }) => text),
);

/** Digits of other scripts and widths, of which the last four bits are the number. */
const otherDigits =
  /[\u0660-\u0669\u06F0-\u06F9\u0E50-\u0E59\u0ED0-\u0ED9\u1040-\u1049\u17E0-\u17E9\uFF10-\uFF19]/g;

/** Returns a text of the same length with the digits 0 to 9 in place of those of other scripts. */
export function withPlainDigits(text: string): string {
  return text.replace(otherDigits, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Returns the words and numbers of a text, in order; the sign of a currency is its code: "usd" for "$". */
export function tokensIn(original: string): Token[] {
  const text = withPlainDigits(original);
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = text.charCodeAt(at);
    let start = at;
    let end = endOfPlainWord(text, at);
    let kind: Token['kind'] = 'word';
    let read: string;
    if (end > start) read = foldedWord(text.slice(start, end));
    else if (sign < 0x80 && !beginsMore(sign)) {
      at++;
      continue;
    } else {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) break;
      start = match.index;
      end = start + match[0].length;
      if (match.groups?.['number'] !== undefined) [end, read] = numberFrom(text, start);
      else read = readToken(match[0], match.groups ?? {});
      kind = /^\p{Nd}/u.test(match[0]) ? 'number' : 'word';
    }
    if (read !== '')
      tokens.push({ kind, text: read, start, end, after: gap(text, tokens.at(-1), start) });
    at = end;
  }
  return tokens;
}

/** Returns what is between two tokens; the first of a text comes after anything else. */
function gap(text: string, last: Token | undefined, start: number): Token['after'] {
  if (last === undefined) return 'else';
  const { end } = last;
  if (end === start) return 'nothing';
  const sign = text[end] ?? '';
  if (end === start - 1) return sign === '\n' ? 'end' : (gaps[sign] ?? 'else');
  return isEnd(text.slice(end, start), last.text, text[start] ?? '') ? 'end' : 'else';
}

/** Words before a point that ends no sentence. */
const shortened = new Set(
  'mr mrs ms dr prof gen col lt sgt gov sen rep hon st tp co ltd inc corp jr sr no nos fig vol'.split(
    ' ',
  ),
);

/** Checks whether a sentence, a paragraph or a cell ends between two tokens. */
function isEnd(gap: string, before: string, next: string): boolean {
  if (gap === ', ') return false;
  if (/[\n|\t;!?…]|:\s/.test(gap)) return true;
  if (!/^[^.]?\.["'’”»)\]]*\s/.test(gap)) return false;
  return before.length > 1 && !shortened.has(before) && next === next.toUpperCase();
}

/** Checks whether a sentence or a line ends before a token: after a colon or a semicolon it goes on. */
export function beginsSentence(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token?.after !== 'end') return false;
  return /[.!?…\n|\t]/.test(text.slice(before.end, token.start));
}

/** Returns for each token how many there are, itself included, up to the end of its sentence. */
export function lengthsToEnd(tokens: readonly Token[]): number[] {
  const lengths = tokens.map(() => 1);
  for (let at = tokens.length - 2; at >= 0; at--) {
    if (tokens[at + 1]?.after !== 'end') lengths[at] = (lengths[at + 1] ?? 0) + 1;
  }
  return lengths;
}

/**
 * Returns where a word ends that can be read without a pattern, which is faster: letters of a to z and
 * digits, and no sign after them that might belong to the word. Returns the start where no such word
 * begins.
 */
function endOfPlainWord(text: string, start: number): number {
  if (!isPlainLetter(text.charCodeAt(start))) return start;
  let end = start + 1;
  let sign = text.charCodeAt(end);
  while (isPlainLetter(sign) || isDigit(sign)) sign = text.charCodeAt(++end);
  const mayGoOn = sign >= 0x80 || beginsMore(sign) || sign === apostrophe;
  const mayBeDotted = sign === point && end === start + 1;
  return mayGoOn || mayBeDotted ? start : end;
}

const [apostrophe, point, dollar] = [0x27, 0x2e, 0x24];

/** Checks for the ASCII signs with which a token may begin that needs the pattern. */
function beginsMore(sign: number): boolean {
  return sign === dollar || isDigit(sign) || isPlainLetter(sign);
}

function isDigit(sign: number): boolean {
  return sign >= 0x30 && sign <= 0x39;
}

function isPlainLetter(sign: number): boolean {
  const small = sign | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** The codes of currencies by their signs; other dollars are those of the US. */
const codes: Record<string, string> = {
  ...{ a$: 'aud', s$: 'sgd', '€': 'eur', '£': 'gbp' },
  ...{ '₽': 'rub', '₫': 'vnd', '₭': 'lak', '฿': 'thb' },
};

function readToken(
  found: string,
  { part, dotted, money }: Partial<Record<string, string>>,
): string {
  if (part !== undefined) return shifted(part, 0);
  // "U.S." is "us"; "a.m." and "p.m." are no words.
  if (dotted !== undefined)
    return /^[ap]\.m\.$/i.test(dotted) ? '' : fold(dotted).replaceAll('.', '');
  return money === undefined ? foldedWord(found) : (codes[money.toLowerCase()] ?? 'usd');
}

/**
 * Returns the end and the text of a number, without marks between thousands and with a point before
 * decimals: "1381.5" for "1,381.5", "1.381,5" and "1381.50". Of one that cannot be read, all digits.
 */
function numberFrom(text: string, start: number): [end: number, read: string] {
  const numeral = numeralAt(text, start);
  if (numeral) return [numeral.end, shifted(numeral.value, 0)];
  const end = endOfDigits(text, start);
  return [end, shifted(text.slice(start, end).replace(/\D/g, ''), 0)];
}

const knownWords = new Map<string, string>();

/** Returns the letters and digits of a folded word, without its possessive ending. */
function foldedWord(word: string): string {
  let text = knownWords.get(word);
  if (text === undefined) {
    text = fold(word)
      .replace(/'s$/, '')
      .replace(/[^\p{L}\p{N}\u0EB1-\u0EBC\u0ECD]/gu, '');
    knownWords.set(word, text);
  }
  return text;
}
