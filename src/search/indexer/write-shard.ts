import { yearOf } from '../../model/partial-date.ts';
import { facetsFile, resultFile, type Shard } from '../index-format.ts';
import { facetTable } from './facet-table.ts';
import type { IndexOutput } from './index-output.ts';
import { hexDigest, packedContent, type PackedFile } from './packed-file.ts';
import { pageListIn, pagefindFiles } from './pagefind-format/index-files.ts';
import type { PagefindProgram } from './pagefind-format/program.ts';
import type { Segment } from './segment.ts';

/**
 * Writes a shard, or keeps it from the last index.
 *
 * @param segments in the order of their documents.
 * @param key changes with the segments and the code.
 * @param chunkSize see `usualChunkSize`.
 * @throws where a file cannot be written.
 */
export function writeShard(
  segments: readonly Segment[],
  key: string,
  output: IndexOutput,
  program: PagefindProgram,
  chunkSize: number,
): Shard {
  const facets = segments.flatMap((segment) => segment.facets);
  const years = facets.flatMap(({ date }) => (date === '' ? [] : yearOf(date))).sort();
  const [from = '', until = ''] = [years[0], years.at(-1)];
  const shardIn = (folder: string, pageList: string): Shard => ({
    ...{ folder, documents: facets.length, from, until },
    entry: program.entry(pageList, facets.length),
  });

  // The key is that of one file, by which the folder is found again.
  const [keptFolder] = output.fileWithKey(key)?.split('/') ?? [];
  const kept = keptFolder === undefined ? undefined : output.keepFolder(`${keptFolder}/`);
  const keptList = kept?.flatMap((file) => pageListIn(file) ?? [])[0];
  if (keptFolder !== undefined && keptList !== undefined) return shardIn(keptFolder, keptList);

  const pagefind = pagefindFiles(
    segments.map(({ postings, facets }) => ({ postings, documents: facets.length })),
    program.version,
    chunkSize,
  );
  const table = packedContent(Buffer.from(JSON.stringify(facetTable(facets))));
  const files = [...pagefind.files, { path: facetsFile, ...table }, ...resultFiles(segments)];
  const name = hexDigest(files.map(({ path, digest }) => `${path} ${digest}`).join('\n'));
  const shard = shardIn(`${from || 'pages'}.${name.slice(0, 10)}`, pagefind.pageList);
  for (const file of files) {
    const isTable = file.path === facetsFile;
    output.putPacked({ ...file, path: `${shard.folder}/${file.path}` }, isTable ? key : undefined);
  }
  return shard;
}

function resultFiles(segments: readonly Segment[]): PackedFile[] {
  const packed = segments.flatMap(({ results: { digests, ends, bytes } }) =>
    digests.map((digest, index) => ({
      digest,
      pack: () => bytes.subarray(ends[index - 1] ?? 0, ends[index]),
    })),
  );
  return packed.map((file, document) => ({ path: resultFile(document), ...file }));
}
