import { pagefindSignature, type Fragment, type StoredResult } from '../index-format.ts';
import { compareCodePoints } from '../analysis/code-points.ts';
import { stopWords } from '../analysis/stop-words.ts';
import type { GetPostings, PostingList } from './matches.ts';
import { loadOnce } from './network.ts';

/** Fetches a gzipped file of the index, unpacks it and reads it. */
export type GetUnpacked = <T>(file: string, read: (content: Uint8Array) => T) => Promise<T>;

/**
 * Returns a function that looks up the postings of a term, or of all terms that begin with a prefix. It reads
 * every chunk of the Pagefind index that may contain them, and fetches each chunk once.
 *
 * @param chunks the first term of each chunk, or the letters with which it begins.
 * @param files the file of each chunk.
 */
export function postingsReader(
  chunks: readonly string[],
  files: readonly string[],
  getUnpacked: GetUnpacked,
): GetPostings {
  const getChunk = loadOnce((chunk: number) => getUnpacked(files[chunk] ?? '', readChunk));
  return async (term, prefix) => {
    const numbers = chunksWith(chunks, term, prefix);
    const found = await Promise.all(numbers.map(getChunk));
    if (!prefix) return found[0]?.get(term) ?? new Map();
    return joined(found.flatMap((words) => beginningWith(term, words)));
  };
}

/** Returns the chunk that may have a term, or all that may have terms that begin with it. */
function chunksWith(chunks: readonly string[], term: string, prefix: boolean): number[] {
  const after = chunks.findIndex((first) => compareCodePoints(first, term) > 0);
  const end = after < 0 ? chunks.length : after;
  const numbers = end === 0 ? [] : [end - 1];
  for (let next = end; prefix && chunks[next]?.startsWith(term); next++) numbers.push(next);
  return numbers;
}

/** Leaves out stop words, which Pagefind's own interfaces look up, but we do not. */
function beginningWith(prefix: string, words: ReadonlyMap<string, PostingList>): PostingList[] {
  return [...words].flatMap(([word, postings]) =>
    word.startsWith(prefix) && !stopWords.has(word) ? [postings] : [],
  );
}

/** Joins the postings of several terms. */
export function joined(lists: readonly PostingList[]): PostingList {
  const [only, ...others] = lists;
  if (only && others.length === 0) return only;
  const all = new Map<number, number[]>();
  for (const list of lists) {
    for (const [document, positions] of list) {
      const known = all.get(document);
      if (known) known.push(...positions);
      else all.set(document, [...positions]);
    }
  }
  for (const positions of all.values()) positions.sort((a, b) => a - b);
  return all;
}

/** Reads a stored result. */
export function readFragment(content: Uint8Array): StoredResult {
  const { url, content: text, meta } = JSON.parse(textOf(content)) as Fragment;
  return { url, text, ...meta };
}

type Chunk = [words: [word: string, documents: [since: number, positions: number[]][]][]];

/**
 * Reads a word chunk: `[[word, [[documents since the one before, [weight, position, …], []]…], []]…]`.
 * Positions are counted from the one before; numbers below 0 are weights, which are all the same.
 */
function readChunk(content: Uint8Array): Map<string, PostingList> {
  const [words] = readCbor(content) as Chunk;
  return new Map(
    words.map(([word, documents]) => {
      let document = 0;
      const postings = documents.map(([since, own]): [number, number[]] => {
        document += since;
        let position = 0;
        return [document, own.flatMap((step) => (step < 0 ? [] : (position += step)))];
      });
      return [word, new Map(postings)];
    }),
  );
}

const textDecoder = new TextDecoder();

/** Returns what follows the signature as text. */
function textOf(content: Uint8Array): string {
  const text = textDecoder.decode(content);
  if (!text.startsWith(pagefindSignature)) throw new Error('This is not a Pagefind file.');
  return text.slice(pagefindSignature.length);
}

/** Decodes CBOR (RFC 8949) after the signature; Pagefind uses only numbers, strings and arrays. */
function readCbor(content: Uint8Array): unknown {
  const start = pagefindSignature.length;
  textOf(content.subarray(0, start));
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  let at = start;
  const argument = (head: number): number => {
    const size = head & 31;
    if (size < 24) return size;
    at += 2 ** (size - 24);
    if (size === 24) return view.getUint8(at - 1);
    return size === 25 ? view.getUint16(at - 2) : view.getUint32(at - 4);
  };
  const item = (): unknown => {
    const head = view.getUint8(at++);
    const value = argument(head);
    switch (head >> 5) {
      case 0:
        return value;
      case 1:
        return -1 - value;
      case 3:
        return textDecoder.decode(content.subarray(at, (at += value)));
      default: {
        const array: unknown[] = [];
        for (let index = 0; index < value; index++) array.push(item());
        return array;
      }
    }
  };
  return item();
}
