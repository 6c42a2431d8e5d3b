import type { WordRows } from './segment.ts';
import { isListed } from './word-lists.ts';

/** Gives texts numbers, from 0 on. */
export class Numbering {
  /** By their numbers. */
  readonly texts: string[];
  readonly #numbers: Map<string, number>;

  constructor(texts: readonly string[]) {
    this.texts = [...texts];
    this.#numbers = new Map(texts.map((text, number) => [text, number]));
  }

  /** The number of a text; a new one gets the next. */
  of(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.texts.push(text) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }

  ofAll(texts: readonly string[]): Uint32Array {
    const numbers = new Uint32Array(texts.length);
    for (let index = 0; index < texts.length; index++) numbers[index] = this.of(texts[index] ?? '');
    return numbers;
  }
}

/** Numbers words in their order; those that no document has, and those that are not listed, are left out. */
export function sortedWords(words: readonly string[], rows: readonly Uint32Array[]): WordRows {
  const used = new Uint8Array(words.length);
  for (const row of rows) for (const word of row) used[word] = 1;
  const order = [...words.keys()]
    .filter((number) => used[number] === 1 && isListed(words[number] ?? ''))
    .sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
  const numbers = new Int32Array(words.length).fill(-1);
  for (const [number, word] of order.entries()) numbers[word] = number;
  return {
    words: order.map((number) => words[number] ?? ''),
    rows: rows.map((row) => renumbered(row, numbers)),
  };
}

/** New numbers for old ones, ascending, without those that have none. */
function renumbered(row: Uint32Array, numbers: Int32Array): Uint32Array {
  const found = new Uint32Array(row.length);
  let length = 0;
  for (const before of row) {
    const number = numbers[before] ?? -1;
    if (number >= 0) found[length++] = number;
  }
  return found.slice(0, length).sort();
}
