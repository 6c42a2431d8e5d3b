import { cacheNames } from '../../offline/cache-names.ts';
import { infoOf } from '../../offline/copy.ts';
import { openLexicon, type Lexicon, type LexiconData } from '../analysis/lexicon.ts';
import { indexFolder, manifestFile, type Manifest } from '../index-format.ts';
import { openWordLists, type OpenWordLists } from './nearby-words.ts';
import { fetchWithRetry, gunzip, parseJson } from './network.ts';
import { openShard, type GetPacked, type OpenShard } from './open-shard.ts';
import { openWordsAt, type Load } from './pagefind.ts';

/** The search index, ready to be searched; its parts are fetched when they are first needed. */
export interface OpenIndex {
  lexicon: Lexicon;
  words: OpenWordLists;
  /** The briefings, the newest shard first. */
  shards: OpenShard[];
  /** Agreements, people, organisations and figures. */
  records: OpenShard;
  /** What of it is on this device; absent online. */
  cached?: CachedIndex;
}

/**
 * Returns what opens the index below an address. It reads the manifest every time: when the site has
 * been published again, files of the index that was opened before are gone. As long as the manifest
 * is the same, so is the index.
 *
 * @param root the site's root, e.g. "/".
 * @returns a function that throws a `NetworkError` where the index cannot be reached.
 */
export function indexOpener(root: string, load: Load): () => Promise<OpenIndex> {
  /** The browser's own, which `openWordsAt` replaces for Pagefind. */
  const get = globalThis.fetch;
  const base = `${root}${indexFolder}`;
  const getPacked: GetPacked = <T>(file: string) =>
    fetchWithRetry(base + file, async (body) => parseJson(await gunzip(body)) as T, {}, get);
  const readManifest = async (body: ArrayBuffer, headers: Headers) => ({
    manifest: parseJson(body) as Manifest,
    cached: await openCachedIndex(root, headers),
  });
  const openWords = openWordsAt(root, load);
  const openAll = async ({ books, shards, pages, words }: Manifest): Promise<OpenIndex> => ({
    lexicon: openLexicon(await getPacked<LexiconData>(books)),
    words: openWordLists(words, getPacked),
    shards: shards.map((shard) => openShard(shard, openWords, getPacked)),
    records: openShard(pages, openWords, getPacked),
  });
  let opened: { manifest: string; index: OpenIndex } | undefined;
  return async () => {
    const init: RequestInit = { cache: 'no-cache' };
    const { manifest, cached } = await fetchWithRetry(base + manifestFile, readManifest, init, get);
    const text = JSON.stringify(manifest);
    if (opened?.manifest !== text) opened = { manifest: text, index: await openAll(manifest) };
    return { ...opened.index, cached };
  };
}

/** What of the index is on this device. */
export interface CachedIndex {
  /** When the copy of its manifest was made, in milliseconds since 1970. */
  copiedAt: number;
  /** Checks whether a file is on the device. */
  has: (file: string) => boolean;
}

/**
 * Opens the index on this device where the manifest came from there: the service worker marks the copy
 * that it gives offline in its headers.
 */
export async function openCachedIndex(
  root: string,
  headers: Headers,
): Promise<CachedIndex | undefined> {
  const copy = infoOf(headers);
  if (copy === undefined) return undefined;
  const cache = await caches.open(cacheNames(root).index);
  const files = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  return { copiedAt: copy.at, has: (file) => files.has(`${root}${indexFolder}${file}`) };
}
