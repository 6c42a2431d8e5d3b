import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type CustomRecord } from 'pagefind';
import type { Briefing } from '../model/briefing.ts';
import { bodyOf } from '../reading/briefing.ts';
import { plainText } from '../reading/plain-text.ts';
import { searchRecord } from './search-record.ts';

/** A briefing that is to be found: plain data, as it travels to another thread. */
export interface IndexedBriefing {
  /** Its file, whose body is read when its turn comes. */
  path: string;
  briefing: Briefing & { slug: string };
  sourceName: string;
  /** Other spellings of its countries. */
  spellings: string[];
}

/** A search index that grows in Pagefind's own process. */
export interface SearchIndex {
  add(briefings: readonly IndexedBriefing[]): Promise<void>;
  /** Adds pages that are no briefings. */
  addPages(records: readonly CustomRecord[]): Promise<void>;
  /**
   * Writes Pagefind's files to a folder. Pagefind itself says that it has written them when some
   * are still empty, and ends with its process.
   */
  write(folder: string): Promise<void>;
}

/** Files that Pagefind writes for its own search interface, which this site does not use. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\b|wasm\.unknown\b)/;

/** Opens an empty index. It is made from the content itself, not from pages. */
export async function openSearchIndex(): Promise<SearchIndex> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index cannot be made: ${errors.join(' ')}`);
  const add = async (record: CustomRecord, what: string) => {
    const { errors } = await index.addCustomRecord(record);
    if (errors.length > 0) throw new Error(`${what}: ${errors.join(' ')}`);
  };
  return {
    async addPages(records) {
      await Promise.all(records.map((record) => add(record, record.url)));
    },
    async add(briefings) {
      const answers = briefings.map(async ({ path, briefing, sourceName, spellings }) => {
        const text = plainText(bodyOf(readFileSync(path)));
        await add(searchRecord(briefing, text, sourceName, spellings), path);
      });
      await Promise.all(answers);
    },
    async write(folder) {
      const { files, errors } = await index.getFiles();
      if (errors.length > 0) throw new Error(errors.join(' '));
      for (const { path, content } of files) {
        if (unused.test(path)) continue;
        const destination = join(folder, path);
        mkdirSync(dirname(destination), { recursive: true });
        writeFileSync(destination, content);
      }
      await close();
    },
  };
}
