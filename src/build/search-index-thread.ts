import { Worker } from 'node:worker_threads';
import type { Content } from '../reading/content.ts';
import type { IndexOrder } from './search-index.ts';

/**
 * Writes the search index of all published briefings in a thread of its own, so that rendering
 * pages, which keeps its thread busy, does not hold it up.
 *
 * @param folder where Pagefind's files go.
 * @throws where a record is refused or a file not written.
 */
export function writeSearchIndexAside(content: Content, folder: string): Promise<void> {
  const briefings = content.briefings.flatMap(({ path, slug, data }) =>
    data && !data.draft
      ? {
          path,
          briefing: { ...data, slug },
          sourceName: content.sources.get(data.source)?.name ?? data.source,
        }
      : [],
  );
  const workerData: IndexOrder = { briefings, folder };
  const worker = new Worker(new URL('search-index-worker.ts', import.meta.url), { workerData });
  return new Promise((done, fail) => {
    worker.once('error', fail);
    worker.once('exit', () => done());
  });
}
