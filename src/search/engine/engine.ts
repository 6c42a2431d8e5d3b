import type { Clause } from '../analysis/clause.ts';
import { loadGeneralWords, type Lexicon } from '../analysis/lexicon.ts';
import { prepareNames } from '../analysis/prepare-names.ts';
import { booleanQuery } from './boolean-query.ts';
import { arrivedOf, correctQuery } from './correct-query.ts';
import { excerptOf } from './excerpt.ts';
import {
  absentIn,
  hitsIn,
  matchShard,
  matchShards,
  rankingIn,
  relaxationsOf,
  type Hit,
  type ShardMatches,
} from './match-shards.ts';
import { nearHitsIn, type NearHit } from './nearest.ts';
import { NetworkError } from './network.ts';
import { indexOpener, type OpenIndex } from './open-index.ts';
import type { OpenShard } from './open-shard.ts';
import {
  emptyResponse,
  resultsPerPage,
  type Result,
  type SearchRequest,
  type SearchResponse,
} from './protocol.ts';
import { recordsFor } from './records.ts';

/** Searches the archive. */
export interface Engine {
  /**
   * Fetches what every search needs. What is lost on the way is fetched again by a search.
   *
   * @returns whether it is the whole index, so that searches fetch nothing more.
   */
  prepare: () => Promise<boolean>;
  /**
   * Searches the newest shard first, then the whole archive. A later search ends an earlier one.
   *
   * @param onResponse gets what was found so far.
   * @throws {NetworkError} where nothing can be searched.
   */
  search: (request: SearchRequest, onResponse: (response: SearchResponse) => void) => Promise<void>;
  /** Returns the results of the last search from one position up to, not including, another. */
  results: (from: number, to: number) => Promise<Result[]>;
}

/** How many results come with the first response. */
const firstPageSize = 3;

/**
 * How long the older shards and the other results wait when the newest has given results, in milliseconds:
 * a slow connection brings these first, the page has time to show them, and a reader to go on typing.
 */
const pause = 200;
/** How long briefings wait for the records that match, in milliseconds. */
const recordsTimeout = 300;

/** With fewer results than this, those that lack some words follow. */
const fewResults = 5;

/** What was found, in its order, and the clauses whose terms are marked in it. */
interface Found {
  hits: Hit[];
  /** What lacks some of the clauses. */
  near: NearHit[];
  clauses: readonly Clause[];
  /** Their inverse document frequencies. */
  weights: readonly number[];
}

/**
 * Searches again when a part of the index is missing, if the site was published since the index was opened
 * or only a copy of the index is left; returns whether it did.
 */
type SearchAgain = () => Promise<boolean>;

const never: SearchAgain = () => Promise.resolve(false);

const nothing: Found = { hits: [], near: [], clauses: [], weights: [] };

/**
 * Opens the search engine of a site; nothing is fetched yet.
 *
 * @param place see `indexOpener`.
 */
