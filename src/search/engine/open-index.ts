import { indexCacheName } from '../../offline/cache-names.ts';
import { infoOf } from '../../offline/copy.ts';
import {
  loadGeneralWords,
  loadRules,
  openLexicon,
  type Lexicon,
  type LexiconData,
} from '../analysis/lexicon.ts';
import type { OpenRules } from '../analysis/language-rules.ts';
import { indexFolder, manifestFile, type Manifest } from '../index-format.ts';
import { hasOtherScript, joinLexicon } from '../analysis/other-scripts.ts';
import { openWordLists, type OpenWordLists } from './open-word-lists.ts';
import { fetchWithRetry, gunzip, loadOnce, parseJson } from './network.ts';
import { openShard, type OpenShard } from './open-shard.ts';
import type { GetUnpacked } from './pagefind-reader.ts';
import { openSmallIndex, wholeNames } from './small-index.ts';

/** The search index, ready to be searched; its parts are fetched when they are first needed. */
export interface OpenIndex {
  /** The names and the synonyms that a query in Latin letters may have. */
  lexicon: Lexicon;
  words: OpenWordLists;
  /** The briefings, the newest shard first. */
  shards: OpenShard[];
  /** Dossiers, agreements, projects, events, people, organisations and figures. */
  records: OpenShard;
  /** Whether all of it has arrived. */
  isWhole: boolean;
  /** What of it is on this device; absent online. */
  cached?: CachedIndex;
  /** Returns the index with all names and synonyms that a query may have. */
  forQuery(query: string): Promise<OpenIndex>;
}

/**
 * Returns what opens the index below an address. It reads the manifest every time: when the site has
 * been published again, files of the index that was opened before are gone. As long as the manifest
 * is the same, so is the index.
 *
 * @param root the site's root, e.g. "/".
 * @param path the path below it of the pages in a language: "vi/", or "" for the main one.
 * @returns a function that throws a `NetworkError` where the index cannot be reached.
 */
export function indexOpener(root: string, path = ''): () => Promise<OpenIndex> {
  const base = `${root}${path}${indexFolder}`;
  const getUnpacked: GetUnpacked = (file, read) =>
    fetchWithRetry(base + file, async (body) => read(new Uint8Array(await gunzip(body))));
  const getPacked = <T>(file: string) => getUnpacked(file, (content) => parseJson(content) as T);
  const readManifest = async (body: ArrayBuffer, headers: Headers) => ({
    manifest: parseJson(body) as Manifest,
    cached: await openCachedIndex(root, base, headers),
  });

  const openParts = (manifest: Manifest, rules?: OpenRules) => {
    if ('briefings' in manifest) return { ...openSmallIndex(manifest, rules), isWhole: true };
    const { lexicon, words, shards, records } = manifest;
    return {
      ...{ lexicon: openLexicon(lexicon, rules), words: openWordLists(words, getPacked) },
      shards: shards.map((shard) => openShard(shard, getUnpacked)),
      records: openShard(records, getUnpacked),
      isWhole: false,
    };
  };
  const openAll = (manifest: Manifest, rules?: OpenRules): OpenIndex => {
    const parts = openParts(manifest, rules);
    const getWholeLexicon = loadOnce(async (file: string) => {
      const data = joinLexicon(wholeNames(manifest), await getPacked<LexiconData>(file));
      const lexicon = openLexicon(data, rules);
      await loadGeneralWords(lexicon);
      return lexicon;
    });
    return {
      ...parts,
      async forQuery(query) {
        if (!hasOtherScript(query)) return this;
        return { ...this, lexicon: await getWholeLexicon(manifest.others) };
      },
    };
  };

  let opened: { manifest: string; index: OpenIndex } | undefined;
  return async () => {
    const init: RequestInit = { cache: 'no-cache' };
    const { manifest, cached } = await fetchWithRetry(base + manifestFile, readManifest, init);
    const text = JSON.stringify(manifest);
    if (opened?.manifest !== text) {
      const { language } = manifest.lexicon;
      const rules = language === undefined ? undefined : await loadRules(language);
      opened = { manifest: text, index: openAll(manifest, rules) };
    }
    return { ...opened.index, cached };
  };
}

/** What of the index is on this device. */
interface CachedIndex {
  /** When the copy of its manifest was made, in milliseconds since 1970. */
  copiedAt: number;
  /** Checks whether a file is on the device. */
  has: (file: string) => boolean;
}

/**
 * Opens the index on this device where the manifest came from there: the service worker marks the copy
 * that it gives offline in its headers.
 *
 * @param base the address of the index.
 */
export async function openCachedIndex(
  root: string,
  base: string,
  headers: Headers,
): Promise<CachedIndex | undefined> {
  const copy = infoOf(headers);
  if (copy === undefined) return undefined;
  const cache = await caches.open(indexCacheName(root));
  const files = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  return { copiedAt: copy.at, has: (file) => files.has(base + file) };
}
