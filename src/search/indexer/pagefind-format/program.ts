import { deserialize, serialize } from 'node:v8';
import { cached } from '../../../cache/cached.ts';

/** The version of Pagefind, without its last number, of which this folder writes the format. */
const formatVersion = '1.6';

/**
 * The language whose stems the index has, whatever the language of the site: `wordTerm` stems the same
 * words in the same way.
 */
const language = 'en';

/** What Pagefind writes besides an index: its own program and interfaces for browsers. */
interface WrittenByPagefind {
  files: { path: string; content: Uint8Array }[];
  /** The WebAssembly, which is needed in every folder with an index. */
  wasm: { path: string; content: Uint8Array };
  version: string;
  /** The `pagefind-entry.json` of a sample. */
  sample: string;
}

/** What comes with every index. */
export interface PagefindProgram extends Omit<WrittenByPagefind, 'sample'> {
  /** Returns the `pagefind-entry.json` of an index, by its id. */
  entry(id: string, documents: number): Uint8Array;
}

let program: Promise<PagefindProgram> | undefined;

/**
 * Has Pagefind write an index, once, and returns what comes with every index.
 *
 * @param code changes with the version of Pagefind.
 * @param cache a folder in which the files are stored, as starting Pagefind takes longer than reading them.
 * @throws where Pagefind does not run, or is of a version with another format.
 */
export function pagefindProgram(code: string, cache?: string): Promise<PagefindProgram> {
  return (program ??= (cache === undefined ? runPagefind() : storedFiles(code, cache)).then(
    programOf,
  ));
}

async function storedFiles(code: string, cache: string): Promise<WrittenByPagefind> {
  const bytes = await cached(cache, 'pagefind', code, async () => serialize(await runPagefind()));
  return deserialize(bytes) as WrittenByPagefind;
}

function programOf({ sample, ...files }: WrittenByPagefind): PagefindProgram {
  const entry = JSON.parse(sample) as object;
  return {
    ...files,
    entry(hash, documents) {
      const languages = { [language]: { hash, wasm: language, page_count: documents } };
      return Buffer.from(JSON.stringify({ ...entry, languages }));
    },
  };
}

async function runPagefind(): Promise<WrittenByPagefind> {
  const { close, createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join(' ')}`);
  // Without a document there would be no WebAssembly for the language.
  await index.addCustomRecord({ url: '/', content: 'word', language });
  const { files, errors: failures } = await index.getFiles();
  await close();
  const fileOf = (name: string) => files.find(({ path }) => path === name);
  const entryFile = fileOf('pagefind-entry.json');
  const wasm = fileOf(`wasm.${language}.pagefind`);
  if (!entryFile || !wasm) throw new Error(`Pagefind writes no index: ${failures.join(' ')}`);
  const sample = Buffer.from(entryFile.content).toString();
  const { version } = JSON.parse(sample) as { version: string };
  if (!version.startsWith(`${formatVersion}.`)) {
    throw new Error(
      `Pagefind ${version} is installed, but the search index is written in the format of Pagefind ${formatVersion}. Install that version; or run the test in src/search/indexer/pagefind-format, correct what it reports, and change "formatVersion" in program.ts there.`,
    );
  }
  return {
    files: files.filter(({ path }) => /\.(?:js|css)$/.test(path)),
    ...{ wasm, version, sample },
  };
}