export function openEngine(...place: Parameters<typeof indexOpener>): Engine {
  const open = indexOpener(...place);
  let opening: Promise<OpenIndex> | undefined;
  /**
   * Has the manifest read again: after a loss, as the site may have been published anew, and after
   * reading a copy of it, as the network may be back.
   */
  const reopen = () => (opening = undefined);
  const opened = () => {
    if (opening === undefined) {
      opening = open();
      opening.then(({ cached }) => cached && reopen(), reopen);
    }
    return opening;
  };

  const openedFor = async ({ words, phrases, excluded }: SearchRequest) => {
    const query = [words, ...phrases, ...excluded].join(' ');
    const index = await opened();
    return index.forQuery(query).catch(async () => {
      reopen();
      return (await opened()).forQuery(query);
    });
  };

  let latest = 0;
  let shown = nothing;
  /** Does the last search again; see `SearchAgain`. */
  let searchLastAgain = never;

  const searchIn = async (
    index: OpenIndex,
    request: SearchRequest,
    onResponse: (response: SearchResponse) => void,
    isOver: () => boolean,
    searchAgain: SearchAgain,
  ) => {
    const { cached, lexicon } = index;
    const { sort } = request;
    let query = booleanQuery(request, lexicon);
    const respond = async (found: Found, count: number, response: Partial<SearchResponse>) => {
      const [results, near] = await Promise.all([
        resultsOf(found.hits.slice(0, count), found, lexicon),
        resultsOf(found.near, found, lexicon),
      ]);
      if (isOver()) return;
      shown = found;
      const total = found.hits.length;
      const nearest = near.map((result, index) => ({
        result,
        missing: (found.near[index]?.missing ?? []).map((at) => found.clauses[at]?.text ?? ''),
      }));
      const { copiedAt } = cached ?? {};
      onResponse({ ...emptyResponse, copiedAt, ...response, total, results, nearest });
    };
    if (query.must.length === 0 && `${request.words}${request.phrases.join('')}` !== '') {
      return respond(nothing, 0, { tooCommon: true });
    }

    const isHere = ({ shard, document }: Hit) => cached?.has(shard.fileOf(document)) ?? true;
    const find = (shards: readonly ShardMatches[]) => {
      const { hits: all, counts } = hitsIn(shards, request, sort);
      const hits = all.filter(isHere);
      return { hits, counts, notOnDevice: all.length - hits.length };
    };
    const [newest, ...older] = index.shards;
    const first = newest && (await matchShard(newest, query));
    let early: Found | undefined;
    if (first && !index.isWhole && !isOver()) {
      const { hits } = find([first]);
      if (hits.length > 0) {
        const { weights } = rankingIn([first]);
        early = { hits, near: [], clauses: query.must, weights };
        await respond(early, firstPageSize, { complete: false });
        await after(pause);
      }
    }
    if (isOver()) return;
    const shards = [first, ...(await matchShards(older, query))];
    if (isOver()) return;
    const isFew = hitsIn(arrivedOf(shards), request, 'date').hits.length < fewResults;
    if (isFew && (await loadGeneralWords(lexicon))) query = booleanQuery(request, lexicon);
    if (isOver()) return;
    const asIs = { query, shards, corrections: [], similarUnknown: false };
    const matched = await correctQuery(asIs, index);
    const arrived = arrivedOf(matched.shards);
    const missing = index.shards.filter((_, at) => matched.shards[at] === undefined);
    if ((missing.length > 0 || matched.similarUnknown) && (await searchAgain())) return;
    if (arrived.length === 0 && !cached) throw new NetworkError('No part of the index arrived.');
    const records = recordsFor(matched.query, index, request);
    const recordsInTime = await Promise.race([records, after(recordsTimeout)]);
    if (isOver()) return;
    const { hits, counts, notOnDevice } = find(arrived);
    const absent = missing.length > 0 ? [] : absentIn(matched.query, arrived);
    const response: Partial<SearchResponse> = {
      counts,
      records: recordsInTime ?? [],
      replaced: matched.corrections.map(({ text, replacements }) => ({ text, replacements })),
      absent: absent.map(({ text }) => text),
      relaxations: hits.length > 0 ? [] : relaxationsOf(matched.query, arrived, request),
      notOnDevice,
      unsearchedYears: missing.map(yearsOf),
      similarUnknown: matched.similarUnknown,
    };
    const near = hits.length < fewResults ? nearHitsIn(matched.query, arrived, request, sort) : [];
    const found: Found = {
      hits,
      near: near.filter(isHere).slice(0, resultsPerPage - hits.length),
      clauses: matched.query.must,
      weights: rankingIn(arrived).weights,
    };
    try {
      await respond(found, resultsPerPage, response);
    } catch (error) {
      // The results of the newest shard stay where one of another is lost.
      if (early === undefined) throw error;
      if (await searchAgain()) return;
      return respond(early, firstPageSize, { unsearchedYears: older.map(yearsOf) });
    }
    if (recordsInTime === undefined) {
      await respond(found, resultsPerPage, { ...response, records: await records });
    }
  };

  return {
    async search(request, onResponse) {
      const turn = ++latest;
      const isOver = () => turn !== latest;
      const index = await openedFor(request);
      if (isOver()) return;
      const again =
        (onResponse: (response: SearchResponse) => void): SearchAgain =>
        async () => {
          if (index.cached) return false;
          reopen();
          const now = await openedFor(request).catch(() => index);
          if (now.shards === index.shards && !now.cached) return false;
          if (!isOver()) await searchIn(now, request, onResponse, isOver, never);
          return true;
        };
      searchLastAgain = again(() => undefined);
      let repeated: Promise<boolean> | undefined;
      const searchAgain = () => (repeated ??= again(onResponse)());
      await searchIn(index, request, onResponse, isOver, searchAgain).catch(
        async (error: unknown) => {
          if (!(await searchAgain())) throw error;
        },
      );
    },
    async prepare() {
      const { shards, lexicon, isWhole } = await opened();
      prepareNames(lexicon);
      await shards[0]?.prepare();
      return isWhole;
    },
    async results(from, to) {
      const results = async () =>
        resultsOf(shown.hits.slice(from, to), shown, (await opened()).lexicon);
      return results().catch(async (error: unknown) => {
        if (!(await searchLastAgain())) throw error;
        return results();
      });
    },
  };
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

function resultsOf(
  hits: readonly Hit[],
  { clauses, weights }: Found,
  lexicon: Lexicon,
): Promise<Result[]> {
  return Promise.all(
    hits.map(async ({ shard, document }): Promise<Result> => {
      const [stored, facets] = await Promise.all([shard.resultOf(document), shard.facets()]);
      return {
        ...stored,
        edtf: facets.dateOf(document),
        sectors: facets.valuesOf('sector', document),
        excerpt: excerptOf(stored.text, clauses, lexicon, weights),
      };
    }),
  );
}

function yearsOf({ from, until }: OpenShard): string {
  return from === until ? from : `${from}–${until}`;
}
