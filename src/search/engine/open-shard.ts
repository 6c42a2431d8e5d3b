import {
  namesIn,
  shardFiles,
  type Shard,
  type ShardTable,
  type StoredResult,
} from '../index-format.ts';
import { openFacets, type Facets } from './facets.ts';
import type { GetPostings } from './matches.ts';
import { loadOnce, parseJson } from './network.ts';
import { postingsReader, readFragment, type GetUnpacked } from './pagefind-reader.ts';

/** A part of the index, ready to be searched. */
export interface OpenShard {
  /** How many documents it has. */
  documents: number;
  /** The years of its briefings, e.g. "2019"; empty where it has none. */
  from: string;
  until: string;
  /** Fetches what every search of it needs. */
  prepare(): Promise<void>;
  facets(): Promise<Facets>;
  postingsOf: GetPostings;
  resultOf(document: number): Promise<StoredResult>;
  /** Returns the file in which the result of a document is, once the shard is prepared. */
  fileOf(document: number): string;
}

/** Opens a shard. Each of its files is fetched when it is first needed, and again where it was lost. */
export function openShard(shard: Shard, getUnpacked: GetUnpacked): OpenShard {
  let fragments: readonly string[] = [];
  const getTable = loadOnce(async (file: string) => {
    const { facets, chunks, chunkNames, fragmentNames } =
      shard.table ?? (await getUnpacked(file, (content) => parseJson(content) as ShardTable));
    const files = namesIn(chunkNames).map((name) => shardFiles.chunk(shard, name));
    fragments = namesIn(fragmentNames);
    return {
      facets: openFacets(facets),
      postingsOf: postingsReader(chunks, files, getUnpacked),
    };
  });
  const table = () => getTable(shardFiles.table(shard));
  const getResult = loadOnce((file: string) => getUnpacked(file, readFragment));
  const fileOf = (document: number) => shardFiles.fragment(shard, fragments[document]);
  return {
    ...shard,
    async prepare() {
      await table();
    },
    facets: async () => (await table()).facets,
    postingsOf: async (term, prefix) => (await table()).postingsOf(term, prefix),
    async resultOf(document) {
      await table();
      return getResult(fileOf(document));
    },
    fileOf,
  };
}
