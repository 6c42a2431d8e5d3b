import {
  resultFile,
  facetsFile,
  type StoredResult,
  type FacetTable,
  type Shard,
} from '../index-format.ts';
import type { Posting, PostingOf } from './matching.ts';
import type { WordIndex, WordIndexes } from './pagefind.ts';
import { openFacets, type Rows } from './facets.ts';

/** Fetches a packed file of the index. */
export type GetPacked = <T>(file: string) => Promise<T>;

/** One part of the index, ready to be asked. Each of its files is fetched when it is first needed. */
export interface OpenShard {
  shard: Shard;
  /** Fetches what every search of it needs. */
  prepare(): Promise<void>;
  rows(): Promise<Rows>;
  postingOf: PostingOf;
  cardOf(row: number): Promise<StoredResult>;
  /** Forgets what may have been lost on the way, so that it is fetched again. */
  forget(): void;
}

/** Terms whose postings are kept: one that begins many words takes megabytes in a large archive. */
const mostPostings = 100;

/** Opens a shard; nothing is fetched yet. */
export function openShard(shard: Shard, indexes: WordIndexes, getPacked: GetPacked): OpenShard {
  let index: Promise<WordIndex> | undefined;
  let rows: Promise<Rows> | undefined;
  const postings = new Map<string, Promise<Posting>>();
  const cards = new Map<number, Promise<StoredResult>>();
  const readTable = async () =>
    openFacets(await getPacked<FacetTable>(`${shard.folder}/${facetsFile}`));
  const read = async (term: string, open: boolean): Promise<Posting> => {
    if (shard.documents === 0) return new Map();
    const opened = await (index ??= indexes.open(shard));
    return new Map((await opened.hits(term, open)).map(({ row, places }) => [row, places]));
  };
  const forget = () => {
    index = rows = undefined;
    postings.clear();
  };
  return {
    shard,
    async prepare() {
      if (shard.documents === 0) return;
      try {
        await Promise.all([(rows ??= readTable()), (index ??= indexes.open(shard))]);
      } catch (error) {
        forget();
        throw error;
      }
    },
    rows: () => (rows ??= readTable()),
    postingOf(term, open) {
      const key = open ? `${term}*` : term;
      const known = postings.get(key);
      if (known) return known;
      // Pagefind keeps what it fetched, so that only time is lost with them.
      if (postings.size === mostPostings) postings.clear();
      const posting = read(term, open);
      postings.set(key, posting);
      return posting;
    },
    cardOf(row) {
      const known = cards.get(row);
      if (known) return known;
      const card = getPacked<StoredResult>(`${shard.folder}/${resultFile(row)}`);
      cards.set(row, card);
      card.catch(() => cards.delete(row));
      return card;
    },
    forget,
  };
}
