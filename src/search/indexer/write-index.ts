import type { WrittenFiles } from '../../output/site-record.ts';
import type { StagingFolder } from '../../output/staging-folder.ts';
import { memoised } from '../../model/memoise.ts';
import { lexiconData, nameTerm, type Named } from '../analysis/lexicon.ts';
import { withoutNamesOfRecords } from '../analysis/names-of-records.ts';
import { splitLexicon } from '../analysis/other-scripts.ts';
import { stopWords } from '../analysis/stop-words.ts';
import { synonymsInUse } from '../analysis/synonyms.ts';
import { wordTerm } from '../analysis/terms.ts';
import { foldedWords } from '../analysis/tokens.ts';
import {
  manifestFile,
  resultsOf,
  type Manifest,
  type Shard,
  type WordFile,
} from '../index-format.ts';
import { openIndexOutput } from './index-output.ts';
import type { SearchNames } from './names.ts';
import { hexDigest, packed, packedContent } from './packed-file.ts';
import { pagefindProgram } from './pagefind-format/program.ts';
import { usualChunkSize } from './pagefind-format/word-chunks.ts';
import { openSegment, type Segment } from './segment.ts';
import { shardsOfYears, type ShardSizes } from './shards-of-years.ts';
import { openTexts, type SmallTexts } from './small-texts.ts';
import { listWords, type ListedWords } from './word-lists.ts';
import { writeShard, type ShardOptions } from './write-shard.ts';

/** A segment that is read when it is needed. */
export interface StoredSegment {
  /** Changes with what the segment is made of. */
  key: string;
  read: () => Uint8Array;
}

/** What an index is made of. */
export interface IndexSource {
  /** Where it is below the site's root, e.g. "pagefind/". */
  folder: string;
  /** Changes with the code that makes it. */
  code: string;
  /** Those of each year with published briefings, the newest first, and how many briefings it has. */
  years: readonly { length: number; segments: readonly StoredSegment[] }[];
  pages: StoredSegment;
  names: SearchNames;
  /** A folder in which Pagefind's own files are stored, which do not depend on the content. */
  cache?: string;
}

/** The sizes of the parts of an index, where they are not as usual. */
interface IndexSizes {
  shards?: ShardSizes;
  /** See `usualChunkSize`. */
  chunk?: number;
  /** How large an index may be that is sent as a whole, gzipped, in bytes. */
  whole?: number;
}

/** Returns the key of an index: it changes with all that the index is made of. */
export function keyOfIndex({ code, years, pages, names }: IndexSource): string {
  const keys = [...years.flatMap(({ segments }) => segments), pages].map(({ key }) => key);
  return hexDigest(JSON.stringify([code, keys, names]));
}

/**
 * Writes all files of a search index. Files that were made of the same before
 * are kept; the same segments always make the same bytes.
 *
 * @throws where a file cannot be written, or Pagefind does not run.
 */
export async function writeIndex(
  source: IndexSource,
  staging: StagingFolder,
  { shards: sizes, chunk = usualChunkSize, whole = usualWholeSize }: IndexSizes = {},
): Promise<WrittenFiles> {
  const { folder, code, years, pages, names } = source;
  const program = await pagefindProgram(code, source.cache);
  const output = openIndexOutput(staging, folder, code);
  for (const { path, content } of program.files) output.put(path, content);

  const words = new Set<string>();
  const terms = new Set<string>();
  const texts = openTexts(whole);
  const shardOf = (
    stored: readonly StoredSegment[],
    kind: keyof SmallTexts,
    folderOf: ShardOptions['folderOf'],
  ): Required<Shard> => {
    const opened: Segment[] = [];
    for (const { read } of stored) opened.push(openSegment(read()));
    for (const segment of opened) {
      for (const word of segment.words) words.add(word);
      for (const term of segment.postings.terms) terms.add(term);
    }
    texts.add(kind, opened);
    const key = [code, chunk, folderOf('from', 'until'), ...stored.map(({ key }) => key)].join(' ');
    return writeShard(opened, output, { folderOf, key, program, chunkSize: chunk });
  };
  const shards: Required<Shard>[] = [];
  for (const some of shardsOfYears(years, sizes)) {
    const stored = some.flatMap(({ segments }) => segments);
    const folderOf = shards.length === 0 ? newestFolder : olderFolder;
    shards.push(shardOf(stored, 'briefings', folderOf));
  }
  const records = shardOf([pages], 'records', recordsFolder);

  const putJson = (name: string, value: unknown): string => {
    const content = packedContent(Buffer.from(JSON.stringify(value)));
    const path = `${name}.${content.digest.slice(0, 10)}.pack`;
    output.putPacked({ path, ...content });
    return path;
  };
  const wordFile = ({ first, words }: ListedWords): WordFile => ({
    first,
    file: putJson('words', words),
  });
  const isTerm = (word: string) => stopWords.has(word) || terms.has(wordTerm(word));
  const isOfTerms = memoised((name: string) => foldedWords(name).every(isTerm));
  const all = lexiconData(
    namesInUse(names.named, terms, isOfTerms),
    synonymsInUse(names.synonyms, (term) => terms.has(term)),
    names.offices,
    names.language,
  );
  const [lexicon, others] = splitLexicon(all, isOfTerms);
  const withoutTable = ({ folder, id, documents, from, until }: Shard): Shard => ({
    ...{ folder, id, documents, from, until },
  });
  const manifestOf = (): Manifest => {
    const common = { lexicon, others: putJson('others', others) };
    const small = texts.all();
    if (small !== undefined) {
      const records = resultsOf(small.records);
      const index = { ...small, ...common, lexicon: withoutNamesOfRecords(lexicon, records) };
      if (packed(Buffer.from(JSON.stringify(index))).length <= whole) return index;
    }
    const { forward, backward } = listWords(words);
    const lists = { forward: forward.map(wordFile), backward: backward.map(wordFile) };
    const [newest, ...older] = shards;
    return {
      ...{ ...common, words: lists, records },
      shards: newest ? [newest, ...older.map(withoutTable)] : [],
    };
  };
  output.put(manifestFile, Buffer.from(JSON.stringify(manifestOf())), keyOfIndex(source));
  return output.written();
}

/** About what the texts of sixty briefings take. */
const usualWholeSize = 75_000;

/** Where shards are. The newest is where Pagefind's interfaces expect an index. */
const newestFolder = () => '';
const olderFolder = (from: string, until: string) => `${from}-${until}/`;
const recordsFolder = () => 'records/';

/**
 * Leaves out the names of countries that no document names, as they find nothing; but not those of
 * which all words are in the archive: a query for "United States" is not one for its words.
 *
 * @param terms all terms of the archive.
 */
function namesInUse(
  named: readonly Named[],
  terms: ReadonlySet<string>,
  isOfTerms: (name: string) => boolean,
): Named[] {
  return named
    .map((one): Named => {
      const { kind, id, names } = one;
      const isUsed = kind !== 'country' || terms.has(nameTerm(kind, id));
      return isUsed ? one : { ...one, names: names.filter(isOfTerms) };
    })
    .filter(({ names }) => names.length > 0);
}
