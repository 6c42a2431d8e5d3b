import { CborReader, CborWriter } from './pagefind-format/cbor.ts';
import { joinSections, soundSections, splitSections, type Sections } from './segment-sections.ts';
import type { Postings } from './pagefind-format/postings.ts';
import type { PackedFile } from './packed-file.ts';
import type { SearchDocument } from './search-document.ts';

/** All that a part of the index knows of its documents, in the order of their rows. */
export interface Part {
  /** A key for each document, by which it is known again while nothing in it changed. */
  keys: string[];
  facets: SearchDocument['facets'][];
  orders: string[];
  cards: PackedFile[];
  /** How many places the documents' rows of terms have. */
  lengths: Uint32Array;
  postings: Postings;
  words: WordRows;
}

/** Folded words for the word lists. */
export interface WordRows {
  /** Sorted. */
  words: string[];
  /** For each document the numbers of its words, ascending. */
  rows: Uint32Array[];
}

/** Serialises a part; the same part always gives the same bytes. */
export function encodePart(part: Part, key: Uint8Array): Buffer {
  const { postings, words, facets, orders, cards } = part;
  const { documents, first, last, places, ends } = postings;
  const wordRows = new CborWriter();
  for (const row of words.rows) writeRow(wordRows, row);
  return joinSections(key, [
    ...[part.keys, orders, facets, cards.map(({ digest }) => digest)].map(jsonOf),
    bytesOf(part.lengths),
    bytesOf(Uint32Array.from(cards, ({ bytes }) => bytes.length)),
    Buffer.concat(cards.map(({ bytes }) => bytes)),
    Buffer.from(postings.terms.join('\n')),
    ...[documents, first, last, places, ends].map(bytesOf),
    postings.bytes,
    Buffer.from(words.words.join('\n')),
    wordRows.written(),
  ]);
}

/** A part that is read section by section, as each is needed. */
export interface OpenPart {
  /** The hash of all that it holds but the keys. */
  mark: string;
  keys(): string[];
  orders(): string[];
  facets(): Part['facets'];
  cards(): PackedFile[];
  lengths(): Uint32Array;
  postings(): Postings;
  words(): string[];
  wordRows(): WordRows;
}

/** Opens a part as its maker gave it. */
export function openPart(bytes: Uint8Array): OpenPart {
  return partOf(splitSections(bytes));
}

/** Opens a part that was kept; nothing where it is damaged or was made with another key. */
export function openKept(bytes: Uint8Array, key: Uint8Array): OpenPart | undefined {
  const sections = soundSections(bytes, key);
  return sections && partOf(sections);
}

function partOf({ mark, sections }: Sections): OpenPart {
  const section = (index: number) => sections[index] ?? Buffer.alloc(0);
  const json = (index: number): unknown => JSON.parse(section(index).toString());
  const texts = (index: number) => linesOf(section(index).toString());
  const numbers = (index: number) => numbersOf(section(index));
  return {
    mark: mark.toString('base64url'),
    keys: () => json(0) as string[],
    orders: () => json(1) as string[],
    facets: () => json(2) as Part['facets'],
    lengths: () => numbers(4),
    cards() {
      const lengths = numbers(5);
      let end = 0;
      return (json(3) as string[]).map((digest, row) => {
        const start = end;
        end += lengths[row] ?? 0;
        return { digest, bytes: section(6).subarray(start, end) };
      });
    },
    postings: () => ({
      terms: texts(7),
      documents: numbers(8),
      first: numbers(9),
      last: numbers(10),
      places: numbers(11),
      ends: numbers(12),
      bytes: section(13),
    }),
    words: () => texts(14),
    wordRows() {
      const reader = new CborReader(section(15));
      return { words: texts(14), rows: Array.from(numbers(4), () => readRow(reader)) };
    },
  };
}

function writeRow(writer: CborWriter, row: Uint32Array) {
  writer.array(row.length);
  let before = 0;
  for (const number of row) {
    writer.uint(number - before);
    before = number;
  }
}

function readRow(reader: CborReader): Uint32Array {
  const row = new Uint32Array(reader.uint());
  let number = 0;
  for (let index = 0; index < row.length; index++) row[index] = number += reader.uint();
  return row;
}

function jsonOf(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** A copy, as numbers have to stand at multiples of four in memory. */
function numbersOf(section: Buffer): Uint32Array {
  return new Uint32Array(Uint8Array.from(section).buffer);
}
