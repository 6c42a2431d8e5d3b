import { openBooks } from '../../words/books.ts';
import type { Books } from '../../words/terms.ts';
import {
  indexFolder,
  manifestFile,
  type BookData,
  type Manifest,
  type WordFile,
  type WordLists,
} from '../index-format.ts';
import { fetchTwice, parsed, unpacked } from './line.ts';
import type { WordsOf } from './nearby-words.ts';
import { openShard, type GetPacked, type OpenShard } from './open-shard.ts';
import { wordIndexesAt } from './pagefind.ts';

/** The search index, ready to be asked; its parts are fetched when they are first needed. */
export interface OpenIndex {
  books: Books;
  /** The briefings, the newest shard first. */
  shards: OpenShard[];
  /** All other pages. */
  pages: OpenShard;
  words: WordLists;
  wordsOf: WordsOf;
}

/**
 * Opens the index below an address.
 *
 * @param root the site's root, e.g. "/".
 * @param load imports a module.
 * @throws {LostLine} where it cannot be reached.
 */
export async function openIndex(
  root: string,
  load: (address: string) => Promise<unknown>,
): Promise<OpenIndex> {
  const base = `${root}${indexFolder}`;
  const getPacked: GetPacked = <T>(file: string) =>
    fetchTwice(base + file, async (body) => parsed(await unpacked(body)) as T);
  const manifest = (await fetchTwice(base + manifestFile, parsed)) as Manifest;
  const books = openBooks(await getPacked<BookData>(manifest.books));
  const indexes = wordIndexesAt(root, load);
  const open = (shard: Manifest['pages']) => openShard(shard, indexes, getPacked);
  return {
    books,
    shards: manifest.shards.map(open),
    pages: open(manifest.pages),
    words: manifest.words,
    wordsOf: wordsFrom(getPacked),
  };
}

/** Keeps the lists that were fetched; one that was lost is fetched again. */
function wordsFrom(getPacked: GetPacked): WordsOf {
  const lists = new Map<string, Promise<string[]>>();
  return ({ file }: WordFile) => {
    const known = lists.get(file);
    if (known) return known;
    const list = getPacked<string[]>(file);
    lists.set(file, list);
    list.catch(() => lists.delete(file));
    return list;
  };
}
