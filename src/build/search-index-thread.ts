import { Worker } from 'node:worker_threads';
import type { BriefingFile, Content, KnownNames } from '../reading/content.ts';
import { gazetteer } from './gazetteer.ts';
import { ledgerDocuments } from './ledger-documents.ts';
import type { IndexMessage } from './search-index-worker.ts';

/** A search index that is made in a thread of its own, while content is read and pages rendered. */
export interface IndexThread {
  /** Adds the published ones of these briefings. */
  add(briefings: readonly BriefingFile[], names: KnownNames): void;
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
  let opened = false;
  const open = (names: KnownNames) => {
    if (!opened) tell({ open: gazetteer(names) });
    opened = true;
  };
  return {
    add(briefings, names) {
      open(names);
      const labels = new Map(names.sectors.map(({ id, label }) => [id, label]));
      const published = briefings.flatMap(({ path, slug, data }) => {
        if (!data || data.draft) return [];
        const sourceName = names.sources.get(data.source)?.name ?? data.source;
        const sectorLabels = data.sector.map((id) => labels.get(id) ?? id);
        return { path, briefing: { ...data, slug }, sourceName, sectorLabels, digest: '' };
      });
      tell({ add: published });
    },
    addPages(content) {
      open(content);
      tell({ addPages: ledgerDocuments(content) });
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
