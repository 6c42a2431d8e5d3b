import {
  facetsFile,
  resultFile,
  type FacetTable,
  type Shard,
  type StoredResult,
} from '../index-format.ts';
import { openFacets, type Facets } from './facets.ts';
import type { GetPostings, PostingList } from './matches.ts';
import { loadOnce } from './network.ts';
import type { OpenWords } from './pagefind.ts';

/** Fetches and unpacks a file of the index. */
export type GetPacked = <T>(file: string) => Promise<T>;

/** A part of the index, ready to be searched. Each of its files is fetched when it is first needed. */
export interface OpenShard {
  shard: Shard;
  /** Fetches what every search of it needs. */
  prepare(): Promise<void>;
  facets(): Promise<Facets>;
  postingsOf: GetPostings;
  resultOf(document: number): Promise<StoredResult>;
  /** Forgets what may have been lost on the way, so that it is fetched again. */
  forget(): void;
}

/** How many terms' postings are kept: those of a short prefix take megabytes in a large archive. */
const mostPostings = 100;

/** Opens a shard; nothing is fetched yet. */
export function openShard(shard: Shard, openWords: OpenWords, getPacked: GetPacked): OpenShard {
  let words: Promise<GetPostings> | undefined;
  let facets: Promise<Facets> | undefined;
  const known = new Map<string, Promise<PostingList>>();
  const getWords = () => (words ??= openWords(shard));
  const getFacets = () =>
    (facets ??= getPacked<FacetTable>(`${shard.folder}/${facetsFile}`).then(openFacets));
  const getPostings: GetPostings = async (term, prefix) =>
    shard.documents === 0 ? new Map() : (await getWords())(term, prefix);
  const getResult = loadOnce((file) => getPacked<StoredResult>(`${shard.folder}/${file}`));
  const forget = () => {
    words = facets = undefined;
    known.clear();
  };
  return {
    shard,
    async prepare() {
      if (shard.documents === 0) return;
      try {
        await Promise.all([getFacets(), getWords()]);
      } catch (error) {
        forget();
        throw error;
      }
    },
    facets: getFacets,
    postingsOf(term, prefix) {
      const key = prefix ? `${term}*` : term;
      let postings = known.get(key);
      if (postings === undefined) {
        // Pagefind keeps what it fetched, so that only time is lost with them.
        if (known.size === mostPostings) known.clear();
        known.set(key, (postings = getPostings(term, prefix)));
      }
      return postings;
    },
    resultOf: (document) => getResult(resultFile(document)),
    forget,
  };
}
