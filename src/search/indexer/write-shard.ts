import { gunzipSync } from 'node:zlib';
import { yearOf } from '../../model/partial-date.ts';
import { namesIn, shardFiles, type Shard, type ShardTable } from '../index-format.ts';
import { facetTable, filtersOf } from './facet-table.ts';
import type { IndexOutput } from './index-output.ts';
import { groupNames } from './name-groups.ts';
import { hexDigest, packedContent } from './packed-file.ts';
import { pagefindFiles } from './pagefind-format/index-files.ts';
import type { PagefindProgram } from './pagefind-format/program.ts';
import type { Segment } from './segment.ts';

/** How a shard is made besides its segments. */
export interface ShardOptions {
  /** Where it is; a function of its years. */
  folderOf: (from: string, until: string) => string;
  /** Changes with the segments and the code. */
  key: string;
  program: PagefindProgram;
  /** See `usualChunkSize`. */
  chunkSize: number;
}

/**
 * Writes a shard, or keeps it from the last index.
 *
 * @param segments in the order of their documents.
 * @returns the shard with its table.
 * @throws where a file cannot be written.
 */
export function writeShard(
  segments: readonly Segment[],
  output: IndexOutput,
  { folderOf, key, program, chunkSize }: ShardOptions,
): Required<Shard> {
  const facets = segments.flatMap((segment) => segment.facets);
  const years = facets.flatMap(({ date }) => (date === '' ? [] : yearOf(date))).sort();
  const [from = '', until = ''] = [years[0], years.at(-1)];
  const folder = folderOf(from, until);
  const shardWith = (id: string): Shard => {
    output.put(`${folder}pagefind-entry.json`, program.entry(id, facets.length));
    output.put(`${folder}${program.wasm.path}`, program.wasm.content);
    return { folder, id, documents: facets.length, from, until };
  };

  // The key is that of the table, by which the other files are found again.
  const keptId = output.fileWithKey(key)?.match(/([0-9a-f]{10})\.pack$/)?.[1];
  if (keptId !== undefined) {
    const isOfId = (path: string) => path.startsWith(folder) && path.includes(keptId);
    if (output.keepAll(output.last.filter(isOfId))) {
      const shard = shardWith(keptId);
      const table = readTable(output.read(shardFiles.table(shard)));
      if (output.keepAll(namedFiles(shard, table))) return { ...shard, table };
    }
  }

  const fragments = segments.flatMap(({ fragments: { digests, ends, bytes } }) =>
    digests.map((digest, index) => ({
      digest,
      pack: () => bytes.subarray(ends[index - 1] ?? 0, ends[index]),
    })),
  );
  const fragmentNames = groupNames(
    fragments.map(({ digest }) => digest),
    fragmentsPerGroup,
  );
  const names = namesIn(fragmentNames);
  const pagefind = pagefindFiles(
    segments.map(({ postings, facets }) => ({ postings, documents: facets.length })),
    facets.map((row, document) => ({
      ...{ name: names[document] ?? '', length: row.length, filters: filtersOf(row) },
    })),
    program.version,
    chunkSize,
  );
  const { chunks, chunkNames } = pagefind;
  const content: ShardTable = { facets: facetTable(facets), chunks, chunkNames, fragmentNames };
  const table = packedContent(Buffer.from(JSON.stringify(content)));
  const digests = [pagefind, table, ...fragments].map(({ digest }) => digest);
  const shard = shardWith(hexDigest(digests.join(' ')).slice(0, 10));
  output.putPacked({ ...table, path: shardFiles.table(shard) }, key);
  for (const file of pagefind.files(shard.id)) {
    output.putPacked({ ...file, path: folder + file.path });
  }
  for (const [document, file] of fragments.entries()) {
    output.putPacked({ ...file, path: shardFiles.fragment(shard, names[document]) });
  }
  return { ...shard, table: content };
}

/** Many, as an edit of a briefing changes only one fragment. */
const fragmentsPerGroup = 64;

function readTable(packed: Uint8Array): ShardTable {
  return JSON.parse(gunzipSync(packed).toString()) as ShardTable;
}

/** Returns the files of a shard that its table names. */
function namedFiles(shard: Shard, { chunkNames, fragmentNames }: ShardTable): string[] {
  return [
    ...namesIn(chunkNames).map((name) => shardFiles.chunk(shard, name)),
    ...namesIn(fragmentNames).map((name) => shardFiles.fragment(shard, name)),
  ];
}
