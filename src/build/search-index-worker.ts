import { parentPort } from 'node:worker_threads';
import type { CustomRecord } from 'pagefind';
import { openSearchIndex, type IndexedBriefing } from './search-index.ts';

/** What the thread is told: more briefings or other pages, or at last where to write. */
export type IndexMessage =
  { add: IndexedBriefing[] } | { addPages: CustomRecord[] } | { write: string };

const index = await openSearchIndex();
const added: Promise<void>[] = [];

parentPort?.on('message', (message: IndexMessage) => {
  if ('write' in message) return void finish(message.write);
  const adding = 'add' in message ? index.add(message.add) : index.addPages(message.addPages);
  // A refused record is told when all are awaited, not before anyone listens.
  adding.catch(() => undefined);
  added.push(adding);
});

async function finish(folder: string) {
  await Promise.all(added);
  await index.write(folder);
  parentPort?.close();
}
