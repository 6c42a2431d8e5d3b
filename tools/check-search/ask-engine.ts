import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { memoised } from '../../src/model/memoise.ts';
import type { LabelledQuery } from '../../src/model/labelled-query.ts';
import { openEngine } from '../../src/search/engine/engine.ts';
import { indexOpener, type OpenIndex } from '../../src/search/engine/open-index.ts';
import type { SearchRequest, SearchResponse } from '../../src/search/engine/protocol.ts';
import { requestFor } from '../../src/search/page/search-request.ts';
import { parseSearch } from '../../src/search/search-state.ts';
import { depth, pathOfPages, searchParameters, slugOf } from './ask.ts';
import { offeredValues } from './offered-values.ts';
import type { PageAnswer } from './score.ts';

/** Searches a built site without a browser. */
interface SiteSearch {
  /** Returns what the search page of that address asks the engine. */
  requestAt: (parameters: string) => SearchRequest;
  /** Opens the index. */
  openIndex: () => Promise<OpenIndex>;
  /** Returns the last response. */
  responseTo: (request: SearchRequest) => Promise<SearchResponse>;
}

/**
 * Opens the engine of a built site in this process. Replaces `fetch` with one that reads its files.
 *
 * @param site the folder of the site.
 * @param basePath the path under which it was built, e.g. "/".
 * @param path that of the pages in a language: "vi/", or "" for the main one.
 */
export function openSiteSearch(site: string, basePath: string, path = ''): SiteSearch {
  const fileAt = (address: string) => join(site, address.slice(basePath.length));
  globalThis.fetch = async (input) => {
    const address = input instanceof Request ? input.url : String(input);
    const body = await readFile(fileAt(address)).catch(() => undefined);
    return body ? new Response(body) : new Response('Not found', { status: 404 });
  };
  const engine = openEngine(basePath, path);
  const offered = offeredValues(join(site, path));
  return {
    requestAt: (parameters) => requestFor(parseSearch(new URLSearchParams(parameters)), offered),
    openIndex: indexOpener(basePath, path),
    async responseTo(request) {
      let last: SearchResponse | undefined;
      await engine.search(request, (response) => (last = response));
      if (!last) throw new Error('The engine did not respond.');
      return last;
    },
  };
}

/** Asks the engine of a built site every query, as its search pages would. See `openSiteSearch`. */
export async function askEngine(
  site: string,
  basePath: string,
  queries: readonly LabelledQuery[],
): Promise<PageAnswer[]> {
  const answers: PageAnswer[] = [];
  const searchIn = memoised((path: string) => openSiteSearch(site, basePath, path));
  for (const query of queries) {
    const { requestAt, responseTo } = searchIn(pathOfPages(query.pages));
    const { results, nearest } = await responseTo(requestAt(searchParameters(query)));
    const shown = [...results, ...nearest.map(({ result }) => result)].slice(0, depth);
    answers.push({ query, found: shown.map(({ url }) => slugOf(url)) });
  }
  return answers;
}
