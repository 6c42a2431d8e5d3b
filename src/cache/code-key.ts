import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The modules that a module's source names: relative paths to TypeScript files, types included. */
const importPattern = /(?:\bfrom|\bimport|\bimport\(|\bnew URL\()\s*['"]([\w./-]+\.ts)['"]/g;

const known = new Map<string, string>();

/**
 * Returns a hash of the code that a result follows from: modules, all that they import, the versions
 * of all packages, and Node with the compressor and the names of countries that it contains.
 *
 * @param modules paths from the project's folder, which must be the working directory.
 * @throws where a module does not exist.
 */
export function codeKey(...modules: readonly string[]): string {
  const id = modules.join('\n');
  const before = known.get(id);
  if (before !== undefined) return before;
  const sources = Array.from(usedBy(modules), ([path, { digest }]) => `${path} ${digest}`).sort();
  const { node, zlib, icu } = process.versions;
  const packages = readFileSync('package-lock.json', 'utf8');
  const key = hash('sha256', [...sources, packages, node, zlib, icu].join('\n')).slice(0, 16);
  known.set(id, key);
  return key;
}

interface Source {
  digest: string;
  /** The modules that it imports. */
  imports: string[];
}

/** The modules and all that they import, directly or not, by their paths. */
function usedBy(modules: readonly string[]): Map<string, Source> {
  const found = new Map<string, Source>();
  const waiting = [...modules];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const source = sourceAt(path);
    found.set(path, source);
    waiting.push(...source.imports);
  }
  return found;
}

const sources = new Map<string, Source>();

function sourceAt(path: string): Source {
  let source = sources.get(path);
  if (source === undefined) {
    const text = readFileSync(path, 'utf8');
    const named = Array.from(text.matchAll(importPattern), ([, name = '']) =>
      join(dirname(path), name),
    );
    source = { digest: hash('sha256', text), imports: named.filter((path) => existsSync(path)) };
    sources.set(path, source);
  }
  return source;
}
