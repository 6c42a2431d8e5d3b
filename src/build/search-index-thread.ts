import { Worker } from 'node:worker_threads';
import type { BriefingFile, Content } from '../reading/content.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import { ledgerRecords } from './ledger-records.ts';
import type { IndexMessage } from './search-index-worker.ts';

/** A search index that is made in a thread of its own, while content is read and pages rendered. */
export interface IndexThread {
  /** Adds the published ones of these briefings. */
  add(
    briefings: readonly BriefingFile[],
    vocabulary: Pick<Vocabulary, 'sources' | 'countries'>,
  ): void;
  /** Adds the pages of agreements, people, organisations and figures. */
  addPages(content: Content): void;
  /**
   * Writes the index to a folder.
   *
   * @throws where a record was refused or a file not written.
   */
  write(folder: string): Promise<void>;
  /** Ends the thread and forgets what was added. */
  abandon(): Promise<void>;
}

/** Starts the thread, with an empty index. */
export function startIndexThread(): IndexThread {
  const worker = new Worker(new URL('search-index-worker.ts', import.meta.url));
  const ended = new Promise<void>((done, fail) => {
    worker.once('error', fail);
    worker.once('exit', () => done());
  });
  ended.catch(() => undefined);
  const tell = (message: IndexMessage) => worker.postMessage(message);
  return {
    add(briefings, { sources, countries }) {
      const published = briefings.flatMap(({ path, slug, data }) => {
        if (!data || data.draft) return [];
        const sourceName = sources.get(data.source)?.name ?? data.source;
        const spellings = data.countries.flatMap((code) => {
          const { names = [], demonym } = countries.get(code) ?? {};
          return demonym === undefined ? names : [...names, demonym];
        });
        return { path, briefing: { ...data, slug }, sourceName, spellings };
      });
      tell({ add: published });
    },
    addPages(content) {
      tell({ addPages: ledgerRecords(content) });
    },
    async write(folder) {
      tell({ write: folder });
      await ended;
    },
    async abandon() {
      await worker.terminate();
    },
  };
}
