import { tokensIn, type Token } from '../../search/analysis/tokens.ts';

/** Words of one text that are in another in the same order. */
interface SameWords {
  /** The first of them, and the one after the last, among the tokens of the text. */
  from: number;
  to: number;
}

/** What a text is compared with: every row of a number of words. */
type Rows = ReadonlySet<string>;

/** Returns every row of `length` words in a text, folded. */
export function rowsIn(text: string, length: number): Rows {
  const words = tokensIn(text).map(({ text }) => text);
  return new Set(words.slice(length - 1).map((_, at) => rowAt(words, at, length)));
}

/**
 * Finds the words of a text that are in another in the same order, each stretch as long as possible.
 *
 * @param rows those of the other text, each of `length` words.
 */
export function sameWordsIn(tokens: readonly Token[], rows: Rows, length: number): SameWords[] {
  const words = tokens.map(({ text }) => text);
  const found: SameWords[] = [];
  for (let from = 0; from + length <= words.length; from++) {
    if (!rows.has(rowAt(words, from, length))) continue;
    let to = from + length;
    while (to < words.length && rows.has(rowAt(words, to - length + 1, length))) to++;
    found.push({ from, to });
    from = to - 1;
  }
  return found;
}

function rowAt(words: readonly string[], at: number, length: number): string {
  return words.slice(at, at + length).join(' ');
}
