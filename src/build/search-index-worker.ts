import { parentPort } from 'node:worker_threads';
import type { SearchDocument } from './search-document.ts';
import {
  openSearchIndex,
  type Gazetteer,
  type IndexedBriefing,
  type SearchIndex,
} from './search-index.ts';

/** What the thread is told: first the names, then briefings and other pages, then where to write. */
export type IndexMessage =
  | { open: Gazetteer }
  | { add: IndexedBriefing[] }
  | { addPages: SearchDocument[] }
  | { write: string };

let index: SearchIndex | undefined;

parentPort?.on('message', (message: IndexMessage) => {
  if ('open' in message) index = openSearchIndex(message.open);
  else if ('add' in message) index?.add(message.add);
  else if ('addPages' in message) index?.addPages(message.addPages);
  else void index?.write(message.write).then(() => parentPort?.close());
});
