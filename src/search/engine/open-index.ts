import { openLexicon, type Lexicon, type LexiconData } from '../analysis/lexicon.ts';
import {
  indexFolder,
  manifestFile,
  type Manifest,
  type WordFile,
  type WordLists,
} from '../index-format.ts';
import { heldBelow, type Held } from './cached-index.ts';
import { fetchTwice, parsed, unpacked } from './network.ts';
import type { WordsOf } from './nearby-words.ts';
import { openShard, type GetPacked, type OpenShard } from './open-shard.ts';
import { wordIndexesAt } from './pagefind.ts';

/** The search index, ready to be asked; its parts are fetched when they are first needed. */
export interface OpenIndex {
  lexicon: Lexicon;
  /** The briefings, the newest shard first. */
  shards: OpenShard[];
  /** All other pages. */
  pages: OpenShard;
  words: WordLists;
  wordsOf: WordsOf;
  /** What of it is on this device; absent where there is a line to all of it. */
  held?: Held;
}

/**
 * Opens the index below an address, as often as it is called: when the site has been published
 * again, files of the index that was opened before are gone.
 *
 * @param root the site's root, e.g. "/".
 * @param load imports a module.
 * @returns what opens it: the same index while its manifest is the same; throws a LostLine where it
 *   cannot be reached.
 */
export function indexAt(
  root: string,
  load: (address: string) => Promise<unknown>,
): () => Promise<OpenIndex> {
  /** The line itself: `wordIndexesAt` puts a fetch of its own in place, for Pagefind. */
  const line = globalThis.fetch;
  const base = `${root}${indexFolder}`;
  const getPacked: GetPacked = <T>(file: string) =>
    fetchTwice(base + file, async (body) => parsed(await unpacked(body)) as T, {}, line);
  const readManifest = async (body: ArrayBuffer, headers: Headers) => ({
    manifest: parsed(body) as Manifest,
    held: await heldBelow(root, headers),
  });
  const getManifest = () =>
    fetchTwice(base + manifestFile, readManifest, { cache: 'no-cache' }, line);
  const indexes = wordIndexesAt(root, load);
  const openAll = async ({ books, shards, pages, words }: Manifest): Promise<OpenIndex> => ({
    lexicon: openLexicon(await getPacked<LexiconData>(books)),
    shards: shards.map((shard) => openShard(shard, indexes, getPacked)),
    pages: openShard(pages, indexes, getPacked),
    words,
    wordsOf: wordsFrom(getPacked),
  });
  let opened: { manifest: string; index: OpenIndex } | undefined;
  return async () => {
    const { manifest, held } = await getManifest();
    const text = JSON.stringify(manifest);
    if (opened?.manifest !== text) opened = { manifest: text, index: await openAll(manifest) };
    return { ...opened.index, held };
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
