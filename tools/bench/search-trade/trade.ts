import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Inventory } from '../../../src/search/indexer/reuse-index.ts';
import { openPart } from '../../../src/search/indexer/segment.ts';
import { writeIndex } from '../../../src/search/indexer/write-index.ts';
import { usualChunkSize } from '../../../src/search/indexer/word-chunks.ts';
import { indexFolder } from '../../../src/search/index-format.ts';
import { arrangementsOf, type Arrangement } from './arrangements.ts';
import type { SearchPrice } from './asking.ts';
import type { Asking, Told } from './asking-thread.ts';
import type { Material } from './content-parts.ts';
import { probesOf, type Probe } from './probes.ts';
import { questionsTo } from './questions.ts';

/** What searches of one archive cost, however its index is divided. */
export interface Trade {
  briefings: number;
  /** Those of fewest shards first. */
  arrangements: (Arrangement & { points: Point[] })[];
  /** How many searches were asked of every index to see that it answers as one; 0 where none was. */
  probes: number;
  /** What was answered otherwise. */
  differences: Difference[];
}

/** What searches cost with chunks of one size. */
export interface Point extends SearchPrice {
  chunk: number;
}

/** A search that an index answered otherwise than one index of everything with usual chunks. */
export interface Difference {
  shards: number;
  chunk: number;
  kind: string;
  q: string;
}

/** What is to be tried. */
export interface TradePlan {
  /** Sizes of word chunks. */
  chunks: readonly number[];
  /** Whether answers are compared. */
  compare: boolean;
}

/** Writes an archive's index in every way, and searches each. */
export async function tradeOf(
  { parts, names }: Material,
  { chunks, compare }: TradePlan,
  say: (line: string) => void,
): Promise<Trade> {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-search-trade-'));
  try {
    const years = parts.briefings
      .map((bytes) => openPart(bytes).orders())
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
    const questions = questionsTo(parts.briefings);
    const probes = compare ? probesOf(questions) : [];
    const inventories: Inventory[] = [];
    const ask = async (arrangement: Arrangement, chunk: number): Promise<Told> => {
      say(`${arrangement.shards.length} shards, chunks of ${chunk} …`);
      const site = join(folder, `${arrangement.shards.length}-${chunk}`);
      // Cards are the same in all; those of the first index are linked.
      const kept = { folder: indexIn(join(folder, `1-${usualChunkSize}`)), inventories };
      const options = { kept, shards: arrangement.sizes, chunk };
      const written = await writeIndex(parts, names, indexIn(site), options);
      if (inventories.length === 0) inventories.push(...written);
      const told = await askIn({ folder: site, questions, probes });
      if (indexIn(site) !== kept.folder) rmSync(site, { recursive: true });
      return told;
    };
    const [whole, ...divided] = arrangementsOf(years.map(({ length }) => length));
    if (!whole) throw new Error('The archive is empty.');
    const reference = await ask(whole, usualChunkSize);
    const differences: Difference[] = [];
    const arrangements: Trade['arrangements'] = [];
    for (const arrangement of [whole, ...divided]) {
      const points: Point[] = [];
      for (const chunk of chunks) {
        const isReference = arrangement === whole && chunk === usualChunkSize;
        const { price, answers } = isReference ? reference : await ask(arrangement, chunk);
        points.push({ chunk, ...price });
        differences.push(
          ...otherwise(probes, answers, reference.answers).map(({ kind, request: { q } }) => {
            return { shards: arrangement.shards.length, chunk, kind, q };
          }),
        );
      }
      arrangements.push({ ...arrangement, points });
    }
    const briefings = years.reduce((sum, { length }) => sum + length, 0);
    return { briefings, arrangements, probes: probes.length, differences };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asks in a thread of its own, which takes with it what Pagefind keeps in memory. */
async function askIn(asking: Asking): Promise<Told> {
  const thread = new Worker(new URL('asking-thread.ts', import.meta.url), { workerData: asking });
  const [told] = (await once(thread, 'message')) as [Told];
  await thread.terminate();
  return told;
}

function otherwise(
  probes: readonly Probe[],
  answers: readonly string[],
  expected: readonly string[],
): Probe[] {
  return probes.filter((_, index) => answers[index] !== expected[index]);
}

function indexIn(site: string): string {
  return join(site, indexFolder);
}
