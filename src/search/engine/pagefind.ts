import {
  documentOf,
  indexFolder,
  pagefindSignature,
  termEnd,
  type Shard,
} from '../index-format.ts';
import type { GetPostings } from './matches.ts';
import { fetchWithRetry, gunzip, NetworkError, withTimeout } from './network.ts';

/** The part of Pagefind's browser interface that this site uses (https://pagefind.app/docs/api/). */
interface PagefindModule {
  createInstance: (options: { basePath: string; baseUrl: string; metaCacheTag: string }) => {
    search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
  };
}

/** Imports a module. */
export type Load = (address: string) => Promise<unknown>;

/**
 * Opens the words of a shard. Where a part of them does not arrive, now or later, that is a
 * `NetworkError`, and they have to be opened again.
 */
export type OpenWords = (shard: Shard) => Promise<GetPostings>;

/**
 * Returns what opens the words of the shards below an address, all by one Pagefind, which is imported
 * with the first. Replaces `fetch` for its files: Pagefind takes a file that is lost for an empty one,
 * and fetches for every shard what all of them share.
 *
 * @param root the site's root, e.g. "/".
 */
export function openWordsAt(root: string, load: Load): OpenWords {
  const base = `${root}${indexFolder}`;
  const shards = new Map<string, Shard>();
  /** The folders of shards of which a file was lost. */
  const lost = new Set<string>();
  let module: Promise<PagefindModule> | undefined;
  let attempts = 0;
  /** The first shard: the others wait for it, as a second start of Pagefind would spoil the first. */
  let first: Promise<GetPostings> | undefined;
  let isWasmFetched = false;

  const get = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const [folder = ''] = address.split(base)[1]?.split('/') ?? [];
    const shard = shards.get(folder);
    const isOwn = /\/pagefind-entry\.json|\/wasm\.[\w.]+$|\.pf_\w+$/.test(address);
    if (shard === undefined || !isOwn) return get(input, init);
    if (address.includes('/pagefind-entry.json')) return Response.json(shard.entry);
    const wasm = /\/(wasm\.[\w.]+)$/.exec(address)?.[1];
    if (wasm !== undefined && isWasmFetched) return new Response(pagefindSignature);
    isWasmFetched ||= wasm !== undefined;
    try {
      const file = wasm === undefined ? address : base + wasm;
      return new Response(await fetchWithRetry(file, unpackFile, init, get));
    } catch (error) {
      lost.add(folder);
      throw error;
    }
  };

  const importPagefind = async () => {
    const again = attempts++ > 0 ? `?attempt=${attempts}` : '';
    return (await withTimeout(load(`${base}pagefind.js${again}`))) as PagefindModule;
  };

  const open = async ({ folder }: Shard): Promise<GetPostings> => {
    const { createInstance } = await (module ??= importPagefind().catch(importPagefind));
    const basePath = `${base}${folder}/`;
    const instance = createInstance({ basePath, baseUrl: root, metaCacheTag: '' });
    const search = async (term: string) => {
      const { results } = await instance.search(term);
      if (lost.has(folder)) throw new NetworkError(folder);
      return results;
    };
    await search('');
    return async (term, prefix) => {
      const results = await search(prefix ? term : term + termEnd);
      return new Map(results.map(({ id, words }) => [documentOf(id), words]));
    };
  };

  return async (shard) => {
    shards.set(shard.folder, shard);
    lost.delete(shard.folder);
    while (first !== undefined) {
      const isStarted = await first.then(
        () => true,
        () => false,
      );
      if (isStarted) return open(shard).catch(asNetworkError);
    }
    first = open(shard).catch((error: unknown) => {
      module = first = undefined;
      isWasmFetched = false;
      return asNetworkError(error);
    });
    return first;
  };
}

/** Unpacks a file of Pagefind's; Pagefind takes one that it cannot read for an empty one. */
async function unpackFile(body: ArrayBuffer): Promise<ArrayBuffer> {
  const bytes = await gunzip(body);
  if (!new TextDecoder('latin1').decode(bytes).startsWith(pagefindSignature)) {
    throw new Error('This is no file of Pagefind.');
  }
  return bytes;
}

/** Throws a network error, as Pagefind fails in several ways where a part of itself is missing. */
function asNetworkError(error: unknown): never {
  throw error instanceof NetworkError ? error : new NetworkError(String(error));
}
