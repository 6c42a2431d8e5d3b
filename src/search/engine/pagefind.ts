import { indexFolder, termEnd, type Shard } from '../index-format.ts';
import { fetchTwice, inTime, LostLine, unpacked } from './network.ts';

/** The part of Pagefind's browser interface that this site uses (https://pagefind.app/docs/api/). */
interface PagefindModule {
  createInstance: (options: {
    basePath: string;
    baseUrl: string;
    metaCacheTag: string;
  }) => PagefindInstance;
}

interface PagefindInstance {
  search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** A document that holds a term, by its row, and the places of the term in it, ascending. */
export interface Hit {
  row: number;
  places: readonly number[];
}

/** The words of one shard. */
export interface WordIndex {
  /**
   * All documents that hold a term.
   *
   * @param open whether words that only begin with the term count, too.
   * @throws {LostLine} where a part of the index did not arrive; a new index is to be opened then.
   */
  hits(term: string, open: boolean): Promise<Hit[]>;
}

/** Reads the word indexes below one address. All of them share one Pagefind. */
export interface WordIndexes {
  open(shard: Shard): Promise<WordIndex>;
}

/** Pagefind's files begin so once they are unpacked. */
const signature = 'pagefind_dcd';

/**
 * @param root the site's root, e.g. "/".
 * @param load imports a module; Pagefind's own is part of the index.
 */
export function wordIndexesAt(
  root: string,
  load: (address: string) => Promise<unknown>,
): WordIndexes {
  const base = `${root}${indexFolder}`;
  const lost = new Set<string>();
  const shards = new Map<string, Shard>();
  const pageLists = new Map<string, Map<string, number>>();
  let module: Promise<PagefindModule> | undefined;
  let attempts = 0;
  /** The first index: the others wait for it, as a second start of Pagefind would spoil the first. */
  let first: Promise<WordIndex> | undefined;
  let wasmAsked = false;

  const get = globalThis.fetch;
  /** Pagefind takes a file of its own that is lost for an empty one; so what is lost is noted. */
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const folder = folderOf(address, base);
    const shard = folder === undefined ? undefined : shards.get(folder);
    const isOwn = /\/pagefind-entry\.json|\/wasm\.[\w.]+$|\.pf_\w+$/.test(address);
    if (folder === undefined || shard === undefined || !isOwn) return get(input, init);
    if (address.includes('/pagefind-entry.json')) return Response.json(shard.entry);
    const wasm = /\/(wasm\.[\w.]+)$/.exec(address)?.[1];
    if (wasm !== undefined && wasmAsked) return new Response(signature);
    wasmAsked ||= wasm !== undefined;
    try {
      const body = await fetchTwice(
        wasm === undefined ? address : base + wasm,
        unpackedFile,
        init,
        get,
      );
      if (address.endsWith('.pf_meta')) pageLists.set(folder, readPageList(body, shard));
      return new Response(body);
    } catch (error) {
      lost.add(folder);
      throw error;
    }
  };

  const importPagefind = async () => {
    const again = attempts++ > 0 ? `?attempt=${attempts}` : '';
    return (await inTime(load(`${base}pagefind.js${again}`))) as PagefindModule;
  };

  const openIndex = async (shard: Shard): Promise<WordIndex> => {
    const { createInstance } = await (module ??= importPagefind().catch(importPagefind));
    const basePath = `${base}${shard.folder}/`;
    const instance = createInstance({ basePath, baseUrl: root, metaCacheTag: '' });
    const search = async (term: string) => {
      const { results } = await instance.search(term);
      if (lost.has(shard.folder)) throw new LostLine(shard.folder);
      return results;
    };
    await search('');
    const rows = pageLists.get(shard.folder);
    return {
      async hits(term, open) {
        const results = await search(open ? term : term + termEnd);
        return results.map(({ id, words }) => ({ row: rows?.get(id) ?? -1, places: words }));
      },
    };
  };

  return {
    async open(shard) {
      shards.set(shard.folder, shard);
      lost.delete(shard.folder);
      while (first !== undefined) {
        const started = await first.then(
          () => true,
          () => false,
        );
        if (started) return openIndex(shard).catch(asLost);
      }
      first = openIndex(shard).catch((error: unknown) => {
        module = first = undefined;
        wasmAsked = false;
        return asLost(error);
      });
      return first;
    },
  };
}

/** Unpacks a file of Pagefind's; it takes one that it cannot read for an empty one. */
async function unpackedFile(body: ArrayBuffer): Promise<ArrayBuffer> {
  const bytes = await unpacked(body);
  if (!new TextDecoder('latin1').decode(bytes).startsWith(signature)) {
    throw new Error('This is no file of Pagefind.');
  }
  return bytes;
}

/** Without a part of itself Pagefind fails in ways of its own. */
function asLost(error: unknown): never {
  throw error instanceof LostLine ? error : new LostLine(String(error));
}

/**
 * The rows of documents by Pagefind's ids. Its page list (CBOR) names them in the order in which
 * they were added, before anything else; so they need not be sent a second time.
 */
function readPageList(body: ArrayBuffer, shard: Shard): Map<string, number> {
  const ids = new TextDecoder('latin1').decode(body).matchAll(/unknown_[0-9a-f]{7,}/g);
  return new Map(Array.from(ids.take(shard.documents), ([id], row) => [id, row]));
}

/** The shard's folder in an address of one of its files. */
function folderOf(address: string, base: string): string | undefined {
  const at = address.indexOf(base);
  return at < 0 ? undefined : address.slice(at + base.length).split('/')[0];
}
