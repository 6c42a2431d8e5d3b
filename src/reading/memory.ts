import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Remembers what files said, by the hash of their bytes, so that a file that did not change is
 * not parsed again. What was remembered by other code is forgotten: the key is a hash of the
 * reader's and the model's own sources.
 */
export class Memory<T> {
  #path: string;
  #key: string;
  #before: Record<string, T>;
  #seen: Record<string, T> = {};

  /** @param path a file that may be missing, damaged or from another version: then all is new. */
  constructor(path: string) {
    this.#path = path;
    this.#key = readerKey();
    this.#before = load<T>(path, this.#key);
  }

  /**
   * What these bytes said before, or else what `read` makes of them.
   *
   * @param kind sets apart files that are read in different ways.
   */
  recall(bytes: Uint8Array, read: (bytes: Uint8Array) => T, kind = ''): T {
    const digest = kind + hash('sha256', bytes, 'base64url');
    return (this.#seen[digest] ??= this.#before[digest] ?? read(bytes));
  }

  /** Writes what was seen, aside and then in one step. A cache that cannot be written is none. */
  save(): void {
    const digests = Object.keys(this.#seen);
    const unchanged =
      digests.length === Object.keys(this.#before).length &&
      digests.every((digest) => digest in this.#before);
    if (unchanged) return;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      const aside = `${this.#path}.${process.pid}`;
      writeFileSync(aside, JSON.stringify({ key: this.#key, readings: this.#seen }));
      renameSync(aside, this.#path);
    } catch {
      return;
    }
  }
}

function load<T>(path: string, key: string): Record<string, T> {
  try {
    const stored = JSON.parse(readFileSync(path, 'utf8')) as {
      key?: string;
      readings?: Record<string, T>;
    };
    return stored.key === key && typeof stored.readings === 'object' ? stored.readings : {};
  } catch {
    return {};
  }
}

function readerKey(): string {
  const folders = ['src/model', 'src/reading'];
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  return hash('sha256', [...sources, readFileSync('package-lock.json', 'utf8')].join('\0'));
}
