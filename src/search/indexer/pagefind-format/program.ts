import { close, createIndex } from 'pagefind';

/** The version of Pagefind, without its last number, of which this folder writes the format. */
const formatVersion = '1.6';

/** What comes with every index: the scripts that read it in browsers. */
export interface PagefindProgram {
  files: { path: string; content: Uint8Array }[];
  version: string;
  /** Returns what Pagefind expects in its `pagefind-entry.json` for a page list. */
  entry(pageList: string, documents: number): unknown;
}

const readers = /^(?:pagefind\.js|wasm\.unknown\.pagefind)$/;

/**
 * Has Pagefind write an empty index, and returns what comes with every index.
 *
 * @throws where Pagefind does not run, or is of a version with another format.
 */
export async function pagefindProgram(): Promise<PagefindProgram> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind does not start: ${errors.join(' ')}`);
  const { files, errors: failures } = await index.getFiles();
  await close();
  const entryFile = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entryFile) throw new Error(`Pagefind writes no index: ${failures.join(' ')}`);
  const entry = JSON.parse(Buffer.from(entryFile.content).toString()) as { version: string };
  if (!entry.version.startsWith(`${formatVersion}.`)) {
    throw new Error(
      `Pagefind ${entry.version} is installed, but the search index is written in the format of Pagefind ${formatVersion}. Install that version; or run the test in src/search/indexer/pagefind-format, correct what it reports, and change "formatVersion" in program.ts there.`,
    );
  }
  return {
    files: files.filter(({ path }) => readers.test(path)),
    version: entry.version,
    entry: (hash, documents) => ({
      ...entry,
      languages: { unknown: { hash, wasm: null, page_count: documents } },
    }),
  };
}
