import { manifestFile, termEnd, type Manifest, type WordFile } from '../index-format.ts';
import { lexiconData, nameTerm, type Named } from '../analysis/lexicon.ts';
import { stopWords } from '../analysis/stop-words.ts';
import { wordTerm } from '../analysis/terms.ts';
import { tokensIn } from '../analysis/tokens.ts';
import { openIndexFolder } from './index-folder.ts';
import { codeKey } from './analyser-key.ts';
import { openKeptIndex, type Inventory } from './reuse-index.ts';
import { pagefindProgram } from './pagefind-format/index-files.ts';
import { openPart, type OpenPart } from './segment.ts';
import { hexDigest, packed } from './packed-file.ts';
import type { Gazetteer } from './segment-builder.ts';
import { writeShard } from './write-shard.ts';
import { shardsOf, type ShardSizes } from './shards-of-years.ts';
import { usualChunkSize } from './pagefind-format/word-chunks.ts';
import { listWords, type ListedWords } from './word-lists.ts';

/** The parts that make an index, each as a `PartMaker` gave it. */
export interface IndexParts {
  /** A part for every year with published briefings, in any order. */
  briefings: readonly Uint8Array[];
  pages: Uint8Array;
}

/** How an index is written, where it is not as usual. */
export interface WriteOptions {
  /**
   * An index that was written before, by its folder, and what was given of it then; what did not
   * change is linked, not made again. One of other code is passed over.
   */
  kept?: { folder: string; inventories: readonly Inventory[] };
  shards?: ShardSizes;
  /** See `usualChunkSize`. */
  chunk?: number;
}

/**
 * Writes all files of the search index to a folder. The same parts make the same bytes, whatever is
 * kept.
 *
 * @param folder one that is missing or empty.
 * @returns what the next build has to know of it, to keep what it can.
 * @throws where a file cannot be written, or Pagefind's program does not run.
 */
export async function writeIndex(
  parts: IndexParts,
  { named, synonyms }: Gazetteer,
  folder: string,
  { kept: before, shards, chunk = usualChunkSize }: WriteOptions = {},
): Promise<Inventory[]> {
  const kept = before && isOfThisCode(before.inventories) ? before : undefined;
  const program = await pagefindProgram();
  const known = openKeptIndex(kept?.folder ?? '', kept?.inventories ?? []);
  const work = { folder: openIndexFolder(folder), kept: known, program, chunk };
  for (const { path, content } of program.files) work.folder.write(path, content);
  const writePacked = (stem: string, value: unknown): string => {
    const content = Buffer.from(JSON.stringify(value));
    const name = `${stem}.${hexDigest(content).slice(0, 10)}.pack`;
    const isLinked = work.folder.link(name, kept && `${kept.folder}/${name}`);
    if (!isLinked) work.folder.write(name, packed(content));
    return name;
  };
  const wordFile = ({ first, words }: ListedWords): WordFile => ({
    first,
    file: writePacked('words', words),
  });

  const pages = openPart(parts.pages);
  const years = parts.briefings
    .map((bytes) => {
      const part = openPart(bytes);
      const orders = part.orders();
      return { part, length: orders.length, order: orders[0] ?? '' };
    })
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  const all = [...years.map(({ part }) => part), pages];
  const { forward, backward } = listWords(all.flatMap((part) => part.words()));
  const inventories = shardsOf(years, shards).map((shard) =>
    writeShard(
      shard.map(({ part }) => part),
      work,
    ),
  );
  const ofPages = writeShard([pages], work);
  const manifest: Manifest = {
    books: writePacked('books', lexiconData(namesInUse(named, all), synonyms)),
    words: { forward: forward.map(wordFile), backward: backward.map(wordFile) },
    shards: inventories.map(({ shard }) => shard),
    pages: ofPages.shard,
  };
  work.folder.write(manifestFile, JSON.stringify(manifest));
  return [...inventories, ofPages];
}

/**
 * Leaves out the names of countries that no document names, as they find nothing; but not those whose
 * words are all in the archive, one by one: a query for "United States" is not one for its words.
 */
function namesInUse(named: readonly Named[], parts: readonly OpenPart[]): Named[] {
  const terms = new Set(parts.flatMap((part) => part.postings().terms));
  const isSaid = (word: string) => stopWords.has(word) || terms.has(wordTerm(word) + termEnd);
  const isMisread = (name: string) => tokensIn(name).every(({ text }) => isSaid(text));
  return named
    .map((one): Named => {
      const { kind, id, names } = one;
      const isUsed = kind !== 'country' || terms.has(nameTerm(kind, id) + termEnd);
      return isUsed ? one : { ...one, names: names.filter(isMisread) };
    })
    .filter(({ names }) => names.length > 0);
}

/** One of which nothing is known may be of any code. */
function isOfThisCode(inventories: readonly Inventory[]): boolean {
  return inventories.length > 0 && inventories.every(({ code }) => code === codeKey());
}
