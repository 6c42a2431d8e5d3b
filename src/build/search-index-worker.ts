import { parentPort } from 'node:worker_threads';
import { yearOf } from '../model/partial-date.ts';
import type { SearchDocument } from './search-document.ts';
import { writeIndex } from './search-index.ts';
import { openPartMaker, type Gazetteer, type IndexedBriefing } from './search-part.ts';

/** What the thread is told: first the names, then briefings and other pages, then where to write. */
export type IndexMessage =
  | { open: Gazetteer }
  | { add: IndexedBriefing[] }
  | { addPages: SearchDocument[] }
  | { write: string };

let gazetteer: Gazetteer = { named: [], synonyms: [] };
const briefings: IndexedBriefing[] = [];
const pages: SearchDocument[] = [];

parentPort?.on('message', (message: IndexMessage) => {
  if ('open' in message) gazetteer = message.open;
  else if ('add' in message) briefings.push(...message.add);
  else if ('addPages' in message) pages.push(...message.addPages);
  else void write(message.write).then(() => parentPort?.close());
});

async function write(folder: string) {
  const maker = openPartMaker(gazetteer);
  const years = Map.groupBy(briefings, ({ briefing }) => yearOf(briefing.date));
  const parts = {
    briefings: Array.from(years.values(), (year) => maker.ofBriefings(year)),
    pages: maker.ofPages(pages),
  };
  await writeIndex(parts, gazetteer, folder);
}
