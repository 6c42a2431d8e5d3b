import { fold } from './fold.ts';

/** A word or number of a text, and where it stands. */
export interface Token {
  kind: 'word' | 'number';
  /** A word folded, without its possessive ending; a number in digits, e.g. "1381.5". */
  text: string;
  /** The span in the text, in UTF-16 units. */
  start: number;
  end: number;
  /**
   * What parts it from the token before: nothing in "227m", a hyphen in "co-operation", a stroke or
   * a point in dates.
   */
  after: 'nothing' | 'hyphen' | 'stroke' | 'point' | 'else';
}

/** The day and the month in "5.9.1962". */
const dayBeforePoint = String.raw`(?<![\d.,])\d{1,2}(?=\.\d{1,2}\.\d{4}(?![.,]?\d))`;
const monthBetweenPoints = String.raw`(?<=(?<![\d.,])\d{1,2}\.)\d{1,2}(?=\.\d{4}(?![.,]?\d))`;

const pattern = new RegExp(
  [
    String.raw`(?<number>${dayBeforePoint}|${monthBetweenPoints}|\d(?:[\d.,\u00a0\u202f]*\d)?)`,
    String.raw`(?<dotted>(?:\p{L}\.){2,})`,
    String.raw`(?<dollar>(?:\b(?:US|us|[AaSs]))?\$)`,
    String.raw`(?<word>[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['‘’ʼ][\p{L}\p{M}]+)*)`,
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

/** The words and numbers of a text, in order; a dollar sign is the word "usd". */
export function tokensIn(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  let at = 0;
  while (at < text.length) {
    const sign = text.charCodeAt(at);
    let start = at;
    let end = endOfPlainWord(text, at);
    let kind: Token['kind'] = 'word';
    let said: string;
    if (end > start) said = foldedWord(text.slice(start, end));
    else if (sign < 0x80 && !beginsMore(sign)) {
      at++;
      continue;
    } else {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) break;
      start = match.index;
      end = start + match[0].length;
      [kind, said] = readToken(match[0], match.groups ?? {});
    }
    if (said !== '') tokens.push({ kind, text: said, start, end, after: gap(text, last, start) });
    last = at = end;
  }
  return tokens;
}

/** What parts two tokens; the first of a text comes after anything else. */
function gap(text: string, end: number, start: number): Token['after'] {
  if (end === start) return 'nothing';
  return end === start - 1 && end >= 0 ? (gaps[text[end] ?? ''] ?? 'else') : 'else';
}

/**
 * Where a word ends that needs no pattern to be read: letters of a to z and digits, and no sign after
 * them that might belong to the word. The same place where no such word begins.
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

/** Whether a number or a sum may begin with an ASCII sign, or a letter that needs the pattern. */
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

function readToken(
  found: string,
  { number, dotted, dollar }: Partial<Record<string, string>>,
): [Token['kind'], string] {
  if (number !== undefined) return ['number', plainNumber(number)];
  if (dotted !== undefined) return ['word', /^[ap]\.m\.$/i.test(dotted) ? '' : letters(dotted)];
  if (dollar !== undefined) return ['word', 'usd'];
  return ['word', foldedWord(found)];
}

/** "U.S." is "us"; the halves of a day are no words. */
function letters(dotted: string): string {
  return fold(dotted).replaceAll('.', '');
}

const folded = new Map<string, string>();

/** A word folded, without its possessive ending: letters and digits alone. */
function foldedWord(word: string): string {
  let text = folded.get(word);
  if (text === undefined) {
    text = fold(word)
      .replace(/'s$/, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
    folded.set(word, text);
  }
  return text;
}

/**
 * A number as it is printed, without marks between thousands and with a point before decimals:
 * "1,381.5", "1.381,5" and "1381.50" are "1381.5". One comma or point before three digits is read
 * as in English: "1,381" is "1381", "1.381" stays.
 */
export function plainNumber(printed: string): string {
  const digits = printed.replace(/[\u00a0\u202f]/g, '');
  const lastComma = digits.lastIndexOf(',');
  const lastPoint = digits.lastIndexOf('.');
  const grouped = (mark: string) => {
    const [first = '', ...groups] = digits.split(mark);
    return first.length <= 3 && groups.every((group) => group.length === 3);
  };
  let decimal = '';
  if (lastComma >= 0 && lastPoint >= 0) decimal = lastComma > lastPoint ? ',' : '.';
  else if (lastComma >= 0) decimal = grouped(',') ? '' : ',';
  else if (lastPoint >= 0) decimal = digits.indexOf('.') < lastPoint && grouped('.') ? '' : '.';
  const at = decimal === '' ? digits.length : digits.lastIndexOf(decimal);
  const whole = digits
    .slice(0, at)
    .replace(/[.,]/g, '')
    .replace(/^0+(?=\d)/, '');
  const part = digits.slice(at + 1).replace(/(?<!0)0+$/, '');
  return part === '' ? whole : `${whole}.${part}`;
}
