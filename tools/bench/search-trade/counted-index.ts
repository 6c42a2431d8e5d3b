import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openEngine, type Engine } from '../../../src/search/engine/engine.ts';

/** What was fetched: requests, and the bytes of their bodies as they are served. */
export interface Price {
  requests: number;
  bytes: number;
}

/** An engine with nothing in its cache, and what it has fetched so far. */
export interface CountedEngine {
  engine: Engine;
  spent: () => Price;
}

let engines = 0;

/**
 * Opens engines over an index on disk. They fetch what they would in a browser, where the search has
 * a thread to itself: `fetch` and `setTimeout` of this thread are replaced.
 *
 * @param folder the site's root, with the index below it.
 */
export function countedIndex(folder: string): () => CountedEngine {
  // The pauses are for readers; they change nothing of what is fetched.
  globalThis.setTimeout = ((run: () => void) => setImmediate(run)) as never;
  return () => {
    const root = `/${engines++}/`;
    const spent: Price = { requests: 0, bytes: 0 };
    const fileAt = (address: string) => join(folder, address.replace(/^\/\d+\//, ''));
    const serve = (address: string) => {
      const body = readFileSync(fileAt(address));
      spent.requests++;
      spent.bytes += /\.js(?:on)?$/.test(address) ? gzipSync(body).length : body.length;
      return body;
    };
    globalThis.fetch = (input) => {
      const { pathname } = new URL(
        input instanceof Request ? input.url : input,
        'http://localhost',
      );
      return Promise.resolve(new Response(new Uint8Array(serve(pathname))));
    };
    const engine = openEngine(root, (address) => {
      serve(address);
      // Each engine has a Pagefind of its own.
      return import(`${pathToFileURL(fileAt(address)).href}?of=${root}`);
    });
    return { engine, spent: () => ({ ...spent }) };
  };
}
