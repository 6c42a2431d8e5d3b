import { parentPort } from 'node:worker_threads';
import { openSearchIndex, type IndexedBriefing } from './search-index.ts';

/** What the thread is told: more briefings, or at last where to write. */
export type IndexMessage = { add: IndexedBriefing[] } | { write: string };

const index = await openSearchIndex();
const added: Promise<void>[] = [];

parentPort?.on('message', (message: IndexMessage) => {
  if ('add' in message) {
    const adding = index.add(message.add);
    // A refused record is told when all are awaited, not before anyone listens.
    adding.catch(() => undefined);
    added.push(adding);
  } else void finish(message.write);
});

async function finish(folder: string) {
  await Promise.all(added);
  await index.write(folder);
  parentPort?.close();
}
