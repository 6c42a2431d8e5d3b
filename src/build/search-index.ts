import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Briefing } from '../model/briefing.ts';
import { bodyOf } from '../reading/briefing.ts';
import { plainText } from '../reading/plain-text.ts';
import { searchRecord } from './search-record.ts';

/** What the index is made of: plain data, as it travels to another thread. */
export interface IndexOrder {
  briefings: IndexedBriefing[];
  /** Where Pagefind's files go. */
  folder: string;
}

/** A briefing that is to be found. */
export interface IndexedBriefing {
  /** Its file, whose body is read only when its turn comes. */
  path: string;
  briefing: Briefing & { slug: string };
  sourceName: string;
}

/** How many records are on their way to Pagefind's process at once. */
const inFlight = 100;

/** Files that Pagefind writes for its own search interface, which this site does not use. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\b|wasm\.unknown\b)/;

/** Writes the search index, from the content itself and not from pages. */
export async function writeSearchIndex({ briefings, folder }: IndexOrder): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index cannot be made: ${errors.join(' ')}`);
  try {
    for (let start = 0; start < briefings.length; start += inFlight) {
      const batch = briefings.slice(start, start + inFlight);
      await Promise.all(batch.map((indexed) => add(indexed, index)));
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join(' '));
  } finally {
    await close();
  }
  for (const name of readdirSync(folder)) {
    if (unused.test(name)) rmSync(join(folder, name));
  }
}

async function add({ path, briefing, sourceName }: IndexedBriefing, index: PagefindIndex) {
  const text = plainText(bodyOf(readFileSync(path)));
  const { errors } = await index.addCustomRecord(searchRecord(briefing, text, sourceName));
  if (errors.length > 0) throw new Error(`${path}: ${errors.join(' ')}`);
}
